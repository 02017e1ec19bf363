#include "app/citation.h"
#include "app/compare.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "app/workspace.h"
#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;
using rules::Status;
using rules::World;

const World& world() {
  static const World kWorld(
      "unit m: kind ministry\n unit n: kind office, under m\n unit o: kind office, under m\n plan p: mdo m, courses c1 c2\n"
      "employee A: unit n, central_government\n employee B: unit n, central_government\n employee C: unit o, central_government\n"
      "employee D: unit o, state_government\n employee E: unit o, central_government\n"
      "A completed c1 2025-06-01\n B completed c2 2025-07-01\n C completed c1 2026-04-20\n");
  return kWorld;
}

Answer answer(std::string_view on) {
  Choices choices;
  choices.as_on = day(on);
  return {world().loaded(), resolve(*world().loaded(), choices, day(on))};
}

Comparison compared(const Answer& asked, std::string_view from) {
  Comparison comparison;
  compare(asked, {day(from), {}, {}}, comparison).finish();
  return comparison;
}

const std::vector<std::pair<const char*, const char*>> kDays{
    {"2025-04-01", "2026-03-31"}, {"2025-06-30", "2025-07-01"}, {"2026-03-31", "2026-04-01"}, {"2026-03-31", "2026-05-01"}, {"2025-08-01", "2025-08-01"}};

TEST_CASE("the rows of the table of ways add up to the first day, its columns to the second") {
  for (const auto& [from, to] : kDays) {
    INFO(from << " to " << to);
    const Answer asked = answer(to);
    const Comparison comparison = compared(asked, from);
    rules::Counts before, after;
    for (std::size_t row = 0; row < rules::kStatusCount; ++row) {
      for (std::size_t column = 0; column < rules::kStatusCount; ++column) {
        before.by_status[row] += comparison.flow[row][column];
        after.by_status[column] += comparison.flow[row][column];
      }
    }
    CHECK(before == comparison.before);
    CHECK(after == comparison.after);
    CHECK(after == asked.roll_up().all);
    CHECK(before == rules::roll_up(asked.evaluation(), day(from)).all);
  }
}

TEST_CASE("who moved is who rules::who_moved names, each on the way it went") {
  for (const auto& [from, to] : kDays) {
    INFO(from << " to " << to);
    const Answer asked = answer(to);
    const Comparison comparison = compared(asked, from);
    const std::vector<rules::Move> moves = rules::who_moved(asked.evaluation(), day(from), day(to));
    CHECK(comparison.moved() == moves.size());
    std::vector<Pair> rows = moved_rows(comparison, std::nullopt);
    std::sort(rows.begin(), rows.end());
    REQUIRE(rows.size() == moves.size());
    for (std::size_t i = 0; i < moves.size(); ++i) {
      const auto place = static_cast<std::uint32_t>(moves[i].employee);
      CHECK(rows[i] == Pair{place, place});
      const Way way{moves[i].from, moves[i].to};
      const auto of_way = moved_rows(comparison, way);
      CHECK(of_way.size() == comparison.of(way));
      CHECK(comparison.moved(way) == comparison.of(way));
      CHECK(std::find(of_way.begin(), of_way.end(), Pair{place, place}) != of_way.end());
      const MovedLine line = moved_line(asked, comparison, rows[i]);
      CHECK(line.employee == moves[i].employee);
      CHECK(line.way == way);
      for (const rules::Obligation* changed : moves[i].obligations) CHECK(line.provisions.find(citation_words(asked.law(), changed->standing->provision)) != std::string::npos);
      CHECK_FALSE(line.why.empty());
      CHECK(line.on > day(from));
      CHECK(line.on <= day(to));
      CHECK(asked.evaluation().status(moves[i].employee, line.on) == moves[i].to);
      CHECK(asked.evaluation().status(moves[i].employee, add_days(line.on, -1)) != moves[i].to);
    }
  }
}

MovedLine line_of(const Answer& asked, std::string_view from, std::string_view person) {
  const auto place = static_cast<std::uint32_t>(world().person(person));
  return moved_line(asked, compared(asked, from), {place, place});
}

