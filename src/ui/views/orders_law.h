// What stands over the orders: that something is switched off, and the day whose law applies.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// Says that every figure is hypothetical, with a button that ends it; nothing where all is switched on.
void draw_what_if(Context& context);

/// The day whose law applies: a field, a list of the days on which the law changes, and the way back to the day of the data.
void draw_law_as_on(Context& context);
float law_as_on_width(const Context& context);

}  // namespace anupalan::ui
