#include "rules/lint.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include <fmt/format.h>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using Lines = std::vector<std::string>;

/// "warning minimum_courses dopt-2025-07-04#3(i) m p '' 5/6", of the checks named (all where none is).
Lines issues(const World& world, const Lines& checks = {}, const Asked& asked = {}) {
  Evaluation evaluation = world.evaluate(asked);
  Lines lines;
  for (const LintIssue& i : lint(evaluation, world.law())) {
    const std::string check(orders::name_of(i.check));
    if (!checks.empty() && std::find(checks.begin(), checks.end(), check) == checks.end()) continue;
    const std::string plan(i.plan == model::kNoRow<model::PlanRow> ? "-" : world.data().plans[model::at(i.plan)].id);
    lines.push_back(fmt::format("{} {} {} {} {} '{}' {}/{}", name_of(i.severity), check, i.provision, i.prescriber, plan, i.subject, i.found, i.wanted));
  }
  return lines;
}

TEST_CASE("fewer than six courses: a warning by the illustration, of the MDO's paragraph or the CCA's") {
  World world("unit m: kind ministry\n plan p: mdo m, courses c1 to c5\n plan q: cca dopt, courses c1\n plan r: mdo m, courses c1 to c6\n");
  CHECK(issues(world, {"minimum_courses"}) ==
        Lines{"warning minimum_courses dopt-2025-07-04#3(ii) dopt q '' 1/6", "warning minimum_courses dopt-2025-07-04#3(i) m p '' 5/6"});
}

TEST_CASE("Posts: an error once the letter of 19.02.2026 is there, and in place of the warning") {
  World world("unit dop: kind department, known as department_of_posts\n plan p: mdo dop, courses c1\n");
  CHECK(issues(world, {"minimum_courses"}) == Lines{"error minimum_courses dop-2026-02-19#2 dop p '' 1/6"});
  CHECK(issues(world, {"minimum_courses"}, {day("2026-02-18"), ReportingYear{2025}, {}, {}}) == Lines{"warning minimum_courses dopt-2025-07-04#3(i) dop p '' 1/6"});
  CHECK(issues(world, {"minimum_courses"}, {day("2026-03-31"), ReportingYear{2025}, {"dop-2026-02-19"}, {}}) ==
        Lines{"warning minimum_courses dopt-2025-07-04#3(i) dop p '' 1/6"});
}

TEST_CASE("Posts: two courses of each competency, and an assessment of each course") {
  World world("unit dop: kind department, known as department_of_posts\n assessment a1: of c1\n plan p: mdo dop, courses c1 c2, assessments a1\n");
  CHECK(issues(world, {"courses_per_competency"}) ==
        Lines{"warning courses_per_competency dop-2025-08-18#2 dop p 'behavioural' 0/2", "warning courses_per_competency dop-2025-08-18#2 dop p 'domain' 0/2",
              "warning courses_per_competency dop-2025-08-18#2 dop p 'functional' 0/2"});
  CHECK(issues(world, {"assessment_per_course", "comprehensive_assessment"}) == Lines{"warning assessment_per_course dop-2025-08-18#4 dop p 'course c2' 0/0"});
}

TEST_CASE("a plan without a standalone assessment has no comprehensive one") {
  World world("unit m: kind ministry\n assessment a1: of c1\n assessment ca: standalone\n plan p: mdo m, courses c1, assessments a1\n plan q: mdo m, courses c1, assessments ca\n");
  CHECK(issues(world, {"comprehensive_assessment"}) == Lines{"warning comprehensive_assessment dopt-2025-07-04#4 m p '' 0/0"});
}

TEST_CASE("due after 31 March of its year") {
  World world("unit m: kind ministry\n plan p: mdo m, courses c1, due 2026-04-01\n plan q: mdo m, courses c1, due 2026-03-31\n");
  CHECK(issues(world, {"due_by"}) == Lines{"warning due_by dopt-2025-07-04#3(vi) m p '2026-04-01' 0/0"});
}

