// A table of columns that are pinned, scrolled sideways, made wider and put in another order: where each stands, and its head.
// Rows are the caller's; numbers of rows are in row_window.h.
#pragma once

#include <imgui.h>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace anupalan::ui {

struct GridColumn {
  std::string_view title, hint;
  float width = 0.0F;
  bool pinned = false;    ///< those come first
  int rank = 0;           ///< 0: not sorted by; else 1 for the key that matters most
  bool descending = false;
  bool filtered = false;
};

/// What the screen remembers of a grid.
struct GridState {
  float scrolled = 0.0F;               ///< sideways, in points
  float grabbed = -1.0F;               ///< where in the thumb of the bar below the pointer took it
  std::optional<std::size_t> dragged;  ///< the column whose head is being moved
  std::optional<std::size_t> resized;  ///< the column whose edge is being moved
  float resized_to = 0.0F;
};

/// The place of columns between two corners.
class ColumnGrid {
 public:
  /// `before`: room to the left of all columns, that stays. Follows the wheel sideways over the present window.
  ColumnGrid(GridState& state, std::span<const GridColumn> columns, ImVec2 low, ImVec2 high, float before);

  struct Place {
    float left, right;            ///< of the column
    float clip_left, clip_right;  ///< what of it is seen
    bool seen() const { return clip_left < clip_right; }
  };
  Place place_of(std::size_t column) const;
  /// Where the columns that scroll begin.
  float loose() const { return loose_; }
  bool scrolls() const { return most_ > 0.0F; }
  ImVec2 low() const { return low_; }
  ImVec2 high() const { return high_; }

  /// Brings a column into view.
  void reveal(std::size_t column);
  /// A bar whose thumb can be dragged, along the lower end. Nothing where all columns are in view.
  void side_bar(const char* id);

 private:
  GridState& state_;
  std::span<const GridColumn> columns_;
  std::vector<float> lefts_;  ///< unscrolled
  ImVec2 low_, high_;
  float loose_ = 0.0F, most_ = 0.0F;
};

/// What was done to the heads.
struct HeadAct {
  enum class Kind { none, sort, sort_further, menu, drop, size, fit };
  Kind kind = Kind::none;
  std::size_t column = 0;
  std::optional<std::size_t> before{};  ///< drop: the column that it is put before; nothing: behind the last
  float width = 0.0F;                   ///< size
};
/// The row of heads, of `height`: pressed to sort (with Shift: further), dragged to another place, their edges dragged to another
/// width or pressed twice to fit; a press on the small sign at the right, or of the other mouse button, opens the menu.
HeadAct grid_heads(ColumnGrid& grid, GridState& state, std::span<const GridColumn> columns, float height);

}  // namespace anupalan::ui
