// The filter in parts, and made narrower: a figure counted under one filter opens exactly whom it counts.
#include "app/chips.h"

#include <algorithm>
#include <iterator>

#include <catch2/catch_test_macros.hpp>

#include "app/queries.h"
#include "app/workspace.h"
#include "unit/rules/world.h"
#include "unit/samples.h"
#include "unit/support.h"

namespace anupalan::app {
namespace {

using rules::day;

const Answer& answer() {
  static const Answer kAnswer = test::answer_of(test::sample_files("ministry"), day("2026-02-15"));
  return kAnswer;
}

std::string unit_id(model::UnitRow unit) { return std::string(answer().data().unit_id(unit)); }

/// One of each part, two of those that an employee may have several of, and units one below the other.
std::vector<Filter> parts() {
  const model::Dataset& data = answer().data();
  const auto path = path_of(data, data.employees.unit.back());
  const auto course = [&](std::size_t index) { return std::string(data.text(data.courses[index].id)); };
  const Overview overview = overview_of(answer());
  return {{}, {.status = rules::Status::pending}, {.status = rules::Status::missed}, {.unit = unit_id(path.front())}, {.unit = unit_id(path.back())},
          {.unit = unit_id(data.employees.unit.front())}, {.unit = "gone"}, {.search = "a"}, {.reason = overview.reasons.front().code},
          {.reason = overview.findings.front().code}, {.level = "us"}, {.level = ""}, {.course = {course(0)}}, {.course = {course(1)}},
          {.plan = data.plans[0].id}, {.plan = data.plans[1].id}};
}

std::vector<model::EmployeeRow> both(const Filter& a, const Filter& b) {
  const auto left = select(answer(), a, {}), right = select(answer(), b, {});
  std::vector<model::EmployeeRow> rows;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(rows));
  return rows;
}

TEST_CASE("a narrowed filter lets through who passes both, and all three", "[app]") {
  const std::vector<Filter> all = parts();
  const model::Dataset& data = answer().data();
  for (const Filter& a : all) {
    for (const Filter& b : all) {
      const Filter two = narrowed(data, a, b);
      CHECK(select(answer(), two, {}) == both(a, b));
      CHECK(narrowed(data, two, b) == two);
      CHECK(narrowed(data, two, a) == two);
      const Filter& c = all[(all.size() + 5) / 2];
      CHECK(select(answer(), narrowed(data, two, c), {}) == both(two, c));
    }
  }
}

TEST_CASE("each part stands once and can be taken off, in any order, until nothing is left", "[app]") {
  const model::Dataset& data = answer().data();
  Filter filter;
  for (const Filter& part : parts()) filter = narrowed(data, std::move(filter), part);
  std::size_t left = chips_of(answer(), filter).size();
  CHECK(left >= 12);
  for (std::size_t turn = 0; left > 0; ++turn) {
    const std::vector<Chip> chips = chips_of(answer(), filter);
    REQUIRE(chips.size() == left);
    std::vector<std::string> words;
    for (const Chip& chip : chips) words.push_back(chip.words);
    const Chip& taken = chips[turn * 7 % chips.size()];
    filter = taken.without;
    std::vector<std::string> others;
    for (const Chip& chip : chips_of(answer(), filter)) others.push_back(chip.words);
    words.erase(std::find(words.begin(), words.end(), taken.words));
    CHECK(others == words);
    --left;
  }
  CHECK_FALSE(filter.any());
  CHECK(chips_of(answer(), {}).empty());
}

TEST_CASE("parts are told in words, and what no file has by its id", "[app]") {
  const Filter filter{.status = rules::Status::missed, .unit = "gone", .search = "rao", .reason = "no_plan", .level = "so_aso", .course = {"gone too"}};
  std::vector<std::string> words;
  for (const Chip& chip : chips_of(answer(), filter)) words.push_back(chip.words);
  CHECK(words == std::vector<std::string>{"Unit: gone", "Status: Missed", "Level: SO/ASO", "Why: No training plan matches", "Not completed: gone too", "Search: rao"});
}

using test::finish;

std::vector<std::string> words_of(const Workspace& workspace) {
  std::vector<std::string> words;
  for (const Crumb& crumb : workspace.crumbs()) words.push_back(crumb.words);
  return words;
}

TEST_CASE("where one is: the units of the filter, the view, and what is looked at; each step back leads there", "[app]") {
  using Words = std::vector<std::string>;
  Workspace workspace(day("2026-02-15"));
  workspace.apply(OpenFiles{{{"roster.json", R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "Ministry", "kind": "ministry" },
    { "id": "n", "name": "North", "kind": "office", "parent": "m" }, { "id": "s", "name": "s", "kind": "section", "parent": "n" } ],
    "employees": [ { "id": "A", "name": "Asha", "unit": "s", "category": "central_government" } ] })", {}}}});
  finish(workspace);
  CHECK(words_of(workspace) == Words{"Overview"});
  workspace.apply(ShowEmployees{{.status = rules::Status::missed, .unit = "s"}});
  REQUIRE(words_of(workspace) == Words{"Ministry", "North", "s", "Employees", "Missed"});
  CHECK_FALSE(workspace.crumbs()[2].command.has_value());
  workspace.apply(*workspace.crumbs()[3].command);
  CHECK(workspace.filter() == Filter{.unit = "s"});
  workspace.apply(*workspace.crumbs()[1].command);
  CHECK(workspace.filter().unit == "n");
  workspace.apply(ShowEmployee{model::EmployeeRow{0}});
  REQUIRE(words_of(workspace) == Words{"Ministry", "North", "Employees", "Asha"});
  workspace.apply(*workspace.crumbs()[2].command);
  CHECK(workspace.view() == View::employees);
  CHECK(workspace.filter().unit == "n");
  workspace.apply(Show{View::orders});
  CHECK(words_of(workspace) == Words{"Orders"});
}

}  // namespace
}  // namespace anupalan::app
