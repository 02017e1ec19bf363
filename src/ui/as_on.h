// *Data as on*: the day on which everything is looked at. Typed, stepped by days and weeks, or one of the year's
// deadlines.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_as_on(Context& context);
float as_on_width();

}  // namespace anupalan::ui
