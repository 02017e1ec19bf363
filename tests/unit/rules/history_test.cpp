#include "rules/history.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using Lines = std::vector<std::string>;

const World& world() {
  static const World kWorld(
      "unit m: kind ministry\n unit office: kind office, under m\n unit empty: kind office\n"
      "assessment ca: standalone\n plan p: mdo m, courses c1 c2, assessments ca, due 2026-02-28\n"
      "employee A: unit office, central_government\n employee B: unit m, central_government\n employee G: unit office, gramin_dak_sevak\n"
      "A completed c1 2025-06-01\n A passed ca 2025-07-01\n B completed c1 2026-03-05\n B passed ca 2026-01-01\n");
  return kWorld;
}

Lines history_of(const Evaluation& evaluation, std::string_view person) {
  Lines lines;
  for (const StatusFrom& from : status_history(evaluation, world().person(person))) lines.push_back(iso_text(from.day) + " " + std::string(name_of(from.status)));
  return lines;
}

TEST_CASE("a status changes on the day something is met, and on the day after something was due") {
  Evaluation evaluation = world().evaluate();
  CHECK(history_of(evaluation, "A") == Lines{"1900-01-01 pending", "2025-07-01 compliant"});
  CHECK(history_of(evaluation, "B") == Lines{"1900-01-01 pending", "2026-03-01 missed", "2026-03-05 late"});
  CHECK(history_of(evaluation, "G") == Lines{"1900-01-01 not_applicable"});
}

TEST_CASE("on every day of three years the history has the counts of a count made anew") {
  Evaluation evaluation = world().evaluate();
  History history(evaluation);
  for (Day on = day("2025-03-01"); on <= day("2028-04-01"); on = add_days(on, 1)) {
    RollUp counted = roll_up(evaluation, on), known = history.on(on);
    REQUIRE(known.all == counted.all);
    REQUIRE(known.units == counted.units);
  }
  CHECK(history.on(Day::first()).all == roll_up(evaluation, Day::first()).all);
  CHECK(history.on(Day::last()).all == roll_up(evaluation, Day::last()).all);
}

TEST_CASE("the history of some people has their counts alone, on every day") {
  const Evaluation evaluation = world().evaluate();
  const std::vector<std::vector<model::EmployeeRow>> some{{}, {world().person("A")}, {world().person("A"), world().person("B")}, {world().person("G")}};
  for (const auto& rows : some) {
    std::shared_ptr<const History> history;
    History::make(evaluation, model::People(rows), history).finish();
    const auto wanted = [&](model::EmployeeRow row) { return std::find(rows.begin(), rows.end(), row) != rows.end(); };
    for (Day on = day("2025-03-01"); on <= day("2026-04-01"); on = add_days(on, 1)) {
      const RollUp counted = roll_up(evaluation, on, wanted), known = history->on(on);
      REQUIRE(known.all == counted.all);
      REQUIRE(known.units == counted.units);
    }
  }
}

TEST_CASE("what is rolled up is of the day asked for last") {
  const Evaluation evaluation = world().evaluate();
  const History history(evaluation);
  RolledUp rolled_up;
  for (const Day on : {day("2026-03-04"), day("2026-03-05"), day("2026-03-05"), day("2025-06-01")}) {
    CHECK(rolled_up.on(history, on).all == history.on(on).all);
    CHECK(rolled_up.on(history, on).units == history.on(on).units);
  }
}

TEST_CASE("a unit without anybody has zero counts from the first day on") {
  Evaluation evaluation = world().evaluate();
  History history(evaluation);
  const auto steps = history.of_unit(world().unit("empty"));
  REQUIRE(steps.size() == 1);
  CHECK(steps[0].day == Day::first());
  CHECK(steps[0].counts == Counts{});
}

TEST_CASE("steps are in order, each on a day of its own and different from the one before") {
  Evaluation evaluation = world().evaluate();
  History history(evaluation);
  const auto steps = history.of_all();
  for (std::size_t i = 1; i < steps.size(); ++i) {
    CHECK(steps[i - 1].day < steps[i].day);
    CHECK_FALSE(steps[i - 1].counts == steps[i].counts);
  }
}

}  // namespace
}  // namespace anupalan::rules
