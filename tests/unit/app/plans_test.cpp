#include "app/plans.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "app/queries.h"
#include "app/workspace.h"
#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using model::at;
using rules::day;
using rules::World;
using Lines = std::vector<std::string>;

const World& world() {
  static const World kWorld(
      "unit m: kind ministry\n unit n: kind office, under m\n unit s: kind section, under n\n unit o: kind office, under m\n"
      "assessment a1: of c1\n assessment ca: standalone\n"
      "plan p: mdo m, mandatory c1, courses c2, assessments a1 ca, due 2026-02-28\n plan p applies to: group B, level so_aso\n plan p applies to: unit o\n"
      "plan q: mdo m, courses c1 c3\n plan q applies to: group B\n plan r: mdo m, courses c1, year 2026-27\n"
      "employee A: unit n, central_government, group B, level so_aso\n employee B: unit s, central_government, group B, level us\n"
      "employee C: unit o, central_government, group C\n employee D: unit o, autonomous_body\n employee E: unit m, central_government, group A\n"
      "A completed c1 2025-06-01, c2 2025-06-02\n B completed c1 2025-07-01\n C completed c1 2026-03-01, c2 2026-04-05\n A passed ca 2025-08-01\n");
  return kWorld;
}

Answer answer(std::string_view on = "2026-03-31") {
  Choices choices;
  choices.as_on = day(on);
  choices.year = ReportingYear{2025};
  return {world().loaded(), resolve(*world().loaded(), choices, day(on))};
}

Plans plans_of(const Answer& asked) {
  Plans plans;
  make_plans(asked, plans).finish();
  return plans;
}

PlanDetail detail_of_plan(const Answer& asked, std::string_view id) {
  PlanDetail detail;
  make_plan_detail(asked, world().plan(id), detail).finish();
  return detail;
}

const PlanLine& line_of(const Plans& plans, std::string_view id) {
  return *std::find_if(plans.lines.begin(), plans.lines.end(), [&](const PlanLine& line) { return line.plan == world().plan(id); });
}

TEST_CASE("plans of the year come first, and those of another bind nobody") {
  const Answer asked = answer();
  const Plans plans = plans_of(asked);
  REQUIRE(plans.lines.size() == 3);
  CHECK(plans.lines.back().plan == world().plan("r"));
  CHECK_FALSE(plans.lines.back().of_year);
  CHECK(plans.lines.back().counts.employees() == 0);
  CHECK(plans.lines.back().issues.empty());
}

TEST_CASE("a plan counts those whom it binds, by status, and its list is the same people") {
  const Answer asked = answer();
  const Plans plans = plans_of(asked);
  for (const PlanLine& line : plans.lines) {
    const std::string id = world().data().plans[at(line.plan)].id;
    INFO(id);
    CHECK(select(asked, {.plan = id}, {}).size() == line.counts.employees());
    for (std::size_t i = 0; i < rules::kStatusCount; ++i) {
      const auto status = static_cast<rules::Status>(i);
      CHECK(select(asked, {.status = status, .plan = id}, {}).size() == line.counts.of(status));
    }
    const PlanDetail detail = detail_of_plan(asked, id);
    CHECK(detail.counts == line.counts);
  }
  CHECK(select(asked, {.plan = "p"}, {}) == std::vector{world().person("A"), world().person("C")});
  CHECK(select(asked, {.plan = "q"}, {}) == std::vector{world().person("A"), world().person("B")});
  CHECK(select(asked, {.plan = "gone"}, {}).empty());
  CHECK(line_of(plans, "p").mandatory == 1);
}

TEST_CASE("the parts of a plan add up to it, and each unit's list is what it counts") {
  const Answer asked = answer();
  for (const char* id : {"p", "q"}) {
    const PlanDetail detail = detail_of_plan(asked, id);
    for (const auto* parts : {&detail.levels, &detail.units}) {
      rules::Counts sum;
      for (const PlanPart& part : *parts) sum.add(part.counts);
      CHECK(sum == detail.counts);
    }
    for (const PlanPart& part : detail.units) {
      if (part.directly) continue;
      const std::string unit(world().data().unit_id(part.unit));
      CHECK(select(asked, {.unit = unit, .plan = id}, {}).size() == part.counts.employees());
    }
    CHECK(select(asked, {.reason = "several_plans", .plan = id}, {}).size() == detail.several);
  }
}

TEST_CASE("units are told from right below the lowest one that holds all") {
  const PlanDetail both = detail_of_plan(answer(), "p");
  REQUIRE(both.units.size() == 2);
  CHECK(both.units[0].unit == world().unit("n"));
  CHECK(both.units[1].unit == world().unit("o"));
  const PlanDetail in_one = detail_of_plan(answer(), "q");  // A in n itself, B in the section below
  REQUIRE(in_one.units.size() == 2);
  CHECK(std::count_if(in_one.units.begin(), in_one.units.end(), [](const PlanPart& part) { return part.directly; }) == 1);
}

