// Sorting in steps: runs short enough for one step are sorted, then merged two by two.
#pragma once

#include <algorithm>
#include <vector>

#include "base/steps.h"

namespace anupalan {

/// Sorts as std::stable_sort does. Rows that are in order already cost one pass.
/// REQUIRES: `rows` and what `less` refers to live until the last step.
template <typename T, typename Less>
Steps sort_in_steps(std::vector<T>& rows, Less less) {
  constexpr std::size_t kRun = 1U << 14U;
  auto at = [&](std::size_t place) { return rows.begin() + static_cast<std::ptrdiff_t>(std::min(place, rows.size())); };
  bool in_order = true;
  for (std::size_t start = 0; start < rows.size(); start += kRun) {
    if (!std::is_sorted(at(start), at(start + kRun), less)) std::stable_sort(at(start), at(start + kRun), less);
    in_order = in_order && (start == 0 || !less(rows[start], rows[start - 1]));
    co_await pause();
  }
  if (in_order) co_return;
  std::vector<T> merged;
  for (std::size_t run = kRun; run < rows.size(); run *= 2) {
    merged.clear();
    merged.reserve(rows.size());
    for (std::size_t start = 0; start < rows.size(); start += 2 * run) {
      auto left = at(start), middle = at(start + run), right = middle, end = at(start + 2 * run);
      const auto left_end = middle;
      Pace pace;
      while (left != left_end && right != end) {
        merged.push_back(less(*right, *left) ? *right++ : *left++);
        if (pace.rest()) co_await pause();
      }
      merged.insert(merged.end(), left, left_end);
      merged.insert(merged.end(), right, end);
      co_await pause();
    }
    rows.swap(merged);
  }
}

}  // namespace anupalan
