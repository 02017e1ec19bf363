// One selection drives totals, charts and tables: its figures are those of data that hold only the people selected.
#include "app/selected.h"

#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <nlohmann/json.hpp>

#include "app/compare.h"
#include "app/courses.h"
#include "app/curve.h"
#include "app/plans.h"
#include "app/queries.h"
#include "app/workspace.h"
#include "unit/rules/world.h"
#include "unit/samples.h"
#include "unit/support.h"

namespace anupalan::app {
namespace {

using model::at;
using rules::day;

Answer answer_of(std::vector<InputFile> files, Day on) {
  auto loaded = load(std::move(files));
  Choices choices;
  choices.as_on = on;
  choices.law_as_on = day("2026-03-31");
  choices.year = ReportingYear{2025};
  const Question question = resolve(*loaded, choices, on);
  return {std::move(loaded), question};
}

Selected selected_by(const Answer& answer, const Filter& filter) {
  SharedSelection selection;
  ListMaker maker;
  make_selection(answer, maker, filter, selection).finish();
  return {answer, selection};
}

/// The same files with the employees of these rows alone.
std::vector<InputFile> only(std::string_view sample, const Answer& answer, model::People people) {
  std::set<std::string> ids;
  for (model::EmployeeRow employee : people) ids.emplace(answer.data().text(answer.data().employees.id[at(employee)]));
  std::vector<InputFile> files = test::sample_files(sample);
  auto roster = nlohmann::json::parse(test::file_text(test::source_folder() / "assets/samples" / sample / "roster.json"));
  auto& list = roster.at("employees");
  list.erase(std::remove_if(list.begin(), list.end(), [&](const auto& one) { return !ids.contains(one.at("id").template get<std::string>()); }), list.end());
  *std::find_if(files.begin(), files.end(), [](const InputFile& file) { return file.name == "roster.json"; }) = InputFile("roster.json", roster.dump());
  return files;
}

/// A filter of every part that somebody passes, and some of several.
std::vector<Filter> filters_for(const Answer& answer) {
  const model::Dataset& data = answer.data();
  std::vector<Filter> filters{{.status = rules::Status::pending}, {.status = rules::Status::missed}, {.status = rules::Status::not_applicable},
                              {.search = "an"}, {.level = "so_aso"}, {.level = ""}, {.search = "nobody is called so"}};
  filters.push_back({.unit = std::string(data.unit_id(data.employees.unit[data.employees.size() / 2]))});
  filters.push_back({.unit = std::string(data.unit_id(path_of(data, data.employees.unit.front()).front()))});
  const Overview overview = overview_of(answer);
  for (const auto* counts : {&overview.reasons, &overview.findings}) {
    if (!counts->empty()) filters.push_back({.reason = counts->front().code});
  }
  filters.push_back({.plan = data.plans.front().id});
  filters.push_back({.course = {std::string(data.text(data.courses[at(data.plans.front().courses.front().course)].id))}});
  filters.push_back(narrowed(data, filters.back(), {.course = {std::string(data.text(data.courses[at(data.plans.back().courses.back().course)].id))}}));
  return filters;
}

using CountsById = std::map<std::string, rules::Counts>;

CountsById units_of(const Selected& selected) {
  CountsById units;
  for (std::size_t row = 0; row < selected.data().units.size(); ++row) {
    units[std::string(selected.data().text(selected.data().units[row].id))] = selected.roll_up().units[row];
  }
  return units;
}

std::map<std::string, std::vector<std::uint32_t>> courses_of(const Selected& selected) {
  Courses courses;
  make_courses(selected, courses).finish();
  std::map<std::string, std::vector<std::uint32_t>> lines;
  for (const CourseStanding& standing : courses.standings) {
    const rules::CourseCounts& c = standing.counts;
    lines[std::string(selected.data().text(selected.data().courses[at(standing.course)].id))] = {c.prescribed, c.mandatory, c.completed, c.open, c.clears};
  }
  for (const TwinCount& twin : courses.twins) lines[std::string(selected.data().title(twin.prescribed)) + " twin"].push_back(twin.employees);
  return lines;
}

CountsById plans_of(const Selected& selected) {
  Plans plans;
  make_plans(selected, plans).finish();
  CountsById counts;
  for (const PlanLine& line : plans.lines) {
    const std::string& id = selected.data().plans[at(line.plan)].id;
    counts[id] = line.counts;
    PlanDetail detail;
    make_plan_detail(selected, line.plan, detail).finish();
    for (const PlanPart& part : detail.levels) counts[id + " level " + part.name] = part.counts;
    for (const PlannedCourse& course : detail.courses) counts[id + " done"].by_status[0] += course.completed;
  }
  return counts;
}

std::map<std::string, std::uint32_t> reasons_of(const Overview& overview) {
  std::map<std::string, std::uint32_t> reasons;
  for (const auto* counts : {&overview.reasons, &overview.findings}) {
    for (const ReasonCount& count : *counts) reasons[count.code] = count.employees;
  }
  return reasons;
}

std::vector<std::string> titles_of(const model::Dataset& data, const std::vector<model::UnitRow>& units) {
  std::vector<std::string> titles;
  for (model::UnitRow unit : units) titles.emplace_back(data.unit_id(unit));
  return titles;
}

void check_alike(const Selected& a, const Selected& b) {
  CHECK(a.roll_up().all == b.roll_up().all);
  CHECK(units_of(a) == units_of(b));
  const Overview left = overview_of(a), right = overview_of(b);
  CHECK(left.counts == right.counts);
  CHECK(left.next_due == right.next_due);
  CHECK(reasons_of(left) == reasons_of(right));
  CHECK(titles_of(a.data(), weakest_units(a, 30)) == titles_of(b.data(), weakest_units(b, 30)));
  const YearCurve curve = year_curve(a), other = year_curve(b);
  CHECK(curve.deadlines == other.deadlines);
  CHECK(curve.gained == other.gained);
  CHECK(curve.pending == other.pending);
  CHECK(curve.points.size() == other.points.size());
  for (const rules::CountsFrom& point : curve.points) CHECK(point.counts == rules::on_day(other.points, point.day));
  CHECK(courses_of(a) == courses_of(b));
  CHECK(plans_of(a) == plans_of(b));
  Comparison from_a, from_b;
  compare(a, {.day = day("2025-08-01"), .before = {}, .after = {}}, from_a).finish();
  compare(b, {.day = day("2025-08-01"), .before = {}, .after = {}}, from_b).finish();
  CHECK(from_a.before == from_b.before);
  CHECK(from_a.flow == from_b.flow);
  CHECK(from_a.gained.size() == from_b.gained.size());
}

TEST_CASE("all figures of a filter are those of data that hold only the people who pass it", "[app]") {
  const std::string sample = GENERATE("ias", "ministry", "posts");
  const Answer answer = answer_of(test::sample_files(sample), day("2026-02-15"));
  for (const Filter& filter : filters_for(answer)) {
    const Selected selected = selected_by(answer, filter);
    std::string words;
    for (const Chip& chip : chips_of(answer, filter)) words += chip.words + "; ";
    INFO(sample << ": " << words << selected.people().size());
    check_alike(selected, answer_of(only(sample, answer, selected.people()), answer.as_on()));
  }
}

TEST_CASE("a selection is counted as one by one, around every deadline", "[app]") {
  Answer answer = answer_of(test::sample_files("posts"), day("2026-02-15"));
  for (const Filter& filter : filters_for(answer)) {
    const Selected first = selected_by(answer, filter);
    const std::set<model::EmployeeRow> rows(first.people().begin(), first.people().end());
    const auto is_selected = [&](model::EmployeeRow row) { return rows.contains(row); };
    for (Day deadline : deadlines_of(answer)) {
      for (int days : {-1, 0, 1}) {
        const Day on = add_days(deadline, days);
        const rules::RollUp counted = rules::roll_up(answer.evaluation(), on, is_selected), known = first.history().on(on);
        CHECK(known.all == counted.all);
        CHECK(known.units == counted.units);
      }
    }
  }
}

TEST_CASE("without a filter nothing is made: the figures are the answer's own", "[app]") {
  const Answer answer = answer_of(test::sample_files("ministry"), day("2026-02-15"));
  const Selected everybody = selected_by(answer, {});
  CHECK(everybody.everybody());
  CHECK(&everybody.roll_up() == &answer.roll_up());
  CHECK(&everybody.history() == &answer.history());
  CHECK(everybody.people().size() == answer.data().employees.size());
  CHECK(unit_lines(everybody, {OpenUnits::Others::all, {}}, {}).size() == answer.data().units.size());
}

TEST_CASE("units in which nobody is selected are left out, and told", "[app]") {
  const Answer answer = answer_of(test::sample_files("posts"), day("2026-02-15"));
  const model::Dataset& data = answer.data();
  const model::UnitRow unit = data.employees.unit.back();
  const Selected selected = selected_by(answer, {.unit = std::string(data.unit_id(unit))});
  const auto lines = unit_lines(selected, {OpenUnits::Others::all, {}}, {});
  CHECK(lines.size() + units_outside(selected) == data.units.size());
  CHECK(lines.size() >= path_of(data, unit).size());
  for (const UnitLine& line : lines) CHECK((data.is_within(line.unit, unit) || data.is_within(unit, line.unit)));
  CHECK(unit_lines(selected_by(answer, {.search = "nobody is called so"}), {}, {}).empty());
}

TEST_CASE("the units of one parent stand by name, by rate or by how many stand so, either way", "[app]") {
  const Answer answer = answer_of(test::sample_files("posts"), day("2026-02-15"));
  const Selected everybody = selected_by(answer, {});
  const model::Dataset& data = answer.data();
  for (const bool descending : {false, true}) {
    for (std::size_t column = 0; column < kUnitColumnCount; ++column) {
      const UnitSort sort{static_cast<UnitColumn>(column), descending};
      CAPTURE(name_of(sort.column), descending);
      const auto lines = unit_lines(everybody, {OpenUnits::Others::all, {}}, sort);
      CHECK(lines.size() == data.units.size());
      std::map<std::size_t, const rules::Counts*> last;  // by parent: of the one before
      for (const UnitLine& line : lines) {
        const rules::Counts& counts = everybody.roll_up().units[model::at(line.unit)];
        const auto [before, first] = last.try_emplace(model::at(data.units[model::at(line.unit)].parent), &counts);
        if (!first && sort.column == UnitColumn::rate && rate_of(counts).known()) {
          const Rate a = rate_of(*before->second), b = rate_of(counts);
          const auto left = std::uint64_t{a.compliant} * b.covered, right = std::uint64_t{b.compliant} * a.covered;
          CHECK((descending ? left >= right : left <= right));
        }
        if (!first && sort.column == UnitColumn::missed) {
          const std::uint32_t a = before->second->of(rules::Status::missed), b = counts.of(rules::Status::missed);
          CHECK((descending ? a >= b : a <= b));
        }
        before->second = &counts;
      }
    }
  }
  CHECK(unit_lines(everybody, {}, {UnitColumn::name, true}).front().unit == unit_lines(everybody, {}, {}).front().unit);  // the one at the top
}

TEST_CASE("a press on a head of units asks for the weakest and the most first, and for the other way then", "[app]") {
  CHECK(pressed_sort({}, UnitColumn::name) == UnitSort{UnitColumn::name, true});
  CHECK(pressed_sort({}, UnitColumn::rate) == UnitSort{UnitColumn::rate, false});
  CHECK(pressed_sort({}, UnitColumn::missed) == UnitSort{UnitColumn::missed, true});
  CHECK(pressed_sort({UnitColumn::missed, true}, UnitColumn::missed) == UnitSort{UnitColumn::missed, false});
}

using test::finish;

Workspace opened(std::string_view sample) {
  Workspace workspace(day("2026-02-15"));
  workspace.apply(OpenFiles{test::sample_files(sample)});
  finish(workspace);
  return workspace;
}

TEST_CASE("another day leaves a selection of a unit as it is, and makes that of a status anew", "[app]") {
  Workspace workspace = opened("posts");
  const std::string unit(workspace.answer()->data().unit_id(workspace.answer()->data().employees.unit.front()));
  workspace.apply(SetLawAsOn{day("2026-02-15")});  // the law stays: no other evaluation
  workspace.apply(SetFilter{{.unit = unit}});
  finish(workspace);
  workspace.selected();
  finish(workspace);
  const rules::History* history = &workspace.selected().history();
  const std::uint32_t before = workspace.selected().roll_up().all.of(rules::Status::missed);
  workspace.apply(SetAsOn{day("2026-04-01")});
  CHECK(&workspace.selected().history() == history);
  CHECK(workspace.selected().roll_up().all == rules::on_day(history->of_all(), day("2026-04-01")));
  CHECK(workspace.selected().roll_up().all.of(rules::Status::missed) != before);

  workspace.apply(SetFilter{{.status = rules::Status::missed}});
  workspace.selected();
  finish(workspace);
  const std::uint32_t missed = workspace.answer()->roll_up().all.of(rules::Status::missed);
  CHECK(workspace.selected().people().size() == missed);
  workspace.apply(SetAsOn{day("2026-02-15")});
  workspace.selected();
  finish(workspace);
  CHECK(workspace.selected().people().size() == workspace.answer()->roll_up().all.of(rules::Status::missed));
  CHECK(workspace.selected().people().size() != missed);
}

TEST_CASE("every view of a workspace counts those selected, and everybody again without the filter", "[app]") {
  Workspace workspace = opened("ministry");
  const Overview all = workspace.overview();
  const model::Dataset& data = workspace.answer()->data();
  workspace.apply(SetFilter{{.level = "us"}});
  const auto look = [&] {
    workspace.overview(), workspace.levels(), workspace.courses(), workspace.plans(), workspace.comparison();
    finish(workspace);
  };
  look();
  look();
  const std::size_t people = select(*workspace.answer(), workspace.filter(), {}).size();
  REQUIRE(people > 0);
  REQUIRE(people < data.employees.size());
  CHECK(workspace.selected_count() == people);
  CHECK(workspace.overview().counts.employees() == people);
  CHECK(workspace.year_curve().now().counts.employees() == people);
  REQUIRE(workspace.levels().size() == 1);
  CHECK(workspace.levels().front().counts.employees() == people);
  CHECK(workspace.comparison().after.employees() == people);
  for (const CourseStanding& standing : workspace.courses().standings) CHECK(standing.counts.prescribed <= people);
  for (const PlanLine& line : workspace.plans().lines) CHECK(line.counts.employees() <= people);
  workspace.apply(Undo{});
  look();
  CHECK(workspace.overview().counts == all.counts);
  CHECK(workspace.selected().everybody());
}

}  // namespace
}  // namespace anupalan::app
