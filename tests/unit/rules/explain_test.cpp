#include "rules/explain.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

const World& world() {
  static const World kWorld(
      "unit dop: kind department, known as department_of_posts\n"
      "unit gnctd: kind government, known as gnctd\n"
      "assessment a1: of c1\n assessment a2: of c2\n"
      "plan p: mdo dop, courses c1 c2 c3, assessments a1 a2\n"
      "plan q: mdo dop, courses c4\n"
      "plan q applies to: group A, level us\n"
      "plan u: cca mha, year 2026-27, courses c1\n"
      "other courses: x1 x2\n"
      "employee A: unit dop, central_government, group B\n"
      "employee D: unit dop, gramin_dak_sevak\n"
      "employee I: unit gnctd, all_india_service, service IAS, cadre AGMUT, not on central deputation\n"
      "A completed c1 2025-06-01, c1 2025-08-01, c3 2025-07-01, c2 2025-05-01\n"
      "A passed a1 2025-09-01\n"
      "I completed x1 2026-05-01, x1 2026-06-01, c1 2026-05-02, x2 2026-11-01\n");
  return kWorld;
}

std::string_view course_of(const CountedItem& item) { return world().data().title(item.course).substr(7); }

TEST_CASE("courses that count come first, by the day on which they count; the others are listed too") {
  Evaluation evaluation = world().evaluate();
  Explanation told = explain(evaluation, world().law(), world().person("A"), day("2026-03-31"));
  CHECK(told.status == Status::compliant);
  REQUIRE(told.obligations.size() == 1);
  const auto& items = told.obligations[0].items;
  REQUIRE(items.size() == 3);
  CHECK(course_of(items[0]) == "c3");
  CHECK(items[0].counts_on == day("2025-07-01"));
  CHECK(course_of(items[1]) == "c1");
  CHECK(items[1].completed_on == day("2025-06-01"));
  CHECK(items[1].counts_on == day("2025-09-01"));
  CHECK(course_of(items[2]) == "c2");
  CHECK(items[2].completed_on == day("2025-05-01"));
  CHECK(items[2].counts_on.is_never());
  REQUIRE(items[2].own_passes.size() == 1);
  CHECK(items[2].own_passes[0].passed_on.is_never());
  CHECK(items[2].own_passes[0].source == model::kNoSource);
}

TEST_CASE("what is shown adds up to what is counted") {
  Evaluation evaluation = world().evaluate();
  for (const char* on : {"2025-05-31", "2025-07-01", "2025-08-31", "2025-09-01"}) {
    Explanation told = explain(evaluation, world().law(), world().person("A"), day(on));
    std::uint32_t counting = 0;
    for (const CountedItem& item : told.obligations[0].items) counting += item.counts_on.is_never() ? 0U : 1U;
    CHECK(counting == told.obligations[0].done);
  }
}

TEST_CASE("days after the one explained are not there") {
  Evaluation evaluation = world().evaluate();
  Explanation told = explain(evaluation, world().law(), world().person("A"), day("2025-08-31"));
  CHECK(told.status == Status::pending);
  CHECK(told.obligations[0].met_on.is_never());
  CHECK(told.obligations[0].done == 1);
  CHECK(told.obligations[0].items[1].own_passes[0].passed_on.is_never());
}

TEST_CASE("facts come with the record that states them") {
  Evaluation evaluation = world().evaluate();
  Explanation told = explain(evaluation, world().law(), world().person("A"), day("2026-03-31"));
  model::SourcePlace place = world().data().place_of(told.obligations[0].items[1].source);
  CHECK(place.file == "completions");
  CHECK(place.pointer == "/completions/0");
  place = world().data().place_of(told.obligations[0].items[1].own_passes[0].source);
  CHECK(place.pointer == "/assessments/0");
}

TEST_CASE("plans of the prescriber are told with what each object answered") {
  Evaluation evaluation = world().evaluate();
  Explanation told = explain(evaluation, world().law(), world().person("A"), day("2026-03-31"));
  REQUIRE(told.plans.size() == 2);
  CHECK(told.plans[0].matched);
  CHECK(told.plans[0].objects.empty());
  CHECK_FALSE(told.plans[1].matched);
  REQUIRE(told.plans[1].objects.size() == 1);
  CHECK(told.plans[1].objects[0].failed == std::vector<std::string_view>{"group"});
  CHECK(told.plans[1].objects[0].missing == std::vector<std::string_view>{"level"});
}

TEST_CASE("other courses are told one by one, each once") {
  Evaluation evaluation = world().evaluate({day("2026-12-31"), ReportingYear{2026}, {}, {}});
  Explanation told = explain(evaluation, world().law(), world().person("I"), day("2026-12-31"));
  const ObligationAnswer* half_year = nullptr;
  for (const ObligationAnswer& o : told.obligations) {
    if (o.obligation->counts_others && o.obligation->due == day("2026-09-30")) half_year = &o;
  }
  REQUIRE(half_year != nullptr);
  REQUIRE(half_year->items.size() == 1);
  CHECK(course_of(half_year->items[0]) == "x1");
  CHECK(half_year->items[0].completed_on == day("2026-05-01"));

}

TEST_CASE("of somebody not covered only that is told") {
  Evaluation evaluation = world().evaluate();
  Explanation told = explain(evaluation, world().law(), world().person("D"), day("2026-03-31"));
  CHECK(told.status == Status::not_applicable);
  CHECK(told.plans.empty());
  CHECK(told.obligations.empty());
}

}  // namespace
}  // namespace anupalan::rules
