// All employees as a table: filtered, searched, sorted; a row opens the employee.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_employees(Context& context);

}  // namespace anupalan::ui
