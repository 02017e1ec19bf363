// The readings: where the text of an order is open, what was chosen, and what it would be otherwise.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_readings(Context& context);
/// Switches the reading on or off.
void draw_reading_switch(Context& context, orders::Reading reading);

}  // namespace anupalan::ui
