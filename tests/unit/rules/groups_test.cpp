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
  CHECK(levels[1].value == "us");
  CHECK(levels[1].counts.employees() == 3);
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
    return CourseCounts{99, 99, 99, 99};
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

}  // namespace
}  // namespace anupalan::rules
