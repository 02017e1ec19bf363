#include "base/text.h"

#include <algorithm>
#include <cstring>

#include <fmt/format.h>

#include "base/utf8.h"

namespace anupalan {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\f\v";
constexpr std::size_t kFirstSlots = 1024;

}  // namespace

std::string_view trimmed(std::string_view text) {
  auto start = text.find_first_not_of(kBlanks);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(kBlanks) - start + 1);
}

std::string folded(std::string_view text) {
  std::string result(trimmed(text));
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

namespace {

bool steers_the_terminal(std::uint32_t c) {
  bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  bool direction = c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return control || direction || c == 0x2028 || c == 0x2029;
}

/// Eight bytes at a time; short texts, which most are, take a few instructions.
std::size_t hash_of(std::string_view text) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15U;
  std::uint64_t sum = text.size() * kOdd;
  auto mix = [&](std::uint64_t word) {
    sum = (sum ^ word) * kOdd;
    sum ^= sum >> 29;
  };
  std::uint64_t word = 0;
  for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
    std::memcpy(&word, text.data(), sizeof word);
    mix(word);
  }
  word = 0;
  std::memcpy(&word, text.data(), text.size());
  mix(word);
  return static_cast<std::size_t>(sum ^ (sum >> 32));
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

TextPool::TextPool() : starts_{0, 0}, slots_(kFirstSlots) {}

std::size_t TextPool::slot_of(std::string_view text) const {
  std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash_of(text) & mask;
  while (slots_[slot] != 0 && this->text(TextId{slots_[slot] - 1}) != text) slot = (slot + 1) & mask;
  return slot;
}

TextId TextPool::intern(std::string_view text) {
  if (text.empty()) return kNoText;
  if (size() * 2 > slots_.size()) grow();
  std::size_t slot = slot_of(text);
  if (slots_[slot] == 0) {
    arena_ += text;
    slots_[slot] = static_cast<std::uint32_t>(size()) + 1;
    starts_.push_back(arena_.size());
  }
  return TextId{slots_[slot] - 1};
}

TextId TextPool::find(std::string_view text) const {
  if (text.empty()) return kNoText;
  std::size_t slot = slot_of(text);
  return slots_[slot] == 0 ? kNoText : TextId{slots_[slot] - 1};
}

void TextPool::grow() {
  slots_.assign(slots_.size() * 2, 0);
  for (std::uint32_t id = 1; id < size(); ++id) slots_[slot_of(text(TextId{id}))] = id + 1;
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
