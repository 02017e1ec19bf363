#include "app/curve.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;

/// Four people of whom A is through in August and B in January; C and D have nothing.
Answer answer_on(std::string_view as_on) {
  static const rules::World kWorld(
      "unit m: kind ministry\n plan p: mdo m, mandatory c1\n"
      "employee A: unit m, central_government, level us\n employee B: unit m, central_government, level us\n"
      "employee C: unit m, central_government, level us\n employee D: unit m, gramin_dak_sevak\n"
      "A completed c1 2025-08-01\n B completed c1 2026-01-10\n");
  Choices choices;
  choices.law_as_on = day("2026-03-31");
  choices.as_on = day(as_on);
  return {kWorld.loaded(), resolve(*kWorld.loaded(), choices, day(as_on))};
}

std::uint32_t compliant(const rules::CountsFrom& point) { return point.counts.of(rules::Status::compliant); }

TEST_CASE("the curve goes from the year's first day to as-on, and shows nothing later") {
  const YearCurve curve = year_curve(answer_on("2025-12-01"));
  CHECK(curve.first == day("2025-04-01"));
  CHECK(curve.as_on == day("2025-12-01"));
  CHECK(curve.points.front().day == curve.first);
  CHECK(curve.now().day == curve.as_on);
  CHECK(compliant(curve.now()) == 1);
  for (std::size_t i = 1; i < curve.points.size(); ++i) CHECK(curve.points[i - 1].day < curve.points[i].day);
}

TEST_CASE("every point has the counts of an answer on its day") {
  for (const rules::CountsFrom& point : year_curve(answer_on("2026-03-31")).points) CHECK(point.counts == answer_on(iso_text(point.day)).roll_up().all);
}

TEST_CASE("the pace is that of the last 28 days, and leads to no more than those who are compliant or pending") {
  const YearCurve curve = year_curve(answer_on("2026-01-20"));
  CHECK(curve.pace_days == 28);
  CHECK(curve.gained == 1);
  CHECK(curve.pace_tenths() == 0);
  CHECK(curve.at_pace(curve.as_on) == compliant(curve.now()));
  CHECK(curve.at_pace(add_days(curve.as_on, 28)) == compliant(curve.now()) + 1);
  CHECK(curve.at_pace(add_days(curve.as_on, 600)) == compliant(curve.now()) + curve.pending);
}

TEST_CASE("what is needed a day is rounded up, to the last deadline") {
  const YearCurve curve = year_curve(answer_on("2026-01-20"));
  REQUIRE_FALSE(curve.last_due.is_never());
  CHECK(curve.last_due >= curve.as_on);
  CHECK(curve.pending == 1);
  const auto days = static_cast<std::uint32_t>(curve.last_due.number - curve.as_on.number);
  CHECK(curve.needed_tenths() * days >= 10);
  CHECK((curve.needed_tenths() - 1) * days < 10);
}

TEST_CASE("on the year's first day no pace can be told, and before it the curve stands on that day") {
  CHECK(year_curve(answer_on("2025-04-01")).pace_days == 0);
  const YearCurve before = year_curve(answer_on("2025-01-01"));
  CHECK(before.points.size() == 1);
  CHECK(before.as_on == day("2025-04-01"));
  CHECK(before.at_pace(before.last) == compliant(before.now()));
}

TEST_CASE("the table has the first day, month ends, deadlines and as-on") {
  const YearCurve curve = year_curve(answer_on("2025-06-15"));
  std::vector<std::string> days;
  for (const rules::CountsFrom& point : table_points(curve)) days.push_back(iso_text(point.day));
  CHECK(days == std::vector<std::string>{"2025-04-01", "2025-04-30", "2025-05-31", "2025-06-15"});
  CHECK(month_after(day("2025-12-31")) == day("2026-01-01"));
  CHECK(month_after(day("2026-02-01")) == day("2026-03-01"));
}

}  // namespace
}  // namespace anupalan::app
