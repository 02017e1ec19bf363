// The training plans: whom each is for, who has it, what is to be looked at in it; and one of them in full.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_plans(Context& context);

}  // namespace anupalan::ui
