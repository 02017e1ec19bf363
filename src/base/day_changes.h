// Counts of N kinds that change from day to day: changes are added in any order and taken in the order of days. The days in
// between cost nothing.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/civil_day.h"

namespace anupalan {

/// So many more (or fewer) of each kind from a day on.
template <std::size_t N>
struct DayChange {
  Day day;
  std::array<std::int32_t, N> delta{};
};

template <std::size_t N>
class DayChanges {
 public:
  using List = std::vector<DayChange<N>>;

  void add(Day day, std::size_t kind, std::int32_t count) { slot(day).delta[kind] += count; }
  /// One less of a kind, one more of another.
  void move(Day day, std::size_t from, std::size_t to) {
    auto& delta = slot(day).delta;
    --delta[from];
    ++delta[to];
  }
  void add(const List& changes) {
    for (const DayChange<N>& change : changes) {
      DayChange<N>& to = slot(change.day);
      for (std::size_t i = 0; i < N; ++i) to.delta[i] += change.delta[i];
    }
  }
  /// In the order of days; none is left.
  List take() {
    std::sort(changes_.begin(), changes_.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    for (const DayChange<N>& change : changes_) place_[change.day.number] = kNone;
    return std::exchange(changes_, {});
  }

 private:
  static constexpr std::uint32_t kNone = UINT32_MAX;
  DayChange<N>& slot(Day day) {
    std::uint32_t& place = place_[day.number];
    if (place == kNone) {
      place = static_cast<std::uint32_t>(changes_.size());
      changes_.push_back({day, {}});
    }
    return changes_[place];
  }

  std::vector<std::uint32_t> place_ = std::vector<std::uint32_t>(UINT16_MAX + 1, kNone);  ///< by day number
  List changes_;
};

}  // namespace anupalan
