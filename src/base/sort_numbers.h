// Sorting many rows by a number each, in steps: time grows with the rows and not faster.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/sort_steps.h"

namespace anupalan {

/// Sorts `rows` by `numbers`, the number of each at its place; rows of one number keep their order (a radix sort).
/// REQUIRES: as many numbers as rows; `rows` lives until the last step.
template <typename Row>
Steps sort_by_number(std::vector<Row>& rows, std::vector<std::uint32_t> numbers) {
  constexpr unsigned kBits = 11;
  constexpr std::size_t kBuckets = std::size_t{1} << kBits;
  const bool many = rows.size() > kBuckets;
  struct Numbered {
    std::uint32_t number;
    Row row;
  };
  std::vector<Numbered> from, to(rows.size());
  from.reserve(rows.size());
  std::uint32_t differ = 0;  // bits in which not all are alike
  for (std::size_t i = 0; i < rows.size(); ++i) {
    from.push_back({numbers[i], rows[i]});
    differ |= numbers[i] ^ numbers[0];
  }
  numbers = {};
  if (many) co_await pause();
  Pace pace;
  for (unsigned shift = 0; shift < 32; shift += kBits) {
    if (((differ >> shift) & (kBuckets - 1)) == 0) continue;
    const auto bucket = [shift](const Numbered& entry) { return (entry.number >> shift) & (kBuckets - 1); };
    std::array<std::size_t, kBuckets> next{};
    for (const Numbered& entry : from) ++next[bucket(entry)];
    std::size_t start = 0;
    for (std::size_t& count : next) start += std::exchange(count, start);
    if (many) co_await pause();
    for (const Numbered& entry : from) {
      to[next[bucket(entry)]++] = entry;
      if (pace.rest()) co_await pause();
    }
    from.swap(to);
  }
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = from[i].row;
}

}  // namespace anupalan
