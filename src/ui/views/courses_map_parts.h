// The parts of the map of people and courses, each drawn at its place of one plane.
#pragma once

#include <optional>

#include "ui/context.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {

/// Where rows and columns stand on the screen, and which are in view.
struct MapPlane {
  ImVec2 low;           ///< the corner over the first name
  float right = 0.0F;   ///< where rows end
  float names = 0.0F;   ///< the width of the names
  float column = 0.0F;  ///< the width of a column
  RowSpan rows, columns;

  static constexpr float kHead = 34.0F;
  static constexpr float kRow = 28.0F;

  float x(std::size_t at) const { return low.x + names + column * static_cast<float>(at - columns.first); }
  float y(std::size_t at) const { return low.y + kHead + kRow * static_cast<float>(at - rows.first); }
  ImVec2 high() const { return {x(columns.end), y(rows.end)}; }
};

/// What the pointer is on: a column alone is its head, a row alone its name.
struct MapPlace {
  std::optional<std::size_t> row, column;
};
MapPlace pointed_at(const MapPlane& plane);

/// The numbers of the courses: pressed, only those who have not completed the course are shown; pressed again, all are.
void draw_map_heads(Context& context, const MapPlane& plane, const MapPlace& pointed);
/// The names, which open the employee, and where there is room their units.
void draw_map_names(Context& context, const MapPlane& plane);
/// Lines, the strips of what is pointed at, and the marks.
void draw_map_cells(const Context& context, const MapPlane& plane, const MapPlace& pointed);
/// A line that says which course is pointed at, and how it stands.
void draw_map_words(const Context& context, const MapPlace& pointed, ImVec2 at, float width);

}  // namespace anupalan::ui
