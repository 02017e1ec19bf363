// Paints blocks of small cells (base/cells.h) with the graphics hardware: what every cell is on a day is found there, so that another day
// costs one number, and another sight of the cells one rectangle a block.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "base/cells.h"
#include "platform/png.h"

namespace anupalan::platform {

/// What is kept by the hardware, each until its number is another. It must stay where it is: a lost context takes it again.
struct CellFacts {
  std::span<const ClassTrack> tracks;                            ///< by row
  std::span<const std::array<std::uint16_t, 2>> further;
  std::span<const std::uint32_t> order;                          ///< by cell: the row
  std::span<const std::uint8_t> lit;                             ///< by row; empty: all are
  std::span<const std::uint8_t> signs;                           ///< ui/widgets/cell_signs.h
  std::uint64_t tracks_number = 0, order_number = 0, lit_number = 0, signs_number = 0;  ///< from 1 on
};

/// What is painted of it.
struct CellSight {
  int width = 0, height = 0;                ///< pixels
  std::span<const CellBlock> blocks;
  Day day;
  CellPalette palette;
  std::optional<std::uint8_t> counted{};    ///< in place of the picture, how many lit cells of this class begin in each pixel: 24 bits
};

class CellPainter {
 public:
  /// The texts of shaders/cells.*.glsl.
  CellPainter(std::string_view vertex, std::string_view fragment);
  ~CellPainter();
  CellPainter(const CellPainter&) = delete;
  CellPainter& operator=(const CellPainter&) = delete;

  /// A texture of width x height pixels, the topmost row first, until the next call; painted only where something is another. nullptr
  /// where nothing can be painted: no window, or no such graphics.
  ImTextureID paint(const CellFacts& facts, const CellSight& sight);
  /// What was painted last; of no width where nothing was.
  Pixels read();

 private:
  struct Kept;
  std::unique_ptr<Kept> kept_;
};

}  // namespace anupalan::platform
