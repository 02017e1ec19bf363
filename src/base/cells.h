// Many small cells, each of one class from day to day, laid out in blocks: packed as the graphics hardware reads them
// (shaders/cells.frag.glsl, KEEP IN SYNC), and the sums by which a cell finds its pixels.
//
//   ClassTracks tracks;
//   tracks.add({{{Day::first(), 2}, {day, 4}}});
//   tracks.on(0, day) -> 4
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "base/civil_day.h"

namespace anupalan {

/// At most so many classes. (Four bits hold one, and 15 says "further".)
inline constexpr std::size_t kMostClasses = 8;

/// Of this class from `day` on.
struct ClassFrom {
  Day day;
  std::uint8_t what = 0;
  friend bool operator==(const ClassFrom&, const ClassFrom&) = default;
};

/// Of the class in the lowest four bits of `classes`, from days[0] on of that in the next four, and so on. Days that are not
/// used are never(). kFurther: the changes stand elsewhere, `days[2]` of them from `days[0] + days[1] * 65536` on.
struct ClassTrack {
  static constexpr std::uint16_t kFurther = UINT16_MAX;
  std::array<std::uint16_t, 3> days{};
  std::uint16_t classes = 0;
};
static_assert(sizeof(ClassTrack) == 8);

/// By row, the class on any day.
class ClassTracks {
 public:
  void reserve(std::size_t rows) { rows_.reserve(rows); }
  /// The next row. REQUIRES: in order, the first on Day::first(); classes below kMostClasses.
  void add(std::span<const ClassFrom> changes);
  std::uint8_t on(std::uint32_t row, Day day) const;
  /// `use(day, class)` for each change of the row, in order.
  template <typename Use>
  void for_each_change(std::uint32_t row, Use&& use) const {
    const ClassTrack& track = rows_[row];
    if (track.classes == ClassTrack::kFurther) {
      const std::uint32_t start = track.days[0] | std::uint32_t{track.days[1]} << 16U;
      for (std::uint32_t i = 0; i < track.days[2]; ++i) use(Day{further_[start + i][0]}, static_cast<std::uint8_t>(further_[start + i][1]));
      return;
    }
    use(Day::first(), static_cast<std::uint8_t>(track.classes & 15U));
    for (unsigned i = 0; i < track.days.size() && track.days[i] != UINT16_MAX; ++i) use(Day{track.days[i]}, static_cast<std::uint8_t>(track.classes >> (4 * (i + 1)) & 15U));
  }

  std::size_t size() const { return rows_.size(); }
  std::span<const ClassTrack> rows() const { return rows_; }
  /// The changes of rows that have more than three: day, class.
  std::span<const std::array<std::uint16_t, 2>> further() const { return further_; }

 private:
  std::vector<ClassTrack> rows_;
  std::vector<std::array<std::uint16_t, 2>> further_;
};

/// Where a cell of a row (or column) of `cells` cells on `pixels` pixels begins; cell `cells` begins where the row ends. Cells are
/// whole pixels, or several begin in one: each in exactly one.
constexpr std::uint32_t cell_begins(std::uint32_t cell, std::uint32_t cells, std::uint32_t pixels) {
  return static_cast<std::uint32_t>(std::uint64_t{cell} * pixels / cells);
}
/// The first cell that begins in this pixel or after it.
constexpr std::uint32_t first_cell_from(std::uint32_t pixel, std::uint32_t cells, std::uint32_t pixels) {
  return static_cast<std::uint32_t>((std::uint64_t{pixel} * cells + pixels - 1) / pixels);
}
/// The cell that has this pixel: the last one that begins in it or before it.
constexpr std::uint32_t cell_at(std::uint32_t pixel, std::uint32_t cells, std::uint32_t pixels) {
  return static_cast<std::uint32_t>(((std::uint64_t{pixel} + 1) * cells - 1) / pixels);
}

/// Cells in rows, from the upper left: all rows but the last one are full. In pixels of the picture, of which it may stand out.
struct CellBlock {
  std::int32_t left = 0, top = 0;
  std::uint32_t width = 0, height = 0;   ///< at least 1
  std::uint32_t first = 0, count = 0;    ///< of the cells in order; at least one
  std::uint32_t columns = 1, rows = 1;   ///< at most kMostAcross each
  static constexpr std::uint32_t kMostAcross = 4096;
};

/// How thick the ground shows between cells that are so many pixels wide, or high.
constexpr std::uint32_t gap_between(std::uint32_t pixels) { return pixels < 5 ? 0 : pixels < 24 ? 1 : 2; }

struct CellColour {
  std::uint8_t r = 0, g = 0, b = 0;
  friend bool operator==(const CellColour&, const CellColour&) = default;
};

struct CellPalette {
  std::array<CellColour, kMostClasses> classes{};
  CellColour unlit;   ///< of cells that are not lit
  CellColour ground;  ///< between cells
  CellColour sign;    ///< of the signs in cells
  friend bool operator==(const CellPalette&, const CellPalette&) = default;
};

}  // namespace anupalan
