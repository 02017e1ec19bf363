#include "base/sort_numbers.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

namespace anupalan {
namespace {

TEST_CASE("rows are sorted by their numbers as std::stable_sort sorts them") {
  std::mt19937 dice(7);
  for (std::uint32_t greatest : {0U, 1U, 3U, 5'000U, 4'000'000U, UINT32_MAX}) {
    for (std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{1000}, std::size_t{70'000}}) {
      std::vector<int> rows;
      std::vector<std::uint32_t> numbers;
      for (std::size_t i = 0; i < count; ++i) {
        rows.push_back(static_cast<int>(i));
        numbers.push_back(std::uniform_int_distribution<std::uint32_t>(0, greatest)(dice));
      }
      std::vector<int> wanted = rows;
      std::stable_sort(wanted.begin(), wanted.end(),
                       [&](int a, int b) { return numbers[static_cast<std::size_t>(a)] < numbers[static_cast<std::size_t>(b)]; });
      sort_by_number(rows, numbers).finish();
      CHECK(rows == wanted);
    }
  }
}

}  // namespace
}  // namespace anupalan
