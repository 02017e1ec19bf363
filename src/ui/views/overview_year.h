// The middle of the Overview: how the year went, and the levels.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_overview_year(Context& context);

}  // namespace anupalan::ui
