// The mosaic's picture drawn plainly, cell by cell: what the graphics hardware must give, pixel for pixel.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>

#include "base/cells.h"
#include "platform/png.h"

namespace anupalan::test {

struct PlainCell {
  std::uint8_t what = 0;
  bool lit = true;
};

struct PlainPicture {
  int width = 0, height = 0;
  std::span<const CellBlock> blocks;
  CellPalette palette;
  std::span<const std::uint8_t> signs;
  std::function<PlainCell(std::uint32_t cell)> cell;
};
platform::Pixels plain_pixels(const PlainPicture& picture);

}  // namespace anupalan::test
