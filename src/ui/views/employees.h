// All employees as a table: filtered, searched, sorted; a row opens the employee.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_employees(Context& context);
/// What stands in place of people, in any view, where the filter lets nobody through, with a way out.
void draw_nobody(Context& context);

}  // namespace anupalan::ui
