#include "app/trend.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;

/// Of unit n, A is through in August and B in January; nobody is in unit o.
const rules::World& world() {
  static const rules::World kWorld(
      "unit m: kind ministry\n unit n: kind office, under m\n unit o: kind office, under m\n plan p: mdo m, mandatory c1\n"
      "employee A: unit n, central_government, level us\n employee B: unit n, central_government, level us\n"
      "A completed c1 2025-08-01\n B completed c1 2026-01-10\n");
  return kWorld;
}

Answer answer_on(std::string_view as_on) {
  Choices choices;
  choices.law_as_on = day("2026-03-31");
  choices.as_on = day(as_on);
  return {world().loaded(), resolve(*world().loaded(), choices, day(as_on))};
}

Trend trend_on(std::string_view as_on, std::string_view unit = "n") {
  const Answer answer = answer_on(as_on);
  return trend_of(answer.history().of_unit(world().unit(unit)), year_curve(answer));
}

TEST_CASE("the line goes from the year's first day to as-on, with no more points than there is room for") {
  for (const char* as_on : {"2025-04-01", "2025-04-02", "2025-05-29", "2025-05-30", "2025-05-31", "2025-12-01", "2026-03-31", "2027-06-30"}) {
    INFO(as_on);
    const Trend trend = trend_on(as_on);
    REQUIRE(trend.count > 0);
    CHECK(trend.count <= Trend::kMost);
    CHECK(trend.line().front().day == day("2025-04-01"));
    CHECK(trend.line().back().day == day(as_on));
    for (std::size_t i = 1; i < trend.count; ++i) CHECK(trend.line()[i - 1].day < trend.line()[i].day);
  }
}

TEST_CASE("every point has the rate of an answer on its day") {
  const Trend trend = trend_on("2026-02-01");
  for (const TrendPoint& point : trend.line()) {
    const Answer answer = answer_on(iso_text(point.day));
    CHECK(point.per_mille == rate_of(answer.roll_up().units[model::at(world().unit("n"))]).per_mille());
  }
}

TEST_CASE("the rate now and 28 days before have their denominators") {
  const Trend trend = trend_on("2026-01-20");
  CHECK(trend.before == day("2025-12-23"));
  CHECK(text_of(trend.then) == "50.0 %");
  CHECK(trend.then.covered == 2);
  CHECK(text_of(trend.now) == "100.0 %");
  CHECK(trend_on("2025-04-10").before == day("2025-04-01"));
}

TEST_CASE("the deadline is the next one, or the last where none is left") {
  const Answer answer = answer_on("2025-12-01");
  const YearCurve curve = year_curve(answer);
  REQUIRE_FALSE(curve.next_due.is_never());
  CHECK(trend_on("2025-12-01").deadline == curve.next_due);
  CHECK(trend_on("2027-06-30").deadline == year_curve(answer_on("2027-06-30")).deadlines.back());
}

TEST_CASE("where nobody is covered there is no line") { CHECK(trend_on("2026-01-20", "o").count == 0); }

}  // namespace
}  // namespace anupalan::app