TEST_CASE("courses are counted as completed by as-on, with their own assessments; the others stand alone") {
  const PlanDetail detail = detail_of_plan(answer(), "p");
  REQUIRE(detail.courses.size() == 2);
  CHECK(detail.courses[0].course.requirement == model::Requirement::mandatory);
  CHECK(detail.courses[0].own.size() == 1);
  CHECK(detail.courses[0].completed == 2);
  CHECK(detail.courses[1].completed == 1);  // C's is after the day
  REQUIRE(detail.assessments.size() == 1);
  CHECK(detail.assessments[0].passed == 1);
  CHECK(detail_of_plan(answer("2025-04-01"), "p").courses[0].completed == 0);
  CHECK(select(answer(), {.course = {"c2"}, .plan = "p"}, {}) == std::vector{world().person("C")});
}

TEST_CASE("who has several plans, and which others") {
  const PlanDetail detail = detail_of_plan(answer(), "q");
  CHECK(detail.several == 1);
  REQUIRE(detail.beside.size() == 1);
  CHECK(detail.beside[0].plan == world().plan("p"));
  CHECK(detail.beside[0].employees == 1);
}

TEST_CASE("criteria in words: and within an object, or between them, everybody where none is given") {
  const auto whom = [](std::string_view id) { return for_whom(world().data(), world().data(), world().data().plans[at(world().plan(id))]); };
  CHECK(whom("p") == Lines{"Group B; level SO/ASO", "In o"});
  CHECK(whom("r") == Lines{"Everybody whom the prescriber answers for"});
  CHECK(criteria_words(world().data(), world().data(), {}) == "Everybody whom the prescriber answers for");
  const World many(
      "unit m: kind ministry\n plan p: mdo m, courses c1\n plan p applies to: group A or B or C\n plan q: cca dopt, courses c1\n"
      "plan q applies to: service IAS, service_years above_9_upto_16\n");
  const auto words = [&](std::string_view id) { return for_whom(many.data(), many.data(), many.data().plans[at(many.plan(id))]).front(); };
  CHECK(words("p") == "Group A, B or C");
  CHECK(words("q") == "Service IAS; above 9 and up to 16 years of service");
  CHECK(prescriber_words(many.data(), many.data().plans[at(many.plan("q"))]) == "Cadre Controlling Authority DoPT");
}

TEST_CASE("every issue stands once, at its plan or among what no plan covers, with its paragraph's words") {
  const Answer asked = answer();
  const Plans plans = plans_of(asked);
  const auto all = rules::lint(asked.evaluation(), asked.loaded().law);
  std::size_t shown = 0, counted = 0;
  const auto look_at = [&](const std::vector<IssueGroup>& groups) {
    for (const IssueGroup& group : groups) {
      shown += group.lines.size();
      CHECK_FALSE(group.quote.empty());
      CHECK_FALSE(group.mend.empty());
      CHECK_FALSE(group.mend.starts_with("lint_mend."));
    }
  };
  look_at(plans.of_none);
  for (const PlanLine& line : plans.lines) {
    look_at(line.issues);
    counted += line.errors + line.warnings;
  }
  CHECK(shown == all.size());
  CHECK(counted == all.size() - static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const rules::LintIssue& issue) {
                     return issue.plan == model::kNoRow<model::PlanRow>;
                   })));
  CHECK_FALSE(plans.of_none.empty());
}

TEST_CASE("the workspace shows the first plan, the one asked for, and the first again where it is gone") {
  Workspace workspace(day("2026-03-31"));
  const auto finish = [&] {
    while (workspace.busy()) workspace.work();
  };
  workspace.apply(OpenFiles{{{"plans.json", R"({ "format": "training-plan", "version": 1, "reporting_year": "2025-26",
    "courses": [ { "id": "c", "name": "C" } ], "plans": [
    { "id": "p", "name": "P", "prescribed_by": { "kind": "mdo", "id": "m" }, "applies_to": [], "courses": [ { "id": "c" } ], "assessments": [] },
    { "id": "q", "name": "Q", "prescribed_by": { "kind": "mdo", "id": "m" }, "applies_to": [], "courses": [ { "id": "c" } ], "assessments": [] } ] })", {}}}});
  finish();
  REQUIRE(workspace.answer() != nullptr);
  const auto id = [&] {
    const model::PlanRow row = workspace.plan();
    finish();
    return workspace.answer()->plan(row).id;
  };
  CHECK(id() == "p");
  workspace.apply(ShowPlan{"q"});
  CHECK(workspace.view() == View::plans);
  CHECK(id() == "q");
  CHECK(workspace.plan_detail().plan == workspace.plan());
  workspace.apply(ShowPlan{"gone"});
  CHECK(id() == "p");
}

}  // namespace
}  // namespace anupalan::app
