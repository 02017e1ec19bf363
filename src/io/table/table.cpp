#include "io/table/table.h"

#include <algorithm>
#include <array>

namespace anupalan::io {

bool says_nothing(std::string_view text) {
  static constexpr std::array<std::string_view, 5> kNothing{"", "null", "none", "nan", "nat"};
  return std::find(kNothing.begin(), kNothing.end(), folded(text)) != kNothing.end();
}

std::string key_of(std::string_view text) {
  std::string key;
  for (char c : text) {
    bool capital = c >= 'A' && c <= 'Z';
    bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (capital) key += static_cast<char>(c - 'A' + 'a');
    else if (kept) key += c;
  }
  return key;
}

Columns::Columns(std::span<const std::string_view> header) {
  for (std::string_view name : header) {
    shown_.emplace_back(trimmed(name));
    keys_.push_back(key_of(name));
  }
}

std::size_t Columns::find(const Names& names) const {
  for (std::string_view name : names) {
    auto key = std::find(keys_.begin(), keys_.end(), name);
    if (key != keys_.end()) return static_cast<std::size_t>(key - keys_.begin());
  }
  return kNone;
}

}  // namespace anupalan::io
