#include "ui/widgets/day_axis.h"

#include <catch2/catch_test_macros.hpp>

namespace anupalan::ui {
namespace {

TEST_CASE("every day of an axis that is wide enough is met where it stands, and beside it the ends") {
  const DayAxis axis{to_day({2025, 4, 1}), to_day({2026, 3, 31}), 100.0F, 1200.0F};
  CHECK(axis.x(axis.first) == 100.0F);
  CHECK(axis.x(axis.last) == 1200.0F);
  for (Day day = axis.first; day <= axis.last; day = add_days(day, 1)) REQUIRE(axis.day_at(axis.x(day)) == day);
  CHECK(axis.day_at(-5.0F) == axis.first);
  CHECK(axis.day_at(9000.0F) == axis.last);
}

TEST_CASE("an axis of one day, and one without width, divide by nothing") {
  const Day day = to_day({2026, 2, 28});
  const DayAxis one{day, day, 10.0F, 20.0F};
  CHECK(one.x(day) == 10.0F);
  CHECK(one.day_at(19.0F) == day);
  const DayAxis narrow{day, add_days(day, 9), 10.0F, 10.0F};
  CHECK(narrow.x(add_days(day, 9)) == 10.0F);
  CHECK(narrow.day_at(10.0F) == day);
}

TEST_CASE("a share is of those covered, and nothing of nobody") {
  rules::Counts counts;
  CHECK(share(counts) == 0.0F);
  counts.add(rules::Status::compliant);
  counts.add(rules::Status::missed);
  counts.add(rules::Status::not_applicable);
  CHECK(share(counts) == 0.5F);
  CHECK(share(3, 4) == 0.75F);
}

}  // namespace
}  // namespace anupalan::ui
