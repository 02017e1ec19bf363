#include "rules/status.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

namespace anupalan::rules {
namespace {

constexpr Day kNever = Day::never();

/// Every combination of days 1 to 5, and "never" for the first.
template <typename Check>
void for_all_days(Check check) {
  for (std::uint16_t due = 1; due <= 5; ++due) {
    for (std::uint16_t day = 1; day <= 5; ++day) {
      for (std::uint16_t met = 1; met <= 6; ++met) check(met == 6 ? kNever : Day{met}, Day{due}, Day{day});
    }
  }
}

/// How bad an obligation is: "any missed; any undetermined; any pending; any met_late; else compliant".
int badness(ObligationStatus status) {
  switch (status) {
    case ObligationStatus::missed: return 4;
    case ObligationStatus::undetermined: return 3;
    case ObligationStatus::pending: return 2;
    case ObligationStatus::met_late: return 1;
    case ObligationStatus::met: return 0;
  }
  return 0;
}

TEST_CASE("the status of an obligation is a comparison of days") {
  CHECK(obligation_status(Day{3}, Day{4}, Day{3}) == ObligationStatus::met);
  CHECK(obligation_status(Day{4}, Day{4}, Day{4}) == ObligationStatus::met);
  CHECK(obligation_status(Day{5}, Day{4}, Day{5}) == ObligationStatus::met_late);
  CHECK(obligation_status(Day{5}, Day{4}, Day{4}) == ObligationStatus::pending);
  CHECK(obligation_status(kNever, Day{4}, Day{4}) == ObligationStatus::pending);
  CHECK(obligation_status(kNever, Day{4}, Day{5}) == ObligationStatus::missed);
  CHECK(obligation_status(Day{6}, Day{4}, Day{5}) == ObligationStatus::missed);
  CHECK(obligation_status(kNever, Day::last(), Day::last()) == ObligationStatus::pending);
}

TEST_CASE("nothing is red before the date") {
  for_all_days([](Day met, Day due, Day day) {
    if (day > due) return;
    ObligationStatus status = obligation_status(met, due, day);
    CHECK((status == ObligationStatus::met || status == ObligationStatus::pending));
  });
}

TEST_CASE("what is met stays as it was met on every later day") {
  for_all_days([](Day met, Day due, Day day) {
    ObligationStatus status = obligation_status(met, due, day);
    if (status == ObligationStatus::pending || status == ObligationStatus::missed) return;
    CHECK(obligation_status(met, due, Day{static_cast<std::uint16_t>(day.number + 100)}) == status);
  });
}

TEST_CASE("an earlier day is never worse") {
  for_all_days([](Day met, Day due, Day day) {
    for (std::uint16_t earlier = 1; earlier <= std::min<int>(met.number, 6); ++earlier) {
      CHECK(badness(obligation_status(Day{earlier}, due, day)) <= badness(obligation_status(met, due, day)));
    }
  });
}

TEST_CASE("a person is the worst of the obligations, in whatever order they are looked at") {
  constexpr ObligationStatus kAll[] = {ObligationStatus::met, ObligationStatus::met_late, ObligationStatus::pending,
                                       ObligationStatus::undetermined, ObligationStatus::missed};
  constexpr Status kMeans[] = {Status::compliant, Status::late, Status::pending, Status::undetermined, Status::missed};
  for (unsigned chosen = 1; chosen < 32; ++chosen) {
    std::vector<int> present;
    for (int i = 0; i < 5; ++i) {
      if ((chosen >> i & 1U) != 0) present.push_back(i);
    }
    Status expected = kMeans[present.back()];
    do {
      Status status = Status::compliant;
      for (int i : present) status = with(status, kAll[i]);
      CHECK(status == expected);
    } while (std::next_permutation(present.begin(), present.end()));
  }
}

TEST_CASE("names are those of the output format") {
  CHECK(name_of(ObligationStatus::met) == "met");
  CHECK(name_of(ObligationStatus::met_late) == "met_late");
  CHECK(name_of(ObligationStatus::pending) == "pending");
  CHECK(name_of(ObligationStatus::missed) == "missed");
  CHECK(name_of(ObligationStatus::undetermined) == "undetermined");
  CHECK(name_of(Status::missed) == "missed");
  CHECK(name_of(Status::undetermined) == "undetermined");
  CHECK(name_of(Status::pending) == "pending");
  CHECK(name_of(Status::late) == "late");
  CHECK(name_of(Status::compliant) == "compliant");
  CHECK(name_of(Status::not_applicable) == "not_applicable");
}

}  // namespace
}  // namespace anupalan::rules
