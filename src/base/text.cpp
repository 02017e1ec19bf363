#include "base/text.h"

#include <functional>

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

TextPool::TextPool() : starts_{0, 0}, slots_(kFirstSlots) {}

std::size_t TextPool::slot_of(std::string_view text) const {
  std::size_t mask = slots_.size() - 1;
  std::size_t slot = std::hash<std::string_view>{}(text)&mask;
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
