// Snapshots: verdicts written as a file, opened beside other data, and compared person by person.
#include <algorithm>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "app/report.h"
#include "app/workspace.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using rules::day;
using rules::Status;

constexpr const char* kPlan = R"({ "format": "training-plan", "version": 1, "reporting_year": "2025-26",
  "courses": [ { "id": "c1", "name": "One" }, { "id": "c2", "name": "Two" } ],
  "plans": [ { "id": "p", "name": "P", "prescribed_by": { "kind": "mdo", "id": "m" }, "due_on": "2026-03-31", "applies_to": [],
               "courses": [ { "id": "c1" }, { "id": "c2" } ], "assessments": [] } ] })";

std::string roster(std::initializer_list<std::pair<const char*, const char*>> people) {
  std::string list;
  for (const auto& [id, unit] : people) {
    list += fmt::format(R"({}{{ "id": "{}", "name": "N {}", "unit": "{}", "category": "central_government" }})", list.empty() ? "" : ", ", id, id, unit);
  }
  return R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "Ministry", "kind": "ministry" },
    { "id": "n", "name": "Nodal", "kind": "office", "parent": "m" } ], "employees": [ )" + list + " ] }";
}

std::string completed(std::initializer_list<std::pair<const char*, const char*>> done) {
  std::string list;
  for (const auto& [who, on] : done) {
    list += fmt::format(R"({}{{ "employee": "{}", "course": "c1", "status": "completed", "completed_on": "{}" }})", list.empty() ? "" : ", ", who, on);
  }
  return R"({ "format": "completions", "version": 1, "completions": [ )" + list + " ] }";
}

using test::finish;

void apply(Workspace& workspace, Command command) {
  workspace.apply(std::move(command));
  finish(workspace);
}

Workspace opened(std::vector<InputFile> files, std::string_view as_on) {
  Workspace workspace(day(as_on));
  apply(workspace, OpenFiles{std::move(files)});
  apply(workspace, SetAsOn{day(as_on)});
  return workspace;
}

/// As things stood on 1 March: A and B pending, C compliant.
Workspace of_march() {
  return opened({{"roster.json", roster({{"A", "m"}, {"B", "m"}, {"C", "m"}}), {}}, {"plan.json", kPlan, {}},
                 {"completions.json", completed({{"C", "2025-06-01"}}), {}}}, "2026-03-01");
}

std::string snapshot_of(Workspace workspace) {
  apply(workspace, SaveSnapshot{});
  const auto file = workspace.take_written();
  REQUIRE(file.has_value());
  CHECK_FALSE(workspace.take_written().has_value());
  return file->text;
}

std::string of_march_written() { return snapshot_of(of_march()); }

/// As they stand on 2 April: A done, B gone, C's completion taken back and in another unit, D new.
Workspace of_april(bool beside = true) {
  std::vector<InputFile> files{{"roster.json", roster({{"A", "m"}, {"C", "n"}, {"D", "m"}}), {}}, {"plan.json", kPlan, {}},
                               {"completions.json", completed({{"A", "2026-03-10"}}), {}}};
  if (beside) files.emplace_back("march.json", of_march_written());
  return opened(std::move(files), "2026-04-02");
}

MovedLine line_of(const Workspace& workspace, std::string_view id) {
  for (const Pair& pair : moved_rows(workspace.comparison(), std::nullopt)) {
    MovedLine line = moved_line(*workspace.answer(), workspace.comparison(), pair);
    if (line.id == id) return line;
  }
  FAIL("did not move: " << id);
  return {};
}

TEST_CASE("a snapshot is what evaluate writes, with ids and without names") {
  Workspace workspace = of_march();
  std::string evaluated;
  write_report(*workspace.answer(), {}, *io::make_json_writer(evaluated));
  apply(workspace, SaveSnapshot{});
  const auto file = workspace.take_written();
  REQUIRE(file.has_value());
  CHECK(file->name == "snapshot-2026-03-01.json");
  CHECK(file->text == evaluated);
  CHECK(file->text.find("\"A\"") != std::string::npos);
  CHECK(file->text.find("N A") == std::string::npos);
}

TEST_CASE("a snapshot beside the data changes no figure") {
  const Workspace with = of_april(), without = of_april(false);
  CHECK(with.answer()->roll_up().all == without.answer()->roll_up().all);
  CHECK(with.answer()->data().employees.size() == without.answer()->data().employees.size());
  CHECK(with.answer()->question() == without.answer()->question());
  CHECK(with.answer()->loaded().snapshots.size() == 1);
}

TEST_CASE("a snapshot that is opened is said, and where it is looked at") {
  CHECK(of_april().told().words == "march.json is open: choose it in Compare.");
  CHECK(of_april(false).told().words.empty());
}

