// Writes a picture as a PNG file, uncompressed: for looking at what a hidden run drew.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace anupalan::platform {

/// `rgba` holds the rows from the bottom up, as OpenGL reads them; the picture is opaque. False when it cannot be
/// written. REQUIRES: rgba.size() == width * height * 4.
bool write_png(const std::string& path, int width, int height, std::span<const std::uint8_t> rgba);

}  // namespace anupalan::platform
