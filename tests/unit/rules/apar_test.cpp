#include "rules/apar.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

const World& world() {
  static const World kWorld(
      "unit m: kind ministry\n assessment ca: standalone\n plan p: mdo m, courses c2, mandatory c1, assessments ca\n"
      "employee A: unit m, central_government\n employee G: unit m, gramin_dak_sevak\n A completed c1 2025-06-01, x1 2025-06-01\n A passed ca 2025-09-01\n other courses: x1\n");
  return kWorld;
}

AparStatement statement(std::string_view person, std::string_view law, std::string_view on, std::vector<std::string> off = {}) {
  Evaluation evaluation = world().evaluate({day(law), ReportingYear{2025}, std::move(off), {}});
  return apar_statement(evaluation, world().law(), world().person(person), day(on));
}

TEST_CASE("before 19.08.2025 it stood in Part-I and held the courses; from then on in Part-2, with the assessment") {
  AparStatement before = statement("A", "2025-08-18", "2025-12-31");
  REQUIRE(before.placement != nullptr);
  CHECK(before.placement->part == "Part-I");
  CHECK(before.placement->section == "Training Programs Attended");
  CHECK(before.provision == "dopt-2025-07-04#3(vii)");
  CHECK(before.courses.size() == 2);
  CHECK(before.assessments.empty());

  AparStatement after = statement("A", "2025-08-19", "2025-12-31");
  REQUIRE(after.placement != nullptr);
  CHECK(after.placement->part == "Part-2 (Self appraisal)");
  CHECK(after.provision == "dopt-2025-08-19#2");
  REQUIRE(after.assessments.size() == 1);
  CHECK(after.assessments[0].passed_on == day("2025-09-01"));
}

TEST_CASE("reporting period and cycle; prescribed courses by title, as on the day") {
  AparStatement made = statement("A", "2026-03-31", "2025-08-31");
  CHECK(made.reporting_period.text() == "2025-26");
  CHECK(made.apar_cycle.text() == "2026-27");
  REQUIRE(made.courses.size() == 2);
  CHECK(world().data().title(made.courses[0].course) < world().data().title(made.courses[1].course));
  CHECK(made.courses[0].completed_on == day("2025-06-01"));
  CHECK(made.courses[0].requirement == model::Requirement::mandatory);
  CHECK(made.courses[1].completed_on.is_never());
  CHECK(made.assessments[0].passed_on.is_never());  // passed later than the day
}

TEST_CASE("where no order says where, there is no placement and nothing to show; nobody is listed who is not covered") {
  CHECK(statement("A", "2025-07-03", "2025-12-31").placement == nullptr);
  CHECK(statement("A", "2025-07-03", "2025-12-31").courses.empty());
  CHECK(statement("A", "2026-03-31", "2025-12-31", {"dopt-2025-08-19"}).placement->part == "Part-I");
  CHECK(statement("G", "2026-03-31", "2025-12-31").courses.empty());
}

}  // namespace
}  // namespace anupalan::rules
