// Keys that an item keeps to itself while it has the keyboard: Dear ImGui leads nowhere else by them then.
#pragma once

#include <imgui.h>

namespace anupalan::ui {

/// Pressed, or held. REQUIRES: the item has the keyboard.
bool pressed_for(ImGuiID item, ImGuiKey key);

/// -1 by Left or Up, 1 by Right or Down, 0 by neither or both.
int across_for(ImGuiID item);
int down_for(ImGuiID item);

}  // namespace anupalan::ui
