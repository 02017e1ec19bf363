#include "rules/plan_match.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using Names = std::vector<std::string_view>;

const World& world() {
  static const World kWorld(
      "unit m: kind ministry\n"
      "unit north: kind office, under m\n"
      "plan all: mdo m, courses c1\n"
      "plan every: mdo m, courses c1\n"
      "plan every applies to: group A, designation Clerk, level us, service CSS, cadre Kerala, batch 2012, "
      "category central_government, on central deputation, employee A, unit north, service_years upto_9\n"
      "plan two: mdo m, courses c1\n"
      "plan two applies to: group A, level us\n"
      "plan two applies to: employee B\n"
      "plan named: mdo m, courses c1\n"
      "plan named applies to: employee A or C\n"
      "employee A: unit north, central_government, group A, designation Clerk, level us, service CSS, cadre Kerala, "
      "batch 2012, appointed 2020-01-01, on central deputation\n"
      "employee B: unit m, central_government\n"
      "employee C: unit m, central_government, group B, designation X, level X, service X, cadre X, batch 1999, "
      "not on central deputation\n"
      "employee D: unit m, autonomous_body\n");
  return kWorld;
}

/// Asks of one employee.
struct Asking {
  explicit Asking(const char* id)
      : book(world().book()), named(world().data()), facts(facts_of(world().data(), world().data().words, book, world().person(id))) {
    facts.named = named.number_of(world().person(id));
  }
  PlanQuestion question() const { return {world().data(), world().data(), book, named, facts}; }
  RuleBook book;
  NamedPlans named;
  Facts facts;
};

TEST_CASE("an object matches where every criterion holds") {
  Asking a("A");
  CriteriaAnswer found = answer(a.question(), world().plan("every"), 0);
  CHECK(found.matches());
  CHECK(matches(a.question(), world().plan("every")));
}

TEST_CASE("criteria that fail are named in the order of the format") {
  Asking c("C");
  CriteriaAnswer found = answer(c.question(), world().plan("every"), 0);
  CHECK(found.failed == Names{"group", "designation", "level", "service", "cadre", "batch", "on_central_deputation",
                              "employee", "unit", "service_years"});
  CHECK(found.missing.empty());
  CHECK_FALSE(found.matches());
}

TEST_CASE("absent facts are missing; category, employee and unit are never absent") {
  Asking b("B");
  CriteriaAnswer found = answer(b.question(), world().plan("every"), 0);
  CHECK(found.missing == Names{"group", "designation", "level", "service", "cadre", "batch", "on_central_deputation",
                               "service_years"});
  CHECK(found.failed == Names{"employee", "unit"});
  Asking d("D");
  CHECK(answer(d.question(), world().plan("every"), 0).failed == Names{"category", "employee", "unit"});
}

TEST_CASE("a plan without criteria is for everybody; objects are alternatives") {
  for (const char* id : {"A", "B", "C", "D"}) CHECK(matches(Asking(id).question(), world().plan("all")));
  CHECK(matches(Asking("A").question(), world().plan("two")));
  CHECK(matches(Asking("B").question(), world().plan("two")));
  CHECK_FALSE(matches(Asking("C").question(), world().plan("two")));
}

TEST_CASE("employees named in the same objects share a number; the others have none") {
  NamedPlans named(world().data());
  CHECK(named.number_of(world().person("D")) == 0);
  CHECK(named.number_of(world().person("A")) != named.number_of(world().person("B")));
  CHECK(named.number_of(world().person("A")) != named.number_of(world().person("C")));
  std::uint32_t b = named.number_of(world().person("B"));
  CHECK(named.names(b, world().plan("two"), 1));
  CHECK_FALSE(named.names(b, world().plan("two"), 0));
  CHECK_FALSE(named.names(b, world().plan("named"), 0));
  CHECK_FALSE(named.names(0, world().plan("named"), 0));
  World same("unit m: kind ministry\n plan p: mdo m, courses c1\n plan p applies to: employee A or B\n"
             "employee A: unit m, central_government\n employee B: unit m, central_government\n");
  NamedPlans both(same.data());
  CHECK(both.number_of(same.person("A")) == both.number_of(same.person("B")));
  CHECK(both.number_of(same.person("A")) != 0);
}

TEST_CASE("why none matches: absent facts where nothing else failed, else no plan") {
  Asking d("D");
  auto why = [&](std::vector<const char*> ids) {
    std::vector<model::PlanRow> plans;
    for (const char* id : ids) plans.push_back(world().plan(id));
    return why_none(d.question(), plans);
  };
  CHECK(why({"every"}) == std::vector<std::string>{"no_plan"});
  CHECK(why({"two"}) == std::vector<std::string>{"missing_group", "missing_level"});
  CHECK(why({"every", "two", "named"}) == std::vector<std::string>{"missing_group", "missing_level"});
  CHECK(why({}) == std::vector<std::string>{"no_plan"});
}

}  // namespace
}  // namespace anupalan::rules
