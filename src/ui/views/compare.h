// Two days side by side: how the counts differ, and who moved which way.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_compare(Context& context);

}  // namespace anupalan::ui