TEST_CASE("a move tells its day, its paragraph and its reason") {
  const MovedLine line = line_of(answer("2026-03-31"), "2025-04-01", "A");
  CHECK(line.id == "A");
  CHECK(line.unit == "n");
  CHECK(line.on == day("2025-06-01"));
  CHECK(line.provisions == "DoPT O.M. of 04.07.2025, para 3(v)");
  CHECK(line.why == std::vector<std::string>{"Met on 01.06.2025: Complete the share of the prescribed courses (DoPT O.M. of 04.07.2025, para 3(v))"});
  const MovedLine late = line_of(answer("2026-05-01"), "2026-03-31", "C");
  CHECK(late.way == Way{Status::pending, Status::late});
  CHECK(late.on == day("2026-04-20"));
  CHECK(late.why.front() == "Met on 20.04.2026: Complete the share of the prescribed courses (DoPT O.M. of 04.07.2025, para 3(v))");
}

TEST_CASE("who missed a due day is told which, and what was done by then") {
  const MovedLine missed = line_of(answer("2026-04-02"), "2026-03-31", "E");
  CHECK(missed.way == Way{Status::pending, Status::missed});
  CHECK(missed.why == std::vector<std::string>{"31.03.2026 passed with 0 of 1 done: Complete the share of the prescribed courses (DoPT O.M. of 04.07.2025, para 3(v))"});
}

TEST_CASE("units gain and lose compliant employees; one without a change is in neither list") {
  const Answer asked = answer("2026-03-31");
  const Comparison comparison = compared(asked, "2025-06-15");
  REQUIRE(comparison.gained.size() == 1);
  CHECK(comparison.gained[0].unit == world().unit("n"));
  CHECK(comparison.gained[0].more() == 1);
  CHECK(comparison.gained[0].to.compliant == 2);
  CHECK(comparison.gained[0].to.covered == 2);
  CHECK(comparison.lost.empty());
}

TEST_CASE("on one day nobody moves") {
  const Comparison comparison = compared(answer("2025-08-01"), "2025-08-01");
  CHECK(comparison.movements.empty());
  CHECK(comparison.gained.empty());
  CHECK(moved_rows(comparison, std::nullopt).empty());
}

TEST_CASE("a change in words and as a figure") {
  CHECK(change_words(12) == "12 more");
  CHECK(change_words(-123456) == "1,23,456 fewer");
  CHECK(change_words(0) == "no change");
  CHECK(change_figure(12) == "+12");
  CHECK(change_figure(-3) == "\u20133");
  CHECK(change_figure(0) == "0");
  CHECK(way_words({Status::pending, Status::missed}) == "Pending to Missed");
}

TEST_CASE("the earlier day is chosen, and never later than as-on nor, of itself, before the year") {
  Workspace workspace(day("2026-03-31"));
  workspace.apply(OpenFiles{{{"roster.json", R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "M", "kind": "ministry" } ],
    "employees": [ { "id": "1", "name": "Asha", "unit": "m", "category": "central_government" } ] })", {}}}});
  while (workspace.busy()) workspace.work();
  REQUIRE(workspace.answer() != nullptr);
  workspace.apply(SetAsOn{day("2026-03-31")});
  CHECK(workspace.compared_from() == day("2026-03-01"));
  workspace.apply(SetAsOn{day("2025-04-10")});
  CHECK(workspace.compared_from() == day("2025-04-01"));
  workspace.apply(CompareFrom{day("2025-04-05")});
  CHECK(workspace.compared_from() == day("2025-04-05"));
  CHECK(workspace.comparison().from == day("2025-04-05"));
  CHECK(workspace.comparison().to == day("2025-04-10"));
  workspace.apply(SetAsOn{day("2025-04-02")});
  CHECK(workspace.compared_from() == day("2025-04-02"));
  workspace.apply(Undo{});
  workspace.apply(Undo{});
  CHECK(workspace.compared_from() == day("2025-04-01"));
  workspace.apply(ShowWay{Way{Status::pending, Status::missed}});
  CHECK(workspace.look().way == Way{Status::pending, Status::missed});
}

}  // namespace
}  // namespace anupalan::app
