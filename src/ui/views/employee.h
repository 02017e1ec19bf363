// One employee: the verdict, what it rests on, and why, down to the quoted paragraph and the source record.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_employee(Context& context);

}  // namespace anupalan::ui
