#include "base/text_pool.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace anupalan {
namespace {

constexpr unsigned kFirstBits = 8;
constexpr unsigned kMostBits = 31;
constexpr std::size_t kTogether = 64;  ///< texts looked up together

/// Eight bytes at a time; short texts, which most are, take a few instructions.
std::uint64_t hash_of(std::string_view text) {
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
  if (!text.empty()) std::memcpy(&word, text.data(), text.size());
  mix(word);
  return sum ^ (sum >> 32);
}

/// How full the slots may be: three of four.
bool holds(std::size_t slots, std::size_t texts) { return texts < slots / 4 * 3; }

}  // namespace

TextPool::TextPool() : starts_{0, 0} {}

TextPool::TextPool(std::string all_text, std::vector<std::size_t> starts) : arena_(std::move(all_text)), starts_(std::move(starts)) {}

std::uint32_t TextPool::entry_of(std::uint64_t hash, std::size_t id) const {
  const auto tag = static_cast<std::uint32_t>(hash >> 32) >> bits_ << bits_;
  return tag | (static_cast<std::uint32_t>(id) + 1);
}

/// Where the text stands, or the free slot where it would. REQUIRES: there are slots.
std::size_t TextPool::slot_of(const Wanted& wanted) const {
  const std::size_t mask = slots_.size() - 1;
  const std::uint32_t tag = static_cast<std::uint32_t>(wanted.hash >> 32) >> bits_;
  for (std::size_t slot = wanted.hash & mask;; slot = (slot + 1) & mask) {
    const std::uint32_t entry = slots_[slot];
    if (entry == 0) return slot;
    if (entry >> bits_ == tag && text(id_in(entry)) == wanted.text) return slot;
  }
}

/// Makes the slots fit for so many texts.
void TextPool::make_room(std::size_t texts) {
  if (holds(slots_.size(), texts)) return;
  bits_ = std::max(bits_, kFirstBits);
  while (bits_ < kMostBits && !holds(std::size_t{1} << bits_, texts)) ++bits_;
  slots_ = {};
  slots_.resize(std::size_t{1} << bits_);
  for (std::size_t id = 1; id < size(); ++id) {
    const std::uint64_t hash = hash_of(text(TextId{static_cast<std::uint32_t>(id)}));
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = entry_of(hash, id);
  }
}

TextId TextPool::intern(std::string_view text) {
  if (text.empty()) return kNoText;
  make_room(size() + 1);
  const Wanted wanted{text, hash_of(text)};
  const std::size_t slot = slot_of(wanted);
  if (slots_[slot] == 0) {
    slots_[slot] = entry_of(wanted.hash, size());
    arena_ += text;
    starts_.push_back(arena_.size());
  }
  return id_in(slots_[slot]);
}

TextId TextPool::find(const Wanted& wanted) const {
  if (wanted.text.empty() || slots_.empty()) return kNoText;
  const std::uint32_t entry = slots_[slot_of(wanted)];
  return entry == 0 ? kNoText : id_in(entry);
}

TextId TextPool::find(std::string_view text) const { return find(Wanted{text, hash_of(text)}); }

/// Touches what looking these up will need. Memory gives many things asked for at once nearly as fast as one, so that the
/// looking up, one by one, then waits no more.
void TextPool::ask_memory(std::span<const Wanted> wanted) const {
  if (slots_.empty()) return;
  std::array<std::size_t, kTogether> places{};
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = 0; i < wanted.size(); ++i) places[i] = slots_[wanted[i].hash & mask] & mask;
  for (std::size_t i = 0; i < wanted.size(); ++i) places[i] = starts_[places[i] > 0 ? places[i] - 1 : 0];
  std::size_t sum = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) sum += places[i] < arena_.size() ? static_cast<unsigned char>(arena_[places[i]]) : 0U;
  asm volatile("" : : "r"(sum));  // or the compiler would see that nobody needs it
}

std::vector<TextId> TextPool::find_all(const TextPool& others) const {
  std::vector<TextId> ids(others.size());
  std::array<Wanted, kTogether> wanted;
  for (std::size_t first = 0; first < ids.size(); first += kTogether) {
    const std::size_t count = std::min(kTogether, ids.size() - first);
    for (std::size_t i = 0; i < count; ++i) {
      const std::string_view text = others.text(TextId{static_cast<std::uint32_t>(first + i)});
      wanted[i] = {text, hash_of(text)};
    }
    ask_memory(std::span(wanted).first(count));
    for (std::size_t i = 0; i < count; ++i) ids[first + i] = find(wanted[i]);
  }
  return ids;
}

}  // namespace anupalan
