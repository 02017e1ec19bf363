// Keys that an item keeps to itself while it has the keyboard: Dear ImGui leads nowhere else by them then.
#pragma once

#include <imgui.h>

namespace anupalan::ui {

/// Pressed, or held. REQUIRES: the item has the keyboard.
bool pressed_for(ImGuiID item, ImGuiKey key);

struct Turn {
  int across = 0, down = 0;  ///< -1 to 1
};
/// By Left and Right alone; `down` is 0.
Turn across_for(ImGuiID item);
/// By all four arrows.
Turn arrows_for(ImGuiID item);

}  // namespace anupalan::ui
