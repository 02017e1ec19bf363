#include "rules/prescription.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using Texts = std::vector<std::string>;

constexpr const char* kDelhi =
    "unit gnctd: kind government, known as gnctd\n"
    "unit finance: kind department, under gnctd\n"
    "assessment ca: standalone\n"
    "plan u: cca mha, year 2026-27, mandatory c1, optional c2, assessments ca, due 2027-02-28\n"
    "plan v: cca mha, year 2026-27, mandatory c2, courses c3\n"
    "plan f: administrative_secretary finance, year 2026-27, courses f1\n"
    "plan g: administrative_secretary gnctd, year 2026-27, courses g1\n"
    "plan s: services_department services, year 2026-27, courses s1\n"
    "employee A: unit finance, all_india_service, service IAS, cadre AGMUT, not on central deputation\n"
    "employee B: unit finance, all_india_service, service IAS, cadre AGMUT, not on central deputation, batch 2012\n"
    "employee C: unit finance, all_india_service, service IAS, cadre AGMUT, not on central deputation\n"
    "employee D: unit finance, gramin_dak_sevak\n"
    "employee E: unit finance, all_india_service, service IAS, cadre AGMUT\n"
    "employee N: unit finance, central_government, service DANICS, not with any MDO\n";

const Asked kNext{day("2026-06-30"), ReportingYear{2026}, {}, {}};

TEST_CASE("people alike to the rules share one prescription") {
  World world(kDelhi);
  Evaluation evaluation = world.evaluate(kNext);
  const Prescription& a = evaluation.prescription(world.person("A"));
  CHECK(&a == &evaluation.prescription(world.person("C")));
  CHECK(&a != &evaluation.prescription(world.person("B")));
}

TEST_CASE("the prescriber's plans, and the further ones of Delhi") {
  World world(kDelhi);
  Evaluation evaluation = world.evaluate(kNext);
  const Prescription& a = evaluation.prescription(world.person("A"));
  CHECK(ids_of(world.data(), a.plans) == Texts{"u", "v"});
  CHECK(ids_of(world.data(), a.further_plans) == Texts{"f", "g", "s"});
  CHECK(a.has_several_plans());
  CHECK(a.prescribed.size() == 3);
  CHECK(a.all_courses.size() == 6);
  CHECK(a.assessments.size() == 1);
  CHECK(a.plans_due == day("2027-02-28"));
  CHECK(a.undetermined.empty());
}

TEST_CASE("mandatory beats optional beats none, whichever plan says it") {
  World world(kDelhi);
  Evaluation evaluation = world.evaluate(kNext);
  const auto& prescribed = evaluation.prescription(world.person("A")).prescribed;
  CHECK(prescribed[0].requirement == model::Requirement::mandatory);
  CHECK(prescribed[1].requirement == model::Requirement::mandatory);
  CHECK(prescribed[2].requirement == model::Requirement::none);
}

TEST_CASE("obligations stand by paragraph, then by due date, each with its own date") {
  World world(kDelhi);
  Evaluation evaluation = world.evaluate(kNext);
  CHECK(provisions_of(evaluation, world.person("A")) ==
        Texts{"ais-2025-10-16#2", "dopt-2025-07-04#3(v)", "dopt-2025-07-04#4", "gnctd-2026-01-02#(ii)",
              "gnctd-2026-01-02#(iv)", "gnctd-2026-01-02#(iv)"});
  std::vector<Day> due;
  for (const Obligation& o : evaluation.prescription(world.person("A")).obligations) due.push_back(o.due);
  CHECK(due == std::vector<Day>{day("2027-03-31"), day("2027-02-28"), day("2027-02-28"), day("2027-03-31"),
                                day("2026-09-30"), day("2027-03-31")});
}

TEST_CASE("windows: open to the left with R-2, from the reporting year without it, fixed where the paragraph fixes them") {
  World world(kDelhi);
  Asked off = kNext;
  off.readings.set(orders::Reading::r2, false);
  Evaluation open = world.evaluate(kNext), closed = world.evaluate(off);
  const auto& on = open.prescription(world.person("A")).obligations;
  const auto& without = closed.prescription(world.person("A")).obligations;
  CHECK(on[1].from == Day::first());
  CHECK(on[1].to == Day::last());
  CHECK(without[1].from == day("2026-04-01"));
  for (const auto* obligations : {&on, &without}) {
    CHECK((*obligations)[4].from == day("2026-04-01"));
    CHECK((*obligations)[4].to == day("2026-09-30"));
    CHECK((*obligations)[5].from == day("2026-10-01"));
  }
}

TEST_CASE("somebody not covered has neither plans nor obligations") {
  World world(kDelhi);
  Evaluation evaluation = world.evaluate(kNext);
  const Prescription& d = evaluation.prescription(world.person("D"));
  CHECK_FALSE(d.prescriber.covered);
  CHECK(d.plans.empty());
  CHECK(d.further_plans.empty());
  CHECK(d.obligations.empty());
  CHECK(d.all_courses.empty());
}

TEST_CASE("where the prescriber is undetermined the half is listed so, and what hangs on no plan stands") {
  World world(kDelhi);
  Evaluation evaluation = world.evaluate(kNext);
  const Prescription& e = evaluation.prescription(world.person("E"));
  CHECK(e.undetermined == Texts{"missing_on_central_deputation"});
  CHECK(provisions_of(evaluation, world.person("E")) ==
        Texts{"dopt-2025-07-04#3(v)", "gnctd-2026-01-02#(ii)", "gnctd-2026-01-02#(iv)", "gnctd-2026-01-02#(iv)"});
  CHECK_FALSE(e.obligations[0].determined());
  CHECK(e.obligations[0].missing == e.undetermined);
  CHECK(e.obligations[0].needed == 0);
  CHECK(e.obligations[0].of == 0);
  CHECK(e.obligations[1].determined());
}

TEST_CASE("an applicability that needs an absent fact does not apply") {
  World world("unit gnctd: kind government, known as gnctd\n"
              "employee A: unit gnctd, central_government, group B\n"
              "employee B: unit gnctd, central_government\n");
  RuleBook book = world.book(kNext);
  PlanIndex plans(world.data(), world.data(), book.year);
  NamedPlans named(world.data());
  PrescriptionInput input{world.data(), book, plans, named};
  auto holds = [&](const char* id, const char* provision) {
    Facts facts = facts_of(world.data(), world.data().words, book, world.person(id));
    return applies(input, facts, prescriber_of(world.data(), book, plans, facts), *book.find(provision)->rule);
  };
  CHECK(holds("A", "gnctd-2026-01-02#(ii)"));
  CHECK_FALSE(holds("B", "gnctd-2026-01-02#(ii)"));
  CHECK_FALSE(holds("A", "gnctd-2026-01-02#(iii)"));
  CHECK_FALSE(holds("A", "gnctd-2026-01-02#(iv)"));
  CHECK(holds("B", "dopt-2025-07-04#3(v)"));
}

TEST_CASE("a plan without courses is undetermined, also beside another one, as long as the union is empty") {
  World world("unit m: kind ministry\n assessment ca: standalone\n"
              "plan p: mdo m\n plan q: mdo m, assessments ca\n employee A: unit m, central_government\n");
  Evaluation evaluation = world.evaluate();
  CHECK(evaluation.prescription(world.person("A")).undetermined == Texts{"empty_plan"});
  CHECK(provisions_of(evaluation, world.person("A")) == Texts{"dopt-2025-07-04#3(v)", "dopt-2025-07-04#4"});
}

}  // namespace
}  // namespace anupalan::rules
