// People and courses: a row a person, a column a course, a mark where they meet.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// REQUIRES: some course is prescribed to somebody. As high as the space at hand.
void draw_courses_map(Context& context);

}  // namespace anupalan::ui
