// The lines of the table of employees: rows and headings of groups, and how rows are selected.
#pragma once

#include "ui/context.h"
#include "ui/widgets/grid.h"

namespace anupalan::ui {

/// Room at the left end of each row for the box that selects it.
inline constexpr float kSelectRoom = 36.0F;

struct LinePlace {
  std::size_t line;  ///< its number in the table
  float top;
};

void draw_line(Context& context, const ColumnGrid& grid, const app::ShownColumns& columns, LinePlace place);
/// The box in the head that selects all that are listed.
void draw_select_all(Context& context, ImVec2 low, float height);
/// Shift and the arrows, Ctrl+A, Ctrl+C. Call it behind the lines.
void take_selection_keys(Context& context);

}  // namespace anupalan::ui
