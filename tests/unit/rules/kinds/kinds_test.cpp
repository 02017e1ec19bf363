// Each kind of obligation: how many are needed of how many, and on which days they count.
#include "rules/kinds/kinds.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include <fmt/format.h>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

/// The obligation of a paragraph; nullptr where there is none.
const Obligation* find(const Evaluation& evaluation, model::EmployeeRow employee, std::string_view provision,
                       orders::ObligationKind kind) {
  for (const Obligation& o : evaluation.prescription(employee).obligations) {
    if (o.standing->provision == provision && o.rule().kind == kind) return &o;
  }
  return nullptr;
}

std::vector<Day> days(const Evaluation& evaluation, const Obligation& obligation, model::EmployeeRow employee) {
  std::vector<Day> found;
  kind_of(obligation).counting_days(evaluation.data(), obligation, employee, found);
  std::sort(found.begin(), found.end());
  return found;
}

TEST_CASE("every kind stands in its place of the list") {
  World world("unit m: kind ministry\n");
  for (const orders::Provision& provision : world.law().provisions()) {
    for (const orders::ObligationRule& rule : provision.paragraph->obligations) {
      StandingRule standing{&rule, provision.citation(), provision.order->dated};
      Obligation obligation;
      obligation.standing = &standing;
      CHECK(kind_of(obligation).kind == rule.kind);
    }
  }
}

TEST_CASE("complete_share needs the least whole number that is not below the share") {
  constexpr unsigned kNeeded[] = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6};
  for (unsigned n = 1; n <= 12; ++n) {
    World world(fmt::format("unit m: kind ministry\n plan p: mdo m, courses c1 to c{}\n employee A: unit m, central_government\n", n));
    Evaluation evaluation = world.evaluate();
    const Obligation* half = find(evaluation, world.person("A"), "dopt-2025-07-04#3(v)", orders::ObligationKind::complete_share);
    REQUIRE(half != nullptr);
    CHECK(half->of == n);
    CHECK(half->needed == kNeeded[n - 1]);
    CHECK(half->courses.size() == n);
  }
}

TEST_CASE("complete_share with own assessments counts on the later of the course and the last pass") {
  World world("unit dop: kind department, known as department_of_posts\n assessment a1: of c1\n assessment b1: of c1\n"
              "assessment a2: of c2\n plan p: mdo dop, courses c1 c2 c3 c4, assessments a1 b1 a2\n"
              "employee A: unit dop, central_government\n"
              "A completed c1 2025-06-01, c2 2025-06-02, c3 2025-06-03\n A passed a1 2025-07-01, b1 2025-05-01, b1 2025-08-01\n");
  Evaluation evaluation = world.evaluate();
  const Obligation* half = find(evaluation, world.person("A"), "dop-2025-08-18#4", orders::ObligationKind::complete_share);
  REQUIRE(half != nullptr);
  CHECK(half->courses[0].own_assessments.size() == 2);
  CHECK(half->courses[2].own_assessments.empty());
  CHECK(days(evaluation, *half, world.person("A")) == std::vector<Day>{day("2025-06-03"), day("2025-07-01")});
}

TEST_CASE("complete_each needs every course marked, and is nothing where none is") {
  World world("unit s: kind state\n plan p: cca dopt, mandatory m1 m2, optional o1, courses c1\n"
              "employee A: unit s, all_india_service, service IAS, not on central deputation\n"
              "A completed m1 2025-06-01, o1 2025-06-02\n");
  Evaluation evaluation = world.evaluate();
  const Obligation* each = find(evaluation, world.person("A"), "ais-2025-10-16#2", orders::ObligationKind::complete_each);
  REQUIRE(each != nullptr);
  CHECK(each->needed == 2);
  CHECK(each->of == 2);
  CHECK(days(evaluation, *each, world.person("A")) == std::vector<Day>{day("2025-06-01")});
  World none("unit s: kind state\n plan p: cca dopt, optional o1, courses c1\n"
             "employee A: unit s, all_india_service, service IAS, not on central deputation\n");
  Evaluation without = none.evaluate();
  CHECK(find(without, none.person("A"), "ais-2025-10-16#2", orders::ObligationKind::complete_each) == nullptr);
}

TEST_CASE("complete_count of the plans looks at its own window, whatever was completed before") {
  World world("unit g: kind government, known as gnctd\n plan p: cca mha, courses c1 c2 c3\n"
              "employee A: unit g, all_india_service, service IAS, cadre AGMUT, not on central deputation\n"
              "A completed c1 2025-03-31, c1 2025-09-01, c2 2026-04-01, c3 2026-03-31\n");
  Evaluation evaluation = world.evaluate();
  const Obligation* count = find(evaluation, world.person("A"), "gnctd-2026-01-02#(i)", orders::ObligationKind::complete_count);
  REQUIRE(count != nullptr);
  CHECK(count->needed == 1);
  CHECK(count->of == 3);
  CHECK(days(evaluation, *count, world.person("A")) == std::vector<Day>{day("2025-09-01"), day("2026-03-31")});
}

TEST_CASE("complete_count of other courses takes each once, and none of the person's plans") {
  World world("unit g: kind government, known as gnctd\n plan p: cca mha, year 2026-27, courses c1\n other courses: x1 x2 x3\n"
              "employee A: unit g, all_india_service, service IAS, cadre AGMUT, not on central deputation\n"
              "A completed c1 2026-05-01, x1 2026-05-02, x1 2026-05-03, x2 2026-10-01, x3 2026-03-31, x3 2026-09-30\n");
  Evaluation evaluation = world.evaluate({day("2026-12-31"), ReportingYear{2026}, {}, {}});
  const Obligation* first = find(evaluation, world.person("A"), "gnctd-2026-01-02#(iv)", orders::ObligationKind::complete_count);
  REQUIRE(first != nullptr);
  CHECK(first->counts_others);
  CHECK(first->of == 0);
  CHECK(first->due == day("2026-09-30"));
  CHECK(days(evaluation, *first, world.person("A")) == std::vector<Day>{day("2026-05-02"), day("2026-09-30")});
}

TEST_CASE("pass_assessment needs every standalone assessment of the plans, whenever it was passed") {
  World world("unit m: kind ministry\n assessment ca: standalone\n assessment cb: standalone\n assessment a1: of c1\n"
              "plan p: mdo m, courses c1, assessments ca a1\n plan q: mdo m, courses c1, assessments ca cb\n"
              "employee A: unit m, central_government\n A passed ca 2020-01-01, cb 2025-06-01, cb 2025-05-01, a1 2025-04-01\n");
  Asked off;
  off.readings.set(orders::Reading::r2, false);
  for (const Asked& asked : {Asked{}, off}) {
    Evaluation evaluation = world.evaluate(asked);
    const Obligation* pass = find(evaluation, world.person("A"), "dopt-2025-07-04#4", orders::ObligationKind::pass_assessment);
    REQUIRE(pass != nullptr);
    CHECK(pass->needed == 2);
    CHECK(days(evaluation, *pass, world.person("A")) == std::vector<Day>{day("2020-01-01"), day("2025-05-01")});
  }
}

}  // namespace
}  // namespace anupalan::rules
