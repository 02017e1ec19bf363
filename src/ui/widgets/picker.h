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

}  // namespace anupalan::ui
