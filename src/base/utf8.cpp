#include "base/utf8.h"

#include <cstdint>
#include <cstring>

namespace anupalan {
namespace {

bool eight_ascii(const char* bytes) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, sizeof value);
  return (value & 0x8080808080808080U) == 0;
}

/// How many bytes the character takes that `text` begins with; 0 where these are not UTF-8.
std::size_t character_size(std::string_view text) {
  auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  const std::size_t size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  if (size == 0 || size > text.size()) return 0;
  const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;   // below: not the shortest form
  const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;  // above: surrogates, beyond U+10FFFF
  if (byte(1) < least || byte(1) > most) return 0;
  for (std::size_t i = 2; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
  }
  return size;
}

}  // namespace

std::size_t first_not_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (text.size() - at >= 8 && eight_ascii(text.data() + at)) {
      at += 8;
      continue;
    }
    const std::size_t size = character_size(text.substr(at));
    if (size == 0) return at;
    at += size;
  }
  return std::string_view::npos;
}

void append_utf8(std::string& to, char32_t character) {
  auto rest = [&](unsigned shift) { to += static_cast<char>(0x80 | ((character >> shift) & 0x3F)); };
  if (character < 0x80) {
    to += static_cast<char>(character);
  } else if (character < 0x800) {
    to += static_cast<char>(0xC0 | (character >> 6));
    rest(0);
  } else if (character < 0x10000) {
    to += static_cast<char>(0xE0 | (character >> 12));
    rest(6);
    rest(0);
  } else {
    to += static_cast<char>(0xF0 | (character >> 18));
    rest(12);
    rest(6);
    rest(0);
  }
}

}  // namespace anupalan
