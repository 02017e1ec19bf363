#include "base/text.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/utf8.h"

namespace anupalan {

std::string folded(std::string_view text) {
  std::string result(trimmed(text));
  for (char& c : result) c = small(c);
  return result;
}

bool contains_folded(std::string_view text, std::string_view part) {
  return std::search(text.begin(), text.end(), part.begin(), part.end(), [](char a, char b) { return small(a) == b; }) != text.end() || part.empty();
}

int compare_folded(std::string_view a, std::string_view b) {
  a = trimmed(a);
  b = trimmed(b);
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    const auto left = static_cast<unsigned char>(small(a[i])), right = static_cast<unsigned char>(small(b[i]));
    if (left != right) return left < right ? -1 : 1;
  }
  return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
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

namespace {

bool steers_the_terminal(std::uint32_t c) {
  bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  bool direction = c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return control || direction || c == 0x2028 || c == 0x2029;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const Utf8Character next = first_character(text);
    if (next.length == 0) result += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[0]));
    else if (steers_the_terminal(next.code)) result += fmt::format("\\u{{{:x}}}", static_cast<std::uint32_t>(next.code));
    else result += text.substr(0, next.length);
    text.remove_prefix(std::max<std::size_t>(next.length, 1));
  }
  return result;
}

Vocabulary::Vocabulary() : shown_{""} {}

Word Vocabulary::intern(std::string_view text) {
  std::string key = folded(text);
  if (key.empty()) return kNoWord;
  auto [place, added] = by_key_.try_emplace(std::move(key), Word{static_cast<std::uint32_t>(size())});
  if (added) shown_.emplace_back(trimmed(text));
  return place->second;
}

Word Vocabulary::find(std::string_view text) const {
  auto place = by_key_.find(folded(text));
  return place == by_key_.end() ? kNoWord : place->second;
}

}  // namespace anupalan
