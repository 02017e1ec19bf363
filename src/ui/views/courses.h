// The courses of the plans: who still has to complete them, and which one clears most people.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_courses(Context& context);

}  // namespace anupalan::ui