TEST_CASE("mandatory courses alone below the half that is owed, as in the lists of 16.10.2025") {
  World world("unit m: kind ministry\n plan p: cca dopt, mandatory c1 c2 c3, optional c4 c5 c6 c7\n plan q: cca dopt, mandatory c1 c2 c3 c4, optional c5 c6 c7\n plan r: cca dopt, courses c1 c2\n");
  CHECK(issues(world, {"mandatory_share"}) == Lines{"warning mandatory_share dopt-2025-07-04#3(v) dopt p '' 3/4"});
}

TEST_CASE("a level of the orders that no plan speaks of") {
  World world(
      "unit m: kind ministry\n plan p: mdo m, courses c1\n plan p applies to: level mts or so_aso\n plan q: mdo m, courses c1\n plan q applies to: designation Under Secretary\n"
      "plan r: cca dopt, courses c1\n plan r applies to: service_years upto_9\n");
  CHECK(issues(world, {"plan_for_each_level"}) ==
        Lines{"warning plan_for_each_level dopt-2025-07-04#3(ii) dopt - 'above_16_upto_25' 0/0", "warning plan_for_each_level dopt-2025-07-04#3(ii) dopt - 'above_25' 0/0",
              "warning plan_for_each_level dopt-2025-07-04#3(ii) dopt - 'above_9_upto_16' 0/0", "warning plan_for_each_level dopt-2025-07-04#3(i) m - 'ds_director' 0/0",
              "warning plan_for_each_level dopt-2025-07-04#3(i) m - 'js_and_above' 0/0"});
}

TEST_CASE("a designation on the roster without a plan, and people with two; a missing fact is neither") {
  World world(
      "unit m: kind ministry\n plan p: mdo m, courses c1\n plan p applies to: group A\n plan q: mdo m, courses c1\n plan q applies to: designation Clerk, group A\n"
      "employee A: unit m, central_government, designation Driver, group B\n employee B: unit m, central_government, designation Driver, group B\n"
      "employee C: unit m, central_government, designation Driver\n employee D: unit m, central_government, designation Clerk, group A\n");
  CHECK(issues(world, {"plan_for_each_designation", "one_plan"}) ==
        Lines{"warning one_plan dopt-2025-07-04#3(iii) m p 'q' 1/0", "warning plan_for_each_designation dopt-2025-07-04#3(iii) m - 'Driver' 2/0"});
}

TEST_CASE("a designation that no table gives a level has no plan where plans ask for levels") {
  World world(
      "unit m: kind ministry\n plan p: mdo m, courses c1\n plan p applies to: level us\n employee A: unit m, central_government, designation Postman\n"
      "employee B: unit m, central_government\n");
  CHECK(issues(world, {"plan_for_each_designation"}) == Lines{"warning plan_for_each_designation dopt-2025-07-04#3(iii) m - 'Postman' 1/0"});
}

TEST_CASE("plans of other years and of the Delhi layers are not looked at") {
  World world("unit m: kind ministry\n plan p: mdo m, courses c1, year 2026-27\n plan q: administrative_secretary m, courses c1\n");
  CHECK(issues(world, {"minimum_courses"}).empty());
}

TEST_CASE("every kind of check that a built-in order makes finds something in these tests or is for data elsewhere") {
  World world("unit m: kind ministry\n");
  std::vector<std::string> made;
  for (const orders::Provision& provision : world.law().provisions()) {
    for (const orders::PlanCheck& check : provision.paragraph->plan_checks) made.emplace_back(orders::name_of(check.kind));
  }
  for (auto kind = orders::PlanCheckKind::minimum_courses; kind <= orders::PlanCheckKind::mandatory_share;
       kind = static_cast<orders::PlanCheckKind>(static_cast<int>(kind) + 1)) {
    INFO(orders::name_of(kind));
    CHECK(std::find(made.begin(), made.end(), orders::name_of(kind)) != made.end());
    CHECK(orders::find_plan_check_kind(orders::name_of(kind)) == kind);
  }
  CHECK_FALSE(orders::find_plan_check_kind("most_courses"));
}

}  // namespace
}  // namespace anupalan::rules
