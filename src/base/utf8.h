// UTF-8 as it must be (RFC 3629): the shortest form, no surrogate, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace anupalan {

struct Utf8Character {
  char32_t code = 0;
  std::size_t length = 0;  ///< in bytes; 0: the text does not begin with UTF-8
};
/// REQUIRES: `text` is not empty.
Utf8Character first_character(std::string_view text);

/// The place of the first byte at which `text` stops being UTF-8; npos where all of it is.
std::size_t first_not_utf8(std::string_view text);
inline bool is_utf8(std::string_view text) { return first_not_utf8(text) == std::string_view::npos; }
/// REQUIRES: `character` is no surrogate and at most U+10FFFF.
void append_utf8(std::string& to, char32_t character);

/// Nothing of it is seen: empty, blanks, spaces of any width, and marks without one.
bool is_unseen(std::string_view text);

}  // namespace anupalan
