// A button that opens a list to choose from.
#pragma once

#include <string_view>

#include "ui/widgets/text.h"

namespace anupalan::ui {

/// Shows `label` with a small arrow. True while its list is open: draw choices, then end_picker().
bool begin_picker(const char* id, std::string_view label, float width, float list_width);
void end_picker();
/// A line of the list; `figure` stands at its right end. True when chosen: the list closes.
bool choice(std::string_view label, std::string_view figure = {}, bool chosen = false, float indent = 0.0F);
/// A line with a box that is ticked or not; `hint` is its tooltip. True when pressed: the list stays open.
bool tick_line(std::string_view label, std::string_view figure, bool on, std::string_view hint = {});
/// A box with a tick in it, or empty.
void draw_tick(ImDrawList* draw, ImVec2 centre, bool on, bool hot);

}  // namespace anupalan::ui
