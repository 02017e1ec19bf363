#include "base/utf8.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace anupalan {
namespace {

bool eight_ascii(const char* bytes) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, sizeof value);
  return (value & 0x8080808080808080U) == 0;
}

bool is_written_shortest(char32_t code, std::size_t length) {
  constexpr std::array<std::uint32_t, 5> kFirstOfLength{0, 0, 0x80, 0x800, 0x10000};
  return code >= kFirstOfLength[length];
}

bool is_scalar_value(char32_t code) { return code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF); }

}  // namespace

Utf8Character first_character(std::string_view text) {
  auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  std::size_t length = byte(0) < 0x80 ? 1 : byte(0) < 0xC2 ? 0 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : byte(0) < 0xF5 ? 4 : 0;
  if (length == 0 || length > text.size()) return {};
  char32_t code = length == 1 ? byte(0) : byte(0) & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    code = code << 6 | (byte(i) & 0x3F);
  }
  return is_written_shortest(code, length) && is_scalar_value(code) ? Utf8Character{code, length} : Utf8Character{};
}

std::size_t first_not_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (text.size() - at >= 8 && eight_ascii(text.data() + at)) {
      at += 8;
      continue;
    }
    const std::size_t size = first_character(text.substr(at)).length;
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

bool is_unseen(std::string_view text) {
  while (!text.empty()) {
    const Utf8Character next = first_character(text);
    const char32_t c = next.code;
    const bool space = c <= U' ' || c == U'\u00A0' || (c >= U'\u2000' && c <= U'\u200F') || (c >= U'\u2028' && c <= U'\u202F') || c == U'\u2060' || c == U'\u3000' || c == U'\uFEFF';
    if (next.length == 0 || !space) return false;
    text.remove_prefix(next.length);
  }
  return true;
}

}  // namespace anupalan
