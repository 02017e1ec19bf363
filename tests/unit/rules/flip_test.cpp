#include "rules/flip.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using Ids = std::vector<std::string>;

Ids courses_of(const World& world, const Flip& flip) {
  Ids ids;
  for (model::CourseRow course : flip.courses) ids.emplace_back(world.data().text(world.data().courses[model::at(course)].id));
  return ids;
}

Ids assessments_of(const World& world, const Flip& flip) {
  Ids ids;
  for (model::AssessmentRow row : flip.assessments) ids.emplace_back(world.data().text(world.data().assessments[model::at(row)].id));
  return ids;
}

TEST_CASE("as many courses as are lacking, and the assessment that is not passed") {
  World world(
      "unit m: kind ministry\n assessment ca: standalone\n plan p: mdo m, courses c1 to c6, assessments ca\n"
      "employee A: unit m, central_government\n A completed c2 2025-06-01\n");
  Flip flip = what_would_flip(world.evaluate(), world.person("A"), day("2026-01-01"));
  CHECK(flip.courses.size() == 2);
  CHECK(assessments_of(world, flip) == Ids{"ca"});
  CHECK(flip.becomes == Status::compliant);
  CHECK(flip.possible);
}

TEST_CASE("after the due date it becomes late, no longer compliant") {
  World world("unit m: kind ministry\n plan p: mdo m, courses c1\n employee A: unit m, central_government\n");
  CHECK(what_would_flip(world.evaluate(), world.person("A"), day("2026-03-31")).becomes == Status::compliant);
  CHECK(what_would_flip(world.evaluate(), world.person("A"), day("2026-04-01")).becomes == Status::late);
}

TEST_CASE("who owes nothing more, or is not covered, has nothing to do") {
  World world(
      "unit m: kind ministry\n plan p: mdo m, courses c1\n employee A: unit m, central_government\n employee G: unit m, gramin_dak_sevak\n"
      "A completed c1 2025-06-01\n");
  CHECK(what_would_flip(world.evaluate(), world.person("A"), day("2026-01-01")).nothing_to_do());
  CHECK(what_would_flip(world.evaluate(), world.person("G"), day("2026-01-01")).nothing_to_do());
}

TEST_CASE("a course that is completed and only lacks its own pass comes before one that is not begun") {
  World world(
      "unit dop: kind department, known as department_of_posts\n assessment a1: of c1\n assessment a2: of c2\n"
      "plan p: mdo dop, courses c1 c2, assessments a1 a2\n employee A: unit dop, central_government\n A completed c2 2025-06-01\n");
  Flip flip = what_would_flip(world.evaluate(), world.person("A"), day("2026-01-01"));
  CHECK(flip.courses.empty());
  CHECK(assessments_of(world, flip) == Ids{"a2"});
}

TEST_CASE("of courses of one length those come first that were begun, by what is left of them") {
  World world(
      "unit m: kind ministry\n plan p: mdo m, courses c1 c2 c3 c4\n employee A: unit m, central_government\n"
      "A began c3 40\n A began c4 90\n");
  const Flip flip = what_would_flip(world.evaluate(), world.person("A"), day("2026-01-01"));
  CHECK(courses_of(world, flip) == Ids{"c4", "c3"});  // two of four; no length is known
  const model::CourseRow c3 = flip.courses[1];
  CHECK(progress_in(world.data(), world.person("A"), c3, day("2026-01-01")) == 40);
  CHECK(minutes_left(world.data(), world.person("A"), c3, day("2026-01-01")) == 0);
  CHECK(flip.unknown_lengths == 2);
}

TEST_CASE("one course serves several obligations") {
  World world(
      "unit d: kind department, known as gnctd\n plan p: cca mha, mandatory c1 c2, optional c3 c4\n"
      "employee A: unit d, all_india_service, service IAS, cadre AGMUT, not on central deputation\n A completed c1 2025-06-01\n");
  Flip flip = what_would_flip(world.evaluate(), world.person("A"), day("2026-01-01"));
  CHECK(courses_of(world, flip) == Ids{"c2"});
}

TEST_CASE("where a course had to be completed in a time that has passed, nothing helps any more") {
  World world(
      "unit d: kind department, known as gnctd\n plan p: cca mha, courses c1 c2\n"
      "employee A: unit d, all_india_service, service IAS, cadre AGMUT, not on central deputation\n");
  CHECK_FALSE(what_would_flip(world.evaluate(), world.person("A"), day("2026-04-01")).possible);
}

TEST_CASE("courses of choice outside the plans are counted, not named") {
  World world(
      "unit d: kind department, known as gnctd\n plan p: cca dopt, courses c1, year 2026-27\n other courses: x1\n"
      "employee A: unit d, all_india_service, service IAS, not on central deputation\n");
  Flip flip = what_would_flip(world.evaluate({day("2026-06-01"), ReportingYear{2026}, {}, {}}), world.person("A"), day("2026-06-01"));
  CHECK(flip.other_courses == 2);  // one for each half-year
  CHECK(courses_of(world, flip) == Ids{"c1"});
}

TEST_CASE("each half-year asks for a course of its own") {
  World world(
      "unit d: kind department, known as gnctd\n plan p: cca dopt, courses c1, year 2026-27\n other courses: x1 x2\n"
      "employee A: unit d, all_india_service, service IAS, not on central deputation\n A completed c1 2026-04-10\n");
  Evaluation evaluation = world.evaluate({day("2026-05-01"), ReportingYear{2026}, {}, {}});
  CHECK(what_would_flip(evaluation, world.person("A"), day("2026-05-01")).other_courses == 2);
  CHECK_FALSE(what_would_flip(evaluation, world.person("A"), day("2026-10-01")).possible);
}

TEST_CASE("a fact that is missing is named") {
  World world("unit m: kind ministry\n plan p: mdo m, courses c1\n plan p applies to: group A\n employee A: unit m, central_government\n");
  CHECK(what_would_flip(world.evaluate(), world.person("A"), day("2026-01-01")).facts == Ids{"missing_group"});
}

}  // namespace
}  // namespace anupalan::rules