TEST_CASE("a snapshot is compared with the data: who moved, came and left, and why") {
  Workspace workspace = of_april();
  apply(workspace, CompareSnapshot{false, "march.json"});
  const Comparison& comparison = workspace.comparison();
  CHECK(comparison.from == day("2026-03-01"));
  CHECK(comparison.to == day("2026-04-02"));
  CHECK(comparison.before.employees() == 3);
  CHECK(comparison.after.employees() == 3);
  CHECK(comparison.of({Status::pending, Status::compliant}) == 1);
  CHECK(comparison.of({Status::compliant, Status::missed}) == 1);
  CHECK(comparison.moved() == 2);
  REQUIRE(comparison.came.employees == 1);
  REQUIRE(comparison.left.employees == 1);
  const OneSidedLine came = one_sided_line(*workspace.answer(), comparison, true, comparison.came.first[0]);
  CHECK(came.id == "D");
  CHECK(came.unit == "Ministry");
  CHECK(came.status == Status::missed);
  const OneSidedLine left = one_sided_line(*workspace.answer(), comparison, false, comparison.left.first[0]);
  CHECK(left.id == "B");
  CHECK(left.employee == model::kNoRow<model::EmployeeRow>);
  CHECK(left.status == Status::pending);
  const MovedLine done = line_of(workspace, "A");
  CHECK(done.why == std::vector<std::string>{"Met on 10.03.2026: Complete the share of the prescribed courses (DoPT O.M. of 04.07.2025, para 3(v))"});
  CHECK(done.on.is_never());
  const MovedLine lost = line_of(workspace, "C");
  CHECK(lost.why == std::vector<std::string>{"No longer met, 0 of 1 done: Complete the share of the prescribed courses (DoPT O.M. of 04.07.2025, para 3(v))",
                                             "Unit m before, n now"});
  CHECK(lost.provisions == "DoPT O.M. of 04.07.2025, para 3(v)");
  CHECK(std::find(comparison.differences.begin(), comparison.differences.end(), "The law differs: as on 01.03.2026 before, as on 02.04.2026 after.") !=
        comparison.differences.end());
}

TEST_CASE("other orders, readings and years of a snapshot are said") {
  Workspace then = of_march();
  apply(then, SwitchReading{orders::Reading::r2, false});
  apply(then, SwitchOrder{"dopt-2025-08-01", false});
  Workspace workspace = of_march();
  apply(workspace, OpenFiles{{{"then.json", snapshot_of(std::move(then)), {}}}});
  apply(workspace, SetAsOn{day("2026-03-01")});
  apply(workspace, CompareSnapshot{false, "then.json"});
  CHECK(workspace.comparison().differences == std::vector<std::string>{"Orders in force after only: dopt-2025-08-01.", "Readings switched off before only: R-2."});
  CHECK(workspace.comparison().moved() == 0);
}

TEST_CASE("two snapshots are compared where no data are open, and the wrong way round is said") {
  const std::string march = of_march_written(), april = snapshot_of(of_april(false));
  Workspace workspace = opened({{"march.json", march, {}}, {"april.json", april, {}}}, "2026-05-01");
  CHECK(workspace.answer()->data().employees.size() == 0);
  apply(workspace, CompareSnapshot{false, "march.json"});
  apply(workspace, CompareSnapshot{true, "april.json"});
  CHECK(workspace.comparison().moved() == 2);
  CHECK(workspace.comparison().came.employees == 1);
  CHECK(line_of(workspace, "A").employee == model::kNoRow<model::EmployeeRow>);
  apply(workspace, CompareSnapshot{false, "april.json"});
  apply(workspace, CompareSnapshot{true, "march.json"});
  CHECK(workspace.comparison().differences.front() == "What stands before is of a later day than what stands after.");
}

TEST_CASE("a snapshot is the same as the day it was written of") {
  Workspace workspace = of_march();
  apply(workspace, OpenFiles{{{"march.json", of_march_written(), {}}}});
  apply(workspace, SetAsOn{day("2026-03-01")});
  apply(workspace, CompareSnapshot{false, "march.json"});
  const Comparison& comparison = workspace.comparison();
  CHECK(comparison.before == comparison.after);
  CHECK(comparison.moved() == 0);
  CHECK(comparison.came.employees + comparison.left.employees == 0);
  CHECK(comparison.differences.empty());
  const Sides sides = sides_of(*workspace.answer(), workspace.compared());
  for (std::size_t i = 0; i < sides.before.size(); ++i) CHECK(reasons_between(orders::Law(std::vector<orders::Order>{}), sides.before.verdict(i), sides.after.verdict(i)).empty());
}

TEST_CASE("what is compared is undone, saved in a workspace by file and day, and brought back") {
  Workspace workspace = of_april();
  apply(workspace, CompareSnapshot{false, "march.json"});
  CHECK(workspace.compared().before == "march.json");
  apply(workspace, Undo{});
  CHECK(workspace.compared().before.empty());
  apply(workspace, Redo{});
  const std::string saved = workspace_document(workspace, false).text;
  CHECK(saved.find("march.json") != std::string::npos);
  Workspace again = of_april();
  apply(again, OpenFiles{{{"workspace.json", saved, {}}}});
  CHECK(again.compared().before == "march.json");
  CHECK(again.comparison().moved() == 2);
  Workspace without = of_april(false);
  apply(without, OpenFiles{{{"workspace.json", saved, {}}}});
  CHECK(without.compared().before.empty());
  CHECK(without.notice().find("The snapshot march.json is not open") != std::string::npos);
}

TEST_CASE("a snapshot whose file is gone gives way to a day") {
  Workspace workspace = of_april(false);
  apply(workspace, CompareSnapshot{false, "gone.json"});
  CHECK(workspace.compared() == Compared{workspace.compared_from(), {}, {}});
  CHECK_FALSE(workspace.comparison().from.is_never());
}

TEST_CASE("a snapshot that is being written is given up when the figures change") {
  Workspace workspace = of_march();
  workspace.apply(SaveSnapshot{});
  CHECK(workspace.writing());
  apply(workspace, SetAsOn{day("2026-03-02")});
  CHECK_FALSE(workspace.writing());
  CHECK_FALSE(workspace.take_written().has_value());
  CHECK(workspace.notice() == "The file was not saved: the figures changed meanwhile.");
}

}  // namespace
}  // namespace anupalan::app
