#include "pictures/plain_cells.h"

#include <algorithm>
#include <array>
#include <vector>

#include "ui/widgets/cell_signs.h"

namespace anupalan::test {
namespace {

/// The columns (or rows) of a block that are in a pixel: those that begin there, else the one that goes on.
struct Range {
  std::uint32_t from = 0, count = 0;
};
std::vector<Range> ranges(std::uint32_t cells, std::uint32_t pixels) {
  std::vector<Range> all(pixels);
  for (std::uint32_t cell = 0; cell < cells; ++cell) {
    Range& range = all[static_cast<std::size_t>(std::uint64_t{cell} * pixels / cells)];
    if (range.count++ == 0) range.from = cell;
  }
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (all[i].count == 0) all[i] = {all[i - 1].from + all[i - 1].count - 1, 1};
  }
  return all;
}

using Sum = std::array<std::uint32_t, 3>;

class Painter {
 public:
  explicit Painter(const PlainPicture& picture) : picture_(picture), pixels_(picture.width, picture.height) {}

  platform::Pixels take() {
    for (int y = 0; y < picture_.height; ++y) {
      for (int x = 0; x < picture_.width; ++x) put(x, y, picture_.palette.ground);
    }
    for (const CellBlock& block : picture_.blocks) paint(block);
    return std::move(pixels_);
  }

 private:
  void put(int x, int y, CellColour colour) {
    std::uint8_t* to = pixels_.at(x, y);
    to[0] = colour.r, to[1] = colour.g, to[2] = colour.b;
  }

  void paint(const CellBlock& block) {
    const auto columns = ranges(block.columns, block.width), rows = ranges(block.rows, block.height);
    for (std::uint32_t y = 0; y < block.height; ++y) {
      for (std::uint32_t x = 0; x < block.width; ++x) {
        const std::int64_t across = std::int64_t{block.left} + x, down = std::int64_t{block.top} + y;
        if (across < 0 || down < 0 || across >= picture_.width || down >= picture_.height) continue;
        const bool one = columns[x].count == 1 && rows[y].count == 1;
        put(static_cast<int>(across), static_cast<int>(down), one ? one_cell(block, columns[x].from, rows[y].from, x, y) : several(block, columns[x], rows[y]));
      }
    }
  }

  CellColour ink(PlainCell cell) const { return cell.lit ? picture_.palette.classes[cell.what] : picture_.palette.unlit; }

  CellColour several(const CellBlock& block, Range columns, Range rows) const {
    Sum sum{};
    std::uint32_t people = 0;
    for (std::uint32_t row = rows.from; row < rows.from + rows.count; ++row) {
      for (std::uint32_t column = columns.from; column < columns.from + columns.count; ++column) {
        const std::uint32_t place = row * block.columns + column;
        if (place >= block.count) continue;
        const CellColour colour = ink(picture_.cell(block.first + place));
        sum[0] += colour.r, sum[1] += colour.g, sum[2] += colour.b;
        ++people;
      }
    }
    if (people == 0) return picture_.palette.ground;
    const auto mean = [&](std::uint32_t total) { return static_cast<std::uint8_t>((total + people / 2) / people); };
    return {mean(sum[0]), mean(sum[1]), mean(sum[2])};
  }

  CellColour one_cell(const CellBlock& block, std::uint32_t column, std::uint32_t row, std::uint32_t x, std::uint32_t y) const {
    const std::uint32_t place = row * block.columns + column;
    if (place >= block.count) return picture_.palette.ground;
    const std::uint32_t left = cell_begins(column, block.columns, block.width), right = cell_begins(column + 1, block.columns, block.width);
    const std::uint32_t top = cell_begins(row, block.rows, block.height), bottom = cell_begins(row + 1, block.rows, block.height);
    const std::uint32_t usual = std::min(block.width / block.columns, block.height / block.rows), gap = gap_between(usual);
    if (x + gap >= right || y + gap >= bottom) return picture_.palette.ground;
    const PlainCell cell = picture_.cell(block.first + place);
    if (!cell.lit) return ink(cell);
    return with_sign(cell.what, x - left, y - top, right - left - gap, bottom - top - gap, usual - gap);
  }

  CellColour with_sign(std::uint8_t what, std::uint32_t x, std::uint32_t y, std::uint32_t wide, std::uint32_t high, std::uint32_t usual) const {
    const CellColour fill = picture_.palette.classes[what];
    std::size_t before = 0, base = 0;
    std::uint32_t size = 0;
    for (const std::uint32_t one : ui::kSignSizes) {
      if (one * 10 <= usual * 7) size = one, base = before;
      before += std::size_t{one} * one * kMostClasses;
    }
    const std::uint32_t left = (wide - size) / 2, top = (high - size) / 2;
    if (size == 0 || x < left || y < top || x >= left + size || y >= top + size) return fill;
    const std::uint32_t covered = picture_.signs[base + (std::size_t{what} * size + (y - top)) * size + (x - left)];
    const auto mixed = [&](std::uint8_t under, std::uint8_t over) { return static_cast<std::uint8_t>((under * (255 - covered) + over * covered + 127) / 255); };
    const CellColour& sign = picture_.palette.sign;
    return {mixed(fill.r, sign.r), mixed(fill.g, sign.g), mixed(fill.b, sign.b)};
  }

  const PlainPicture& picture_;
  platform::Pixels pixels_;
};

}  // namespace

platform::Pixels plain_pixels(const PlainPicture& picture) { return Painter(picture).take(); }

}  // namespace anupalan::test
