#include <numeric>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "base/sort_steps.h"
#include "base/steps.h"

namespace anupalan {
namespace {

Steps count_to(int last, int& counted) {
  for (counted = 1; counted < last; ++counted) co_await pause();
}

Steps fail_late(int& counted) {
  Steps inner = count_to(3, counted);
  while (inner.go_on()) co_await pause();
  throw std::runtime_error("late");
}

/// Waits for two others; `told` is what came of the second.
Steps wait_for_two(int& counted, std::string& told) {
  co_await count_to(2, counted);
  try {
    co_await fail_late(counted);
  } catch (const std::runtime_error& problem) {
    told = problem.what();
  }
}

}  // namespace

TEST_CASE("a function that waits for others does their steps as its own, and sees what they throw", "[base]") {
  int counted = 0, steps_done = 0;
  std::string told;
  Steps steps = wait_for_two(counted, told);
  while (steps.go_on()) {
    ++steps_done;
    CHECK(told.empty());
  }
  CHECK(counted == 3);
  CHECK(told == "late");
  CHECK(steps_done > 3);
  CHECK_FALSE(steps.go_on());
}

TEST_CASE("a function in steps does nothing before the first, and one step at a time", "[base]") {
  int counted = 0;
  Steps steps = count_to(3, counted);
  CHECK(counted == 0);
  CHECK(steps.go_on());
  CHECK(counted == 1);
  CHECK(steps.go_on());
  CHECK(counted == 2);
  CHECK_FALSE(steps.go_on());
  CHECK(counted == 3);
  CHECK_FALSE(steps.go_on());
}

TEST_CASE("steps that are dropped leave the rest undone", "[base]") {
  int counted = 0;
  {
    Steps steps = count_to(9, counted);
    steps.go_on();
    Steps other = std::move(steps);
    CHECK_FALSE(steps.go_on());  // NOLINT: moved from is empty, as the header says
    other.go_on();
  }
  CHECK(counted == 2);
  CHECK_FALSE(Steps{}.go_on());
}

TEST_CASE("what a function in steps throws is thrown by the step", "[base]") {
  int counted = 0;
  Steps steps = fail_late(counted);
  CHECK_THROWS_AS(steps.finish(), std::runtime_error);
  CHECK(counted == 3);
}

TEST_CASE("sorting in steps sorts as std::stable_sort does", "[base]") {
  std::mt19937 random(1);
  for (std::size_t size : {0U, 1U, 2U, 1000U, 16384U, 16385U, 50000U, 98304U}) {
    CAPTURE(size);
    std::vector<std::pair<unsigned, std::size_t>> rows(size);
    for (std::size_t i = 0; i < size; ++i) rows[i] = {static_cast<unsigned>(random() % 500), i};
    auto expected = rows;
    auto less = [](const auto& a, const auto& b) { return a.first < b.first; };
    std::stable_sort(expected.begin(), expected.end(), less);
    sort_in_steps(rows, less).finish();
    CHECK(rows == expected);
    std::vector<std::pair<unsigned, std::size_t>> again = rows;
    sort_in_steps(again, less).finish();
    CHECK(again == expected);
  }
}

}  // namespace anupalan
