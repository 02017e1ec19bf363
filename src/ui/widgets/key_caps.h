// A shortcut as the keys that are pressed together.
#pragma once

#include <string_view>

#include "ui/widgets/text.h"

namespace anupalan::ui {

/// "Ctrl+Shift+M" as three caps from `at`, its left middle. Takes no room.
void draw_key_caps(ImDrawList* draw, ImVec2 at, std::string_view shortcut);
/// How wide they are; 0 for an empty shortcut.
float key_caps_width(std::string_view shortcut);

}  // namespace anupalan::ui
