// Pictures that were read back from OpenGL: as PNG files, and side by side on sheets.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace anupalan::platform {

/// Opaque; three bytes a pixel, the rows from the top down.
struct Pixels {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb;

  Pixels() = default;
  /// All of one grey.
  Pixels(int wide, int high, std::uint8_t grey = 0);
  std::uint8_t* at(int x, int y) { return rgb.data() + (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) * 3; }
  const std::uint8_t* at(int x, int y) const { return const_cast<Pixels*>(this)->at(x, y); }
};

/// As the bytes of a PNG file. Rows are not filtered.
std::string png_of(const Pixels& picture);

/// A quarter of the size: each pixel is the mean of four.
Pixels halved(const Pixels& picture);

/// The pictures from left to right and from the top down, so many a row, with room between them. An empty picture where
/// there are none.
Pixels sheet_of(const std::vector<Pixels>& pictures, int columns);

}  // namespace anupalan::platform
