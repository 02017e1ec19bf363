// Undo, redo, Back and Forward, over all commands.
#include "app/timeline.h"

#include <random>

#include <catch2/catch_test_macros.hpp>

#include "app/column_filter.h"
#include "app/workspace.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using rules::day;

constexpr const char* kRoster = R"({ "format": "roster", "version": 1,
  "units": [ { "id": "m", "name": "M", "kind": "ministry" }, { "id": "n", "name": "N", "kind": "office", "parent": "m" } ],
  "employees": [ { "id": "A", "name": "Asha", "unit": "n", "category": "central_government" },
                 { "id": "B", "name": "Bala", "unit": "m", "category": "central_government" } ] })";

constexpr const char* kMore = R"({ "format": "roster", "version": 1, "units": [ { "id": "o", "name": "O", "kind": "ministry" } ],
  "employees": [ { "id": "C", "name": "Chitra", "unit": "o", "category": "central_government" } ] })";

using test::finish;

void apply(Workspace& workspace, Command command) {
  workspace.apply(std::move(command));
  finish(workspace);
}

Workspace opened() {
  Workspace workspace(day("2026-03-31"));
  apply(workspace, OpenFiles{{{"roster.json", kRoster, {}}}});
  return workspace;
}

Filter searching(std::string text) {
  Filter filter;
  filter.search = std::move(text);
  return filter;
}

/// All that a user sees of a state.
struct Seen {
  Look look;
  Choices choices;
  OwnCorrections corrections;
  std::size_t people = 0;
  std::optional<Question> question;
  std::vector<model::EmployeeRow> rows;
  friend bool operator==(const Seen&, const Seen&) = default;
};

Seen seen(const Workspace& workspace) {
  const Answer* answer = workspace.answer();
  return {workspace.look(), workspace.choices(), workspace.corrections(), answer == nullptr ? 0 : answer->data().employees.size(),
          answer == nullptr ? std::nullopt : std::optional(answer->question()), workspace.employees()};
}

Column any_column(std::mt19937& dice) { return static_cast<Column>(std::uniform_int_distribution<std::size_t>(0, kColumnCount - 1)(dice)); }

/// Some command that could be given now.
Command any_command(const Workspace& workspace, std::mt19937& dice) {
  auto one_of = [&](std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(dice); };
  const std::size_t kind = workspace.answer() == nullptr ? 0 : one_of(28);
  switch (kind) {
    case 0: return OpenFiles{{{"roster.json", kRoster, {}}}};
    case 1: return OpenFiles{{{"more.json", kMore, {}}}};
    case 2: return Show{static_cast<View>(one_of(kViewCount))};
    case 3: return ShowEmployee{model::EmployeeRow{static_cast<std::uint32_t>(one_of(workspace.answer()->data().employees.size()))}};
    case 4: return ShowEmployees{{.status = static_cast<rules::Status>(one_of(rules::kStatusCount))}};
    case 5: return SetFilter{searching(one_of(2) == 0 ? "a" : "as")};
    case 6: return SetFilter{{.unit = one_of(2) == 0 ? "n" : "gone"}};
    case 7: return SetSort{{{static_cast<Column>(one_of(kColumnCount)), one_of(2) == 0}}};
    case 8: return ToggleUnit{model::UnitRow{static_cast<std::uint32_t>(one_of(workspace.answer()->data().units.size()))}};
    case 9: return ExpandUnits{one_of(2) == 0};
    case 10: return SetAsOn{add_days(day("2025-07-01"), static_cast<int>(one_of(600)))};
    case 11: return SetLawAsOn{one_of(2) == 0 ? std::nullopt : std::optional(day("2026-01-01"))};
    case 12: return SwitchOrder{"dopt-2025-07-04", one_of(2) == 0};
    case 13: return SwitchReading{static_cast<orders::Reading>(one_of(orders::kReadingCount)), one_of(2) == 0};
    case 14: return ShowPlan{one_of(2) == 0 ? "p" : "q"};
    case 15: return CompareFrom{add_days(day("2025-07-01"), static_cast<int>(one_of(300)))};
    case 16: return ShowWay{one_of(2) == 0 ? std::nullopt : std::optional(Way{rules::Status::pending, rules::Status::missed})};
    case 17: return ShowOrder{one_of(2) == 0 ? "dopt-2025-08-01" : "gone"};
    case 18: return ShowMilestones{one_of(2) == 0 ? "m" : "gone"};
    case 19: return SwitchAllOn{};
    case 20: return SetFilter{narrowed(workspace.answer()->data(), workspace.filter(), {.reason = one_of(2) == 0 ? "no_plan" : "not_covered"})};
    case 21: return GoBack{};
    case 22: return SetColumns{one_of(3) == 0 ? ShownColumns{} : with_column(columns_of(workspace.look()), any_column(dice))};
    case 23: return SetColumns{pinned_column(columns_of(workspace.look()), any_column(dice), one_of(2) == 0)};
    case 24: return GroupBy{one_of(3) == 0 ? std::nullopt : std::optional(group_columns()[one_of(group_columns().size())])};
    case 25: return one_of(2) == 0 ? Command(ToggleGroup{"n"}) : Command(ExpandGroups{one_of(2) == 0});
    case 26: return SetFilter{with_column_filter(workspace.filter(), any_column(dice), one_of(2) == 0 ? "=" : ">=1")};
    default: return GoForward{};
  }
}

