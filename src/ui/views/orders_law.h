// What stands over the orders: the day whose law applies.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// The day whose law applies: a field, a list of the days on which the law changes, and the way back to the day of the data.
void draw_law_as_on(Context& context);
float law_as_on_width(const Context& context);

}  // namespace anupalan::ui
