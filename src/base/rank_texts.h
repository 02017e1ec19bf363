// Many texts as numbers that sort like them, in steps: eight letters at a time, by radix where many begin alike.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "base/steps.h"
#include "base/text.h"

namespace anupalan {

namespace rank {

struct Entry {
  std::uint64_t letters;
  std::uint32_t place;
};
/// Entries that begin alike, up to a depth.
struct Alike {
  std::size_t begin, end, depth;
};

/// Eight letters from `depth` on, small, the first one weighing most; zeros behind the end.
inline std::uint64_t letters_of(std::string_view text, std::size_t depth) {
  std::uint64_t letters = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    const char letter = depth + i < text.size() ? small(text[depth + i]) : '\0';
    letters = letters << 8U | static_cast<unsigned char>(letter);
  }
  return letters;
}

/// Sorts a part of `entries` by their letters; `spare` is as long as they are.
inline Steps sort_letters(std::vector<Entry>& entries, std::vector<Entry>& spare, Alike part) {
  constexpr unsigned kBits = 11;
  constexpr std::size_t kBuckets = std::size_t{1} << kBits;
  const auto begin = static_cast<std::ptrdiff_t>(part.begin), end = static_cast<std::ptrdiff_t>(part.end);
  if (part.end - part.begin < 2 * kBuckets) {
    std::sort(entries.begin() + begin, entries.begin() + end, [](const Entry& a, const Entry& b) { return a.letters < b.letters; });
    co_return;
  }
  std::uint64_t differ = 0;
  for (std::size_t i = part.begin; i < part.end; ++i) differ |= entries[i].letters ^ entries[part.begin].letters;
  co_await pause();
  Pace pace;
  for (unsigned shift = 0; shift < 64; shift += kBits) {
    if (((differ >> shift) & (kBuckets - 1)) == 0) continue;
    std::array<std::size_t, kBuckets> next{};
    for (std::size_t i = part.begin; i < part.end; ++i) ++next[(entries[i].letters >> shift) & (kBuckets - 1)];
    std::size_t start = part.begin;
    for (std::size_t& count : next) start += std::exchange(count, start);
    co_await pause();
    for (std::size_t i = part.begin; i < part.end; ++i) {
      spare[next[(entries[i].letters >> shift) & (kBuckets - 1)]++] = entries[i];
      if (pace.rest()) co_await pause();
    }
    std::copy(spare.begin() + begin, spare.begin() + end, entries.begin() + begin);
    co_await pause();
  }
}

}  // namespace rank

/// For each of `count` texts, how many distinct ones come before it: they compare trimmed and without case, as
/// compare_folded(). `text_of(place)` gives a text. REQUIRES: `ranks` and what `text_of` refers to live until the last step.
template <typename TextOf>
Steps rank_texts(std::size_t count, TextOf text_of, std::vector<std::uint32_t>& ranks) {
  std::vector<rank::Entry> entries(count), spare(count);
  std::vector<bool> begins(count, false);  // another text than the one before
  for (std::size_t i = 0; i < count; ++i) entries[i].place = static_cast<std::uint32_t>(i);
  std::vector<rank::Alike> waiting;
  if (count > 0) waiting.push_back({0, count, 0});
  Pace pace;
  while (!waiting.empty()) {
    const rank::Alike part = waiting.back();
    waiting.pop_back();
    begins[part.begin] = true;
    for (std::size_t i = part.begin; i < part.end; ++i) {
      entries[i].letters = rank::letters_of(trimmed(text_of(entries[i].place)), part.depth);
      if (pace.rest()) co_await pause();
    }
    co_await rank::sort_letters(entries, spare, part);
    for (std::size_t i = part.begin, first = i; i < part.end; ++i) {
      const bool last = i + 1 == part.end || entries[i + 1].letters != entries[i].letters;
      if (!last) continue;
      begins[first] = true;
      if (i > first && (entries[i].letters & 0xFFU) != 0) waiting.push_back({first, i + 1, part.depth + 8});
      first = i + 1;
    }
  }
  ranks.assign(count, 0);
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0 && begins[i]) ++rank;
    ranks[entries[i].place] = rank;
    if (pace.rest()) co_await pause();
  }
}

}  // namespace anupalan
