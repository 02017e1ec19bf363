#include "rules/prescriber.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using model::PrescriberKind;

const World& world() {
  static const World kWorld(
      "unit dop: kind department, known as department_of_posts\n"
      "unit ap: kind circle, under dop\n"
      "unit ka: kind circle, under dop\n"
      "unit vizag: kind division, under ap\n"
      "unit top: kind region\n"
      "unit low: kind division, under top\n"
      "plan p: mdo ap, courses c1\n"
      "plan q: mdo ap, courses c1\n"
      "plan p applies to: category temporary or contractual, group A\n"
      "plan x: mdo dop, year 2026-27, courses c1\n"
      "plan d: cca dopt, courses c1\n"
      "employee central: unit vizag, central_government\n"
      "employee temporary: unit vizag, temporary\n"
      "employee temporary2: unit ka, temporary\n"
      "employee contractual: unit vizag, contractual\n"
      "employee gds: unit vizag, gramin_dak_sevak\n"
      "employee state: unit low, state_government\n"
      "employee body: unit low, autonomous_body\n"
      "employee ias: unit low, all_india_service, service IAS, cadre AGMUT, not on central deputation\n"
      "employee deputed: unit low, all_india_service, service IAS, on central deputation\n"
      "employee unknown: unit low, all_india_service, service IAS\n"
      "employee nameless: unit low, all_india_service, not on central deputation\n"
      "employee irs: unit low, central_government, service IRS, not with any MDO\n"
      "employee css: unit low, central_government, service CSS, not with any MDO\n");
  return kWorld;
}

Prescriber of(const char* id) {
  RuleBook book = world().book();
  PlanIndex plans(world().data(), world().data(), ReportingYear{2025});
  return prescriber_of(world().data(), book, plans, facts_of(world().data(), world().data().words, book, world().person(id)));
}

using Ids = std::vector<std::string>;

TEST_CASE("exactly one holds: not covered, known, or undetermined") {
  for (std::uint32_t row = 0; row < world().data().employees.size(); ++row) {
    const std::string id(world().data().text(world().data().employees.id[row]));
    INFO(id);
    Prescriber answer = of(id.c_str());
    bool undetermined = answer.covered && !answer.known();
    CHECK(answer.reasons.empty() == answer.known());
    CHECK((answer.covered || !answer.known()));
    CHECK((!undetermined || !answer.reasons.empty()));
    CHECK(world().law().find(answer.paragraph).paragraph != nullptr);
  }
}

TEST_CASE("the MDO: nearest issuer, else nearest of a fitting kind, else the topmost") {
  PlanIndex plans(world().data(), world().data(), ReportingYear{2025});
  CHECK(plans.mdo_of(world().unit("vizag")) == world().unit("ap"));
  CHECK(plans.mdo_of(world().unit("ap")) == world().unit("ap"));
  CHECK(plans.mdo_of(world().unit("ka")) == world().unit("dop"));
  CHECK(plans.mdo_of(world().unit("dop")) == world().unit("dop"));
  CHECK(plans.mdo_of(world().unit("low")) == world().unit("top"));
  PlanIndex next(world().data(), world().data(), ReportingYear{2026});
  CHECK(next.mdo_of(world().unit("vizag")) == world().unit("dop"));
}

TEST_CASE("plans of a prescriber are those of the year, sorted") {
  PlanIndex plans(world().data(), world().data(), ReportingYear{2025});
  CHECK(ids_of(world().data(), plans.plans_of(PrescriberKind::mdo, "ap")) == Ids{"p", "q"});
  CHECK(plans.plans_of(PrescriberKind::mdo, "dop").empty());
  CHECK(plans.plans_of(PrescriberKind::cca, "ap").empty());
  CHECK(plans.plans_of(PrescriberKind::mdo, "AP").empty());
  CHECK(ids_of(world().data(), plans.plans_of(PrescriberKind::cca)) == Ids{"d"});
  CHECK(plans.plans_of(PrescriberKind::services_department).empty());
}

TEST_CASE("who is covered, by which paragraph") {
  CHECK(of("central").covered);
  CHECK(of("temporary").covered);
  CHECK_FALSE(of("temporary2").covered);
  CHECK_FALSE(of("contractual").covered);
  CHECK(of("contractual").paragraph == "dop-2025-08-18#4");
  CHECK(of("gds").paragraph == "dop-2025-08-18#4");
  CHECK(of("body").paragraph == "dopt-2026-02-05#3");
  CHECK(of("state").reasons == Ids{"not_covered"});
}

TEST_CASE("who prescribes, by which paragraph") {
  CHECK(of("central").ids == Ids{"ap"});
  CHECK(of("central").kind == PrescriberKind::mdo);
  CHECK(of("deputed").ids == Ids{"top"});
  CHECK(of("ias").kind == PrescriberKind::cca);
  CHECK(of("ias").ids == Ids{"mha", "dopt"});
  CHECK(of("ias").paragraph == "dopt-2025-07-04#2");
  CHECK(of("css").ids == Ids{"dopt"});
  CHECK(of("css").paragraph == "dopt-2025-07-04#3(ii)");
  CHECK(of("unknown").reasons == Ids{"missing_on_central_deputation"});
  CHECK(of("nameless").reasons == Ids{"missing_service"});
  CHECK(of("irs").reasons == Ids{"unknown_cca"});
}

}  // namespace
}  // namespace anupalan::rules
