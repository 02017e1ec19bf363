#include "platform/png.h"

#include <zlib.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace anupalan::platform {
namespace {

std::string big_endian(std::uint32_t value) {
  return {static_cast<char>(value >> 24U), static_cast<char>(value >> 16U), static_cast<char>(value >> 8U),
          static_cast<char>(value)};
}

void add_chunk(std::string& out, std::string_view type, std::string_view data) {
  std::string body(type);
  body += data;
  const uLong sum = crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
  out.append(big_endian(static_cast<std::uint32_t>(data.size()))).append(body).append(big_endian(static_cast<std::uint32_t>(sum)));
}

std::string packed(std::string_view raw) {
  uLongf size = compressBound(static_cast<uLong>(raw.size()));
  std::string out(size, '\0');
  compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(raw.data()), static_cast<uLong>(raw.size()), Z_BEST_SPEED);
  out.resize(size);
  return out;
}

void put(const Pixels& picture, Pixels& onto, int x, int y) {
  for (int row = 0; row < picture.height; ++row) std::copy_n(picture.at(0, row), picture.width * 3, onto.at(x, y + row));
}

}  // namespace

Pixels::Pixels(int wide, int high, std::uint8_t grey)
    : width(wide), height(high), rgb(static_cast<std::size_t>(wide) * static_cast<std::size_t>(high) * 3, grey) {}

std::string png_of(const Pixels& picture) {
  const std::size_t row = static_cast<std::size_t>(picture.width) * 3;
  std::string raw;
  raw.reserve(static_cast<std::size_t>(picture.height) * (1 + row));
  for (int y = 0; y < picture.height; ++y) {
    raw += '\0';  // no filter
    raw.append(reinterpret_cast<const char*>(picture.at(0, y)), row);
  }
  std::string out = "\x89PNG\r\n\x1A\n";
  const std::string depth_rgb{8, 2, 0, 0, 0};
  add_chunk(out, "IHDR",
            big_endian(static_cast<std::uint32_t>(picture.width)) + big_endian(static_cast<std::uint32_t>(picture.height)) + depth_rgb);
  add_chunk(out, "IDAT", packed(raw));
  add_chunk(out, "IEND", {});
  return out;
}

Pixels halved(const Pixels& picture) {
  Pixels half(picture.width / 2, picture.height / 2);
  for (int y = 0; y < half.height; ++y) {
    for (int x = 0; x < half.width; ++x) {
      for (int c = 0; c < 3; ++c) {
        const int sum = picture.at(2 * x, 2 * y)[c] + picture.at(2 * x + 1, 2 * y)[c] + picture.at(2 * x, 2 * y + 1)[c] +
                        picture.at(2 * x + 1, 2 * y + 1)[c];
        half.at(x, y)[c] = static_cast<std::uint8_t>((sum + 2) / 4);
      }
    }
  }
  return half;
}

Pixels sheet_of(const std::vector<Pixels>& pictures, int columns) {
  constexpr int kBetween = 16;
  constexpr std::uint8_t kGround = 128;
  int wide = 0, high = 0;
  for (const Pixels& picture : pictures) {
    wide = std::max(wide, picture.width);
    high = std::max(high, picture.height);
  }
  const int count = static_cast<int>(pictures.size());
  const int rows = (count + columns - 1) / columns;
  columns = std::min(columns, count);
  Pixels sheet(columns * (wide + kBetween) + kBetween, rows * (high + kBetween) + kBetween, kGround);
  for (int i = 0; i < count; ++i) {
    put(pictures[static_cast<std::size_t>(i)], sheet, kBetween + i % columns * (wide + kBetween), kBetween + i / columns * (high + kBetween));
  }
  return sheet;
}

}  // namespace anupalan::platform
