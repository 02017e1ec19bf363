// Values in a row, each of which can be taken away.
#pragma once

#include <string_view>

#include "ui/widgets/text.h"

namespace anupalan::ui {

/// Goes on in the line where the next item of this width fits, else begins another. Call it before every item but the first.
void flow_next(float width, float between = 8.0F);

/// A value with a cross behind it. True when it is to go.
bool chip(const char* id, std::string_view words, std::string_view hint);
float chip_width(std::string_view words);

}  // namespace anupalan::ui
