// How somebody stands with a course, as a mark: always a shape and a colour together, and a word in the legend.
//
// completed: a filled disc with a tick. begun: a ring filled as far as the course is. mandatory, not begun: a ring. other,
// not begun: a dot. completed though not prescribed: a bare tick. not prescribed: nothing.
#pragma once

#include "app/heat_map.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {

void draw_course_mark(ImDrawList* draw, ImVec2 centre, float radius, app::CourseState state, std::uint8_t progress);

/// All marks with their words, on as many lines as they need; to the right end of the space at hand where `to_right`.
void course_legend(bool to_right);
/// How wide it is on one line.
float course_legend_width();

}  // namespace anupalan::ui
