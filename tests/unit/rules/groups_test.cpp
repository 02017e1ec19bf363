#include "rules/groups.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

const World& world() {
  static const World kWorld(
      "unit m: kind ministry\n plan p: mdo m, mandatory c1, courses c2\n"
      "employee A: unit m, central_government, designation Under Secretary, group A\n"
      "employee B: unit m, central_government, designation under secretary, group A\n"
      "employee C: unit m, central_government, level us, group a\n"
      "employee D: unit m, gramin_dak_sevak\n"
      "A completed c1 2025-06-01\n B completed c2 2025-06-01, x1 2025-06-01\n other courses: x1\n");
  return kWorld;
}

TEST_CASE("employees are counted by a fact, compared as a word; those without it apart") {
  Evaluation evaluation = world().evaluate();
  const auto groups = counts_by(evaluation, day("2025-12-31"), Attribute::group);
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].value.empty());
  CHECK(groups[0].counts.employees() == 1);
  CHECK(groups[1].value == "A");
  CHECK(groups[1].counts.employees() == 3);
  CHECK(groups[1].counts.of(Status::compliant) == 2);
  CHECK(counts_by(evaluation, day("2025-12-31"), Attribute::designation).size() == 2);
}

TEST_CASE("the level is the one that the rules take: given, or from the designation") {
  Evaluation evaluation = world().evaluate();
  const auto levels = counts_by(evaluation, day("2025-12-31"), Attribute::level);
  REQUIRE(levels.size() == 2);
  CHECK(levels[0].value == "us");
  CHECK(levels[0].counts.employees() == 3);
}

TEST_CASE("by every attribute the counts add up to all employees") {
  Evaluation evaluation = world().evaluate();
  for (Attribute attribute : {Attribute::level, Attribute::group, Attribute::designation, Attribute::category, Attribute::service}) {
    Counts all;
    for (const GroupCounts& group : counts_by(evaluation, day("2025-12-31"), attribute)) all.add(group.counts);
    CHECK(all == roll_up(evaluation, day("2025-12-31")).all);
  }
}

TEST_CASE("a course is counted with those to whom it is prescribed, by the day") {
  Evaluation evaluation = world().evaluate();
  auto of = [&](std::string_view id, Day on) {
    const auto counts = counts_by_course(evaluation, on);
    for (std::size_t row = 0; row < counts.size(); ++row) {
      if (world().data().text(world().data().courses[row].id) == id) return counts[row];
    }
    return CourseCounts{99, 99, 99, 99, 99};
  };
  const CourseCounts c1 = of("c1", day("2025-12-31"));
  CHECK(c1.prescribed == 3);
  CHECK(c1.mandatory == 3);
  CHECK(c1.completed == 1);
  CHECK(c1.open == 1);  // C alone still owes one
  CHECK(of("c1", day("2025-05-31")).completed == 0);
  CHECK(of("c1", day("2025-05-31")).open == 3);
  CHECK(of("x1", day("2025-12-31")).prescribed == 0);
  const auto competencies = counts_by_competency(world().data(), counts_by_course(evaluation, day("2025-12-31")));
  CHECK(competencies[0].prescribed == 6);
  CHECK(competencies[0].completed == 2);
}

/// Ids of the courses each of which clears the person.
std::vector<std::string> clearing(const World& of, std::string_view person, std::string_view on) {
  std::vector<std::string> ids;
  for (model::CourseRow course : clearing_courses(of.evaluate(), of.person(person), day(on))) ids.emplace_back(of.data().text(of.data().courses[model::at(course)].id));
  return ids;
}

TEST_CASE("a course clears those who owe nothing more once it is completed") {
  const World plans(
      "unit m: kind ministry\n plan p: mdo m, courses c1 c2 c3 c4\n"
      "employee none: unit m, central_government, level us\n employee one: unit m, central_government, level us\n"
      "employee two: unit m, central_government, level us\n employee out: unit m, gramin_dak_sevak\n"
      "one completed c1 2025-06-01\n two completed c1 c2 2025-06-01\n");
  CHECK(clearing(plans, "none", "2025-07-31").empty());  // two courses are needed
  CHECK(clearing(plans, "one", "2025-07-31") == std::vector<std::string>{"c2", "c3", "c4"});
  CHECK(clearing(plans, "two", "2025-07-31").empty());  // nothing is owed
  CHECK(clearing(plans, "out", "2025-07-31").empty());
  const auto counts = counts_by_course(plans.evaluate(), day("2025-07-31"));
  std::uint32_t all = 0;
  for (const CourseCounts& count : counts) all += count.clears;
  CHECK(all == 3);
}

TEST_CASE("as many employees stand so with a course as are counted of it") {
  const World plans(
      "unit m: kind ministry\n assessment ca: standalone\n plan p: mdo m, mandatory c1, courses c2 c3 c4\n plan q: mdo n, courses c1 c2, assessments ca\n"
      "unit n: kind office, under m\n"
      "employee A: unit m, central_government, level us\n employee B: unit m, central_government, level us\n"
      "employee C: unit n, central_government, level us\n employee D: unit n, gramin_dak_sevak\n employee E: unit m, central_government\n"
      "A completed c1 2025-06-01\n B completed c1 c2 2025-06-01\n C completed c1 2025-06-01\n C passed ca 2025-06-02\n E completed c3 2025-08-01\n");
  const Evaluation evaluation = plans.evaluate();
  std::uint32_t seen = 0;
  for (const char* on : {"2025-05-01", "2025-06-01", "2025-07-31", "2026-03-31", "2026-04-30"}) {
    const auto counts = counts_by_course(evaluation, day(on));
    for (std::uint32_t course = 0; course < counts.size(); ++course) {
      for (std::size_t i = 0; i < static_cast<std::size_t>(CourseStand::outside); ++i) {
        const auto stand = static_cast<CourseStand>(i);
        INFO(on << ' ' << plans.data().text(plans.data().courses[course].id) << ' ' << name_of(stand));
        std::uint32_t so = 0;
        for (std::uint32_t row = 0; row < plans.data().employees.size(); ++row) {
          so += stands(evaluation, model::EmployeeRow{row}, model::CourseRow{course}, stand, day(on)) ? 1 : 0;
        }
        CHECK(so == count_of(counts[course], stand));
        seen |= so > 0 ? 1U << i : 0U;
      }
    }
  }
  CHECK(seen == (1U << static_cast<unsigned>(CourseStand::outside)) - 1);  // each was met
}

TEST_CASE("no course clears those who need an assessment too, or of whom a fact is missing") {
  const World plans(
      "unit m: kind ministry\n assessment ca: standalone\n plan p: mdo m, courses c1, assessments ca\n"
      "employee A: unit m, central_government, level us\n employee B: unit m, central_government, level us\n"
      "B passed ca 2025-06-01\n");
  CHECK(clearing(plans, "A", "2025-07-31").empty());
  CHECK(clearing(plans, "B", "2025-07-31") == std::vector<std::string>{"c1"});
}

}  // namespace
}  // namespace anupalan::rules
