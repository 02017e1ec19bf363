// Where we stand: the rate with its denominator, days left, counts by status, the weakest units, and what stands in the way.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_overview(Context& context);

}  // namespace anupalan::ui
