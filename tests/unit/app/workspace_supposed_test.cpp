// What is supposed beside the filter, masking and snapshots.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "app/compare_sides.h"
#include "app/masking.h"
#include "app/plan_change.h"
#include "app/workspace.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using rules::day;

constexpr const char* kHalf = "dopt-2025-07-04#3(v)";

using test::finish;

Workspace opened() {
  Workspace workspace(day("2026-04-05"));
  workspace.apply(OpenFiles{{
      {"roster.json", R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "M", "kind": "ministry" },
        { "id": "n", "name": "N", "kind": "office", "parent": "m" } ], "employees": [
        { "id": "A", "name": "Asha", "unit": "m", "category": "central_government" }, { "id": "B", "name": "Bala", "unit": "n", "category": "central_government" } ] })", {}},
      {"plans.json", R"({ "format": "training-plan", "version": 1, "reporting_year": "2025-26", "courses": [ { "id": "c1", "name": "C1" }, { "id": "c2", "name": "C2" } ],
        "plans": [ { "id": "p", "name": "P", "prescribed_by": { "kind": "mdo", "id": "m" }, "applies_to": [], "courses": [ { "id": "c1" }, { "id": "c2" } ], "assessments": [] } ] })", {}},
      {"completions.json", R"({ "format": "completions", "version": 1, "as_on": "2026-04-05", "completions": [
        { "employee": "A", "course": "c1", "status": "completed", "completed_on": "2025-07-01" },
        { "employee": "B", "course": "c1", "status": "completed", "completed_on": "2025-07-01" } ] })", {}}}});
  finish(workspace);
  REQUIRE(workspace.answer() != nullptr);
  return workspace;
}

void give(Workspace& workspace, Command command) {
  workspace.apply(std::move(command));
  finish(workspace);
}

std::uint32_t flipped(Workspace& workspace) {
  workspace.flips();
  finish(workspace);
  return workspace.flips().moved();
}

}  // namespace

TEST_CASE("who flips is of those selected where the view counts them, and a figure leads to exactly these", "[app]") {
  Workspace workspace = opened();
  give(workspace, Suppose{{SandboxChange::What::share, kHalf, 0, "100 %"}});
  give(workspace, SetFilter{{.unit = "n"}});
  give(workspace, Show{View::plans});
  CHECK(flipped(workspace) == 1);
  CHECK(workspace.narrowed({.status = rules::Status::missed}).unit == "n");
  give(workspace, Show{View::orders});
  CHECK(flipped(workspace) == 2);
  CHECK(workspace.narrowed({.status = rules::Status::missed}) == Filter{.status = rules::Status::missed});
  give(workspace, SetFilter{{}});
  give(workspace, Show{View::plans});
  CHECK(flipped(workspace) == 2);
}

TEST_CASE("both answers are masked, and employees of a plan's criteria stand as what they are shown as", "[app]") {
  Workspace workspace = opened();
  give(workspace, MaskNames{true});
  give(workspace, BeginPlanEdit{});
  give(workspace, EditPlan{{PlanChange::What::add_value, 0, "employee", "P-2"}});
  REQUIRE_FALSE(workspace.refusal().has_value());
  REQUIRE(workspace.filed() != nullptr);
  CHECK(workspace.answer()->masked());
  CHECK(workspace.filed()->masked());
  const model::PlanRecord plan = workspace.plan_record();
  CHECK(plan.applies_to[0].employee == std::vector<std::string>{"B"});
  CHECK(names_people(plan));
  const std::vector<CriterionLine> lines = criterion_lines(*workspace.answer(), plan.applies_to[0]);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].values[0].shown == "P-2");
  CHECK(lines[0].values[0].value == "P-2");
  give(workspace, EditPlan{{PlanChange::What::drop_value, 0, "employee", "P-2"}});
  CHECK_FALSE(names_people(workspace.plan_record()));
  give(workspace, MaskNames{false});
  give(workspace, DropPlanEdits{});
  CHECK_FALSE(workspace.answer()->masked());
}

TEST_CASE("a plan that is edited keeps the rows that are selected, and the list of people", "[app]") {
  Workspace workspace = opened();
  give(workspace, TurnSelected{model::EmployeeRow{1}});
  give(workspace, NewPlan{model::PrescriberKind::mdo, "m"});
  CHECK(workspace.answer()->curriculum().plans.size() == 2);
  CHECK(workspace.picked().has(model::EmployeeRow{1}));
  give(workspace, SetFilter{{.plan = workspace.plan_record().id}});
  CHECK(workspace.employees().size() == 2);
}

TEST_CASE("a snapshot of what is supposed is read again, and the comparison says so", "[app]") {
  Workspace workspace = opened();
  give(workspace, Suppose{{SandboxChange::What::share, kHalf, 0, "100 %"}});
  give(workspace, SaveSnapshot{});
  const std::optional<WrittenFile> written = workspace.take_written();
  REQUIRE(written.has_value());
  give(workspace, ResetSandbox{});
  give(workspace, OpenFiles{{{written->name, written->text, {}}}});
  const model::Snapshot* snapshot = find_snapshot(workspace.answer()->loaded(), written->name);
  REQUIRE(snapshot != nullptr);
  CHECK(snapshot->head.supposed == std::vector<std::string>{"DoPT O.M. of 04.07.2025, para 3(v): 100 % instead of 50 %"});
  give(workspace, CompareSnapshot{false, written->name});
  workspace.comparison();
  finish(workspace);
  const auto& lines = workspace.comparison().differences;
  CHECK(std::find(lines.begin(), lines.end(), "Supposed before only: DoPT O.M. of 04.07.2025, para 3(v): 100 % instead of 50 %.") != lines.end());
  CHECK(workspace.comparison().moved() == 2);
}

}  // namespace anupalan::app
