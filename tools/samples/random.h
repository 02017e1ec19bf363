// The generator's own random numbers: the same on every compiler and machine, integers only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <span>

namespace anupalan::samples {

// splitmix64. A stream is named by the numbers it is made of (seed, sample, person, purpose), so that
// any person can be made at any time, in any order, without those before.
class Random {
 public:
  explicit Random(std::initializer_list<std::uint64_t> name) {
    for (const std::uint64_t part : name) state_ = mixed(state_ + part + kGolden);
  }

  // A number in [0, bound). REQUIRES bound > 0.
  std::uint32_t below(std::uint32_t bound) {
    state_ += kGolden;
    return static_cast<std::uint32_t>(((mixed(state_) >> 32) * bound) >> 32);
  }

  // A number in [low, high]. REQUIRES low <= high.
  int between(int low, int high) {
    return low + static_cast<int>(below(static_cast<std::uint32_t>(high - low + 1)));
  }

  // True in `percent` of a hundred draws.
  bool chance(int percent) { return between(0, 99) < percent; }

  // True in `share` of a thousand draws.
  bool per_mille(int share) { return between(0, 999) < share; }

  // An element, each as likely as the other. REQUIRES a non-empty range.
  template <typename T, std::size_t N>
  const T& pick(const T (&from)[N]) {
    return from[below(static_cast<std::uint32_t>(N))];
  }
  template <typename T>
  const T& pick(std::span<const T> from) {
    return from[below(static_cast<std::uint32_t>(from.size()))];
  }

  // A row of a table, as likely as the table's column of weights says. REQUIRES a positive sum.
  template <typename Table>
  const auto& pick_weighted(const Table& table, std::size_t column) {
    int total = 0;
    for (const auto& row : table) total += row.weight[column];
    int left = between(0, total - 1);
    auto at = std::begin(table);
    while ((left -= at->weight[column]) >= 0) ++at;
    return *at;
  }

 private:
  static constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15U;

  static constexpr std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }

  std::uint64_t state_ = 0;
};

}  // namespace anupalan::samples
