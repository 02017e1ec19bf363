// The filter over the table of employees: search, unit, reason, status, and how many pass.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_employees_filter(Context& context);

}  // namespace anupalan::ui
