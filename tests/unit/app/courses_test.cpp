#include "app/courses.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "app/view_tables.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using test::finish;

Workspace opened() {
  Workspace workspace = test::opened(test::sample_files("ministry"), to_day({2026, 2, 15}));
  workspace.apply(Show{View::courses});
  workspace.courses();
  finish(workspace);
  return workspace;
}

/// The standings as they are sorted.
std::vector<CourseStanding> sorted(Workspace& workspace, CourseSort sort) {
  workspace.apply(SortCourses{sort});
  std::vector<CourseStanding> result;
  for (const std::uint32_t place : workspace.course_order()) result.push_back(workspace.courses().standings[place]);
  return result;
}

bool falls(const std::vector<CourseStanding>& standings, auto number) {
  return std::is_sorted(standings.begin(), standings.end(), [&](const auto& a, const auto& b) { return number(a) > number(b); });
}

}  // namespace

TEST_CASE("courses stand by rank first: those that clear most, then most open, then by title") {
  Workspace workspace = opened();
  const auto& order = workspace.course_order();
  REQUIRE(order.size() > 10);
  for (std::uint32_t i = 0; i < order.size(); ++i) CHECK(order[i] == i);
  CHECK(falls(workspace.courses().standings, [](const CourseStanding& standing) { return standing.counts.clears; }));
}

TEST_CASE("courses are sorted by each column, both ways, each once, and the map keeps their ranks") {
  Workspace workspace = opened();
  const model::Dataset& data = workspace.answer()->data();
  const auto before = workspace.courses().standings;
  const auto share = [](const CourseStanding& standing) { return static_cast<double>(standing.counts.completed) / standing.counts.prescribed; };
  CHECK(falls(sorted(workspace, {CourseColumn::lacks, true}), [](const auto& s) { return rules::count_of(s.counts, rules::CourseStand::lacks); }));
  CHECK(falls(sorted(workspace, {CourseColumn::open, true}), [](const auto& s) { return rules::count_of(s.counts, rules::CourseStand::open); }));
  CHECK(falls(sorted(workspace, {CourseColumn::mandatory, true}), [](const auto& s) { return rules::count_of(s.counts, rules::CourseStand::mandatory); }));
  CHECK(falls(sorted(workspace, {CourseColumn::clears, false}), [](const auto& s) { return -static_cast<std::int64_t>(s.counts.clears); }));
  CHECK(falls(sorted(workspace, {CourseColumn::completed, true}), share));
  CHECK(falls(sorted(workspace, {CourseColumn::minutes, true}), [&](const auto& s) { return data.courses[model::at(s.course)].minutes; }));
  const auto titles = sorted(workspace, {CourseColumn::title, false});
  CHECK(std::is_sorted(titles.begin(), titles.end(), [&](const auto& a, const auto& b) { return compare_folded(data.title(a.course), data.title(b.course)) < 0; }));
  std::vector<std::uint32_t> places = workspace.course_order();
  std::sort(places.begin(), places.end());
  for (std::uint32_t i = 0; i < places.size(); ++i) CHECK(places[i] == i);
  for (std::size_t i = 0; i < before.size(); ++i) CHECK(workspace.courses().standings[i].course == before[i].course);
}

TEST_CASE("a course without minutes or competency stands last, whichever way it goes") {
  auto files = test::sample_files("posts");
  files.emplace_back("more.json", R"({"format": "training-plan", "version": 1, "reporting_year": "2025-26",
      "courses": [{"id": "bare", "name": "Aardvarks"}, {"id": "full", "name": "Zebras", "minutes": 5, "competency": "domain"}],
      "plans": [{"id": "more", "name": "More", "prescribed_by": {"kind": "mdo", "id": "dop-sample"}, "applies_to": [], "courses": [{"id": "bare"}, {"id": "full"}], "assessments": []}]})");
  Workspace workspace = test::opened(std::move(files), to_day({2026, 2, 15}));
  workspace.courses();
  finish(workspace);
  const model::Dataset& data = workspace.answer()->data();
  for (const CourseColumn column : {CourseColumn::minutes, CourseColumn::competency}) {
    for (const bool descending : {false, true}) {
      const auto standings = sorted(workspace, {column, descending});
      const auto known = [&](const CourseStanding& standing) {
        const model::Course& course = data.courses[model::at(standing.course)];
        return column == CourseColumn::minutes ? course.minutes != 0 : course.competency != model::Competency::absent;
      };
      CHECK(std::is_partitioned(standings.begin(), standings.end(), known));
      CHECK(known(standings.front()));
      CHECK_FALSE(known(standings.back()));
    }
  }
}

TEST_CASE("a press turns the column it is sorted by; another begins with what is looked for") {
  CHECK(pressed_sort({CourseColumn::clears, true}, CourseColumn::clears) == CourseSort{CourseColumn::clears, false});
  CHECK(pressed_sort({}, CourseColumn::title) == CourseSort{CourseColumn::title, false});
  CHECK(pressed_sort({}, CourseColumn::completed) == CourseSort{CourseColumn::completed, false});
  CHECK(pressed_sort({}, CourseColumn::lacks) == CourseSort{CourseColumn::lacks, true});
}

TEST_CASE("the table of courses leaves as it is sorted, and another day sorts anew") {
  Workspace workspace = opened();
  const auto titles = sorted(workspace, {CourseColumn::title, true});
  const Table table = courses_table(workspace.answer()->data(), workspace.courses(), workspace.course_order());
  REQUIRE(table.rows.size() == titles.size());
  for (std::size_t i = 0; i < titles.size(); ++i) CHECK(std::get<std::string>(table.rows[i][1]) == workspace.answer()->data().title(titles[i].course));
  sorted(workspace, {CourseColumn::lacks, true});
  workspace.apply(SetAsOn{to_day({2025, 12, 1})});
  finish(workspace);
  workspace.courses();
  finish(workspace);
  const auto later = sorted(workspace, {CourseColumn::lacks, true});
  CHECK(falls(later, [](const auto& s) { return rules::count_of(s.counts, rules::CourseStand::lacks); }));
}

}  // namespace anupalan::app
