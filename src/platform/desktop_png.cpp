#include "platform/desktop_png.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <string_view>

namespace anupalan::platform {
namespace {

std::uint32_t crc32(std::string_view bytes) {
  static const auto table = [] {
    std::array<std::uint32_t, 256> made{};
    for (std::uint32_t n = 0; n < 256; ++n) {
      std::uint32_t c = n;
      for (int bit = 0; bit < 8; ++bit) c = (c & 1U) != 0 ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
      made[n] = c;
    }
    return made;
  }();
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char byte : bytes) crc = table[(crc ^ static_cast<std::uint8_t>(byte)) & 0xFFU] ^ (crc >> 8U);
  return ~crc;
}

std::uint32_t adler32(std::string_view bytes) {
  std::uint32_t a = 1;
  std::uint32_t b = 0;
  for (const char byte : bytes) {
    a = (a + static_cast<std::uint8_t>(byte)) % 65521U;
    b = (b + a) % 65521U;
  }
  return (b << 16U) | a;
}

std::string big_endian(std::uint32_t value) {
  return {static_cast<char>(value >> 24U), static_cast<char>(value >> 16U), static_cast<char>(value >> 8U),
          static_cast<char>(value)};
}

void write_chunk(std::ofstream& out, std::string_view type, std::string_view data) {
  std::string body(type);
  body += data;
  out << big_endian(static_cast<std::uint32_t>(data.size())) << body << big_endian(crc32(body));
}

// A zlib stream of stored blocks.
std::string stored(std::string_view raw) {
  constexpr std::size_t kBlock = 65535;
  std::string out = "\x78\x01";
  for (std::size_t at = 0; at < raw.size(); at += kBlock) {
    const auto block = raw.substr(at, kBlock);
    const auto size = static_cast<std::uint16_t>(block.size());
    const auto inverse = static_cast<std::uint16_t>(~size);
    out += at + kBlock >= raw.size() ? '\x01' : '\x00';
    for (const std::uint16_t field : {size, inverse}) {
      out += static_cast<char>(field & 0xFFU);
      out += static_cast<char>(field >> 8U);
    }
    out += block;
  }
  return out + big_endian(adler32(raw));
}

}  // namespace

bool write_png(const std::string& path, int width, int height, std::span<const std::uint8_t> rgba) {
  const auto columns = static_cast<std::size_t>(width);
  const auto rows = static_cast<std::size_t>(height);
  std::string raw;
  raw.reserve(rows * (1 + columns * 3));
  for (std::size_t row = rows; row-- > 0;) {
    raw += '\0';  // no filter
    for (std::size_t column = 0; column < columns; ++column) {
      const auto pixel = rgba.subspan((row * columns + column) * 4, 3);
      std::ranges::transform(pixel, std::back_inserter(raw), [](std::uint8_t v) { return static_cast<char>(v); });
    }
  }
  std::ofstream out(path, std::ios::binary);
  out << "\x89PNG\r\n\x1A\n";
  const std::string depth_rgb{8, 2, 0, 0, 0};
  write_chunk(out, "IHDR",
              big_endian(static_cast<std::uint32_t>(width)) + big_endian(static_cast<std::uint32_t>(height)) + depth_rgb);
  write_chunk(out, "IDAT", stored(raw));
  write_chunk(out, "IEND", {});
  out.close();
  return !out.fail();
}

}  // namespace anupalan::platform
