// Which rows of a long table are in view, by their number: the millionth row is met as exactly as the first, where lists
// measured in points (as Dear ImGui's) are off by whole rows from half a million on.
//
//   const RowSpan seen = rows_in_view(window, count, height);
//   for (std::size_t row = seen.first; row < seen.end; ++row) { pressed = row_button(...); note_row(window, row); ... }
//   row_bar("bar", window, count, seen, low, high);
#pragma once

#include <cstddef>
#include <optional>

#include <imgui.h>

#include "ui/theme.h"

namespace anupalan::ui {

struct RowWindow {
  std::size_t first = 0;               ///< the topmost row in view
  float turned = 0.0F;                 ///< what the wheel has turned short of a row
  float grabbed = 0.0F;                ///< where in the thumb the pointer took it, in points
  std::optional<std::size_t> focused;  ///< the row that has the keyboard
  std::optional<std::size_t> wanted;   ///< the row that gets it when it is drawn

  void go_to(std::size_t row) { first = row; }
};

/// Whole rows; `end` is one behind the last.
struct RowSpan {
  std::size_t first = 0, end = 0;
  std::size_t size() const { return end - first; }
};

/// The rows, each of `row_height`, for which there is room in `height` points, of `count`. Follows the wheel (with Shift it goes
/// sideways) over the present window and, where it or a row in it has the keyboard, Page Up and Down, Home and End, and Up and Down from the first and last
/// row in view.
RowSpan rows_in_view(RowWindow& window, std::size_t count, float height, float row_height = measure::kRow);

/// Right behind the item that stands for a row: gives it the keyboard where it is wanted, and notes that it has it.
void note_row(RowWindow& window, std::size_t row);

/// A bar between two corners whose thumb can be dragged, and whose track pages. Nothing where all rows are in view.
void row_bar(const char* id, RowWindow& window, std::size_t count, RowSpan seen, ImVec2 low, ImVec2 high);

}  // namespace anupalan::ui