TEST_CASE("a walk of 1,000 commands is undone to where it began, and done again to where it ended") {
  Workspace workspace(day("2026-03-31"));
  const Seen before = seen(workspace);
  std::mt19937 dice(20260331);
  std::vector<Seen> way;
  for (int i = 0; i < 1000; ++i) {
    const bool could_undo = workspace.timeline().can_undo();
    apply(workspace, any_command(workspace, dice));
    REQUIRE((workspace.timeline().can_undo() || !could_undo));
    if (i % 50 == 0) way.push_back(seen(workspace));
  }
  const Seen end = seen(workspace);
  std::size_t met = 0;
  while (workspace.timeline().can_undo()) {
    apply(workspace, Undo{});
    if (!way.empty() && seen(workspace) == way.back()) way.pop_back(), ++met;
  }
  CHECK(met >= 15);  // states on the way are come by again
  CHECK(seen(workspace) == before);
  while (workspace.timeline().can_redo()) apply(workspace, Redo{});
  CHECK(seen(workspace) == end);
}

TEST_CASE("letters typed one after the other are undone together, and apart from other changes") {
  Workspace workspace = opened();
  apply(workspace, Show{View::employees});
  for (const char* text : {"a", "as", "ash"}) apply(workspace, SetFilter{searching(text)});
  CHECK(workspace.employees().size() == 1);
  apply(workspace, Undo{});
  CHECK(workspace.filter() == Filter{});
  CHECK(workspace.view() == View::employees);
  apply(workspace, Redo{});
  CHECK(workspace.filter().search == "ash");
  apply(workspace, SetSort{{{Column::name, true}}});
  apply(workspace, SetFilter{searching("b")});
  apply(workspace, Undo{});
  CHECK(workspace.filter().search == "ash");
  CHECK(workspace.sort().front().descending);
}

TEST_CASE("a change after Undo forgets what could be done again") {
  Workspace workspace = opened();
  apply(workspace, Show{View::units});
  apply(workspace, Undo{});
  CHECK(workspace.timeline().can_redo());
  apply(workspace, Show{View::data});
  CHECK_FALSE(workspace.timeline().can_redo());
  apply(workspace, Redo{});
  CHECK(workspace.view() == View::data);
}

TEST_CASE("opening files is undone, to nothing too, and done again") {
  Workspace workspace = opened();
  apply(workspace, ShowEmployee{model::EmployeeRow{1}});
  apply(workspace, OpenFiles{{{"more.json", kMore, {}}}});
  CHECK(workspace.answer()->data().employees.size() == 3);
  apply(workspace, Undo{});
  CHECK(workspace.answer()->data().employees.size() == 2);
  CHECK(workspace.look().employee == "B");
  apply(workspace, Undo{});
  apply(workspace, Undo{});
  CHECK(workspace.answer() == nullptr);
  CHECK(workspace.employees().empty());
  CHECK_FALSE(workspace.timeline().can_undo());
  for (int i = 0; i < 3; ++i) apply(workspace, Redo{});
  CHECK(workspace.answer()->data().employees.size() == 3);
  CHECK(workspace.view() == View::employee);
}

TEST_CASE("steps back and forward that are asked for while one reads files come after it") {
  Workspace workspace = opened();
  apply(workspace, SetFilter{searching("a")});
  apply(workspace, OpenFiles{{{"more.json", kMore, {}}}});
  workspace.apply(Undo{});
  REQUIRE(workspace.loading());
  workspace.apply(Undo{});
  finish(workspace);
  CHECK(workspace.answer()->data().employees.size() == 2);
  CHECK_FALSE(workspace.filter().any());
  apply(workspace, Redo{});
  workspace.apply(Redo{});
  REQUIRE(workspace.loading());
  workspace.apply(Undo{});
  finish(workspace);
  CHECK(workspace.answer()->data().employees.size() == 2);
  CHECK(workspace.filter() == searching("a"));
}

TEST_CASE("Undo that has to read files can be cancelled, and all stays as it was") {
  Workspace workspace = opened();
  apply(workspace, OpenFiles{{{"more.json", kMore, {}}}});
  workspace.apply(Undo{});
  CHECK(workspace.loading());
  workspace.apply(CancelLoading{});
  CHECK(workspace.answer()->data().employees.size() == 3);
  CHECK(workspace.timeline().can_undo());
  CHECK_FALSE(workspace.timeline().can_redo());
}

TEST_CASE("Back and Forward go from view to view as they were left, and leave the figures alone") {
  Workspace workspace = opened();
  apply(workspace, Show{View::units});
  apply(workspace, ShowEmployees{searching("a")});
  apply(workspace, ShowEmployee{model::EmployeeRow{0}});
  apply(workspace, ShowEmployee{model::EmployeeRow{1}});  // the next one is no other view
  apply(workspace, SetAsOn{day("2025-12-01")});
  apply(workspace, GoBack{});
  CHECK(workspace.view() == View::employees);
  CHECK(workspace.filter().search == "a");
  CHECK(workspace.answer()->as_on() == day("2025-12-01"));
  apply(workspace, GoBack{});
  CHECK(workspace.view() == View::units);
  apply(workspace, GoForward{});
  apply(workspace, GoForward{});
  CHECK(workspace.look().employee == "B");
  CHECK_FALSE(workspace.timeline().can_go_forward());
  apply(workspace, GoBack{});
  apply(workspace, Show{View::data});
  CHECK_FALSE(workspace.timeline().can_go_forward());
  for (int i = 0; i < 5; ++i) apply(workspace, GoBack{});
  CHECK(workspace.view() == View::overview);
}

TEST_CASE("an order switched off and on again leaves no trace in the choices") {
  Workspace workspace = opened();
  apply(workspace, SwitchOrder{"dopt-2025-07-04", false});
  CHECK(workspace.answer()->question().orders_off == std::vector<std::string>{"dopt-2025-07-04"});
  apply(workspace, SwitchOrder{"dopt-2025-07-04", true});
  CHECK_FALSE(workspace.choices().orders.has_value());
  CHECK(workspace.answer()->question().orders_off.empty());
}

}  // namespace
}  // namespace anupalan::app
