#include "rules/decisive.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using Ids = std::vector<std::string>;

Ids decisive(const World& world, std::string_view person, std::string_view on, Asked asked = {}) {
  Evaluation evaluation = world.evaluate(asked);
  Ids ids;
  for (orders::Reading reading : decisive_readings(evaluation, world.law(), world.person(person), day(on))) ids.emplace_back(orders::id_of(reading));
  return ids;
}

TEST_CASE("R-1 decides for exactly 25 years of service, and for nobody else") {
  World world(
      "unit s: kind ministry\n plan b3: cca dopt, courses c1\n plan b3 applies to: service_years above_16_upto_25\n"
      "plan b4: cca dopt, courses c2\n plan b4 applies to: service_years above_25\n"
      "employee A: unit s, all_india_service, service IAS, not on central deputation, appointed 2000-04-01\n"
      "employee B: unit s, all_india_service, service IAS, not on central deputation, appointed 2000-04-02\n");
  CHECK(decisive(world, "A", "2026-01-01") == Ids{"R-1"});
  CHECK(decisive(world, "B", "2026-01-01").empty());
}

TEST_CASE("R-2 decides where a completion before the year counts, once there is one") {
  World world(
      "unit m: kind ministry\n plan p: mdo m, courses c1\n employee A: unit m, central_government\n employee B: unit m, central_government\n"
      "A completed c1 2024-06-01\n B completed c1 2025-06-01\n");
  CHECK(decisive(world, "A", "2026-01-01") == Ids{"R-2"});
  CHECK(decisive(world, "B", "2026-01-01").empty());
  orders::Readings off;
  off.set(orders::Reading::r2, false);
  CHECK(decisive(world, "A", "2026-01-01", {day("2026-03-31"), ReportingYear{2025}, {}, off}) == Ids{"R-2"});
}

TEST_CASE("R-5 decides for Posts once its letter is there, as an obligation that is not") {
  World world("unit dop: kind department, known as department_of_posts\n plan p: mdo dop, courses c1 c2\n employee A: unit dop, central_government\n");
  CHECK(decisive(world, "A", "2026-03-01") == Ids{"R-5"});
  CHECK(decisive(world, "A", "2026-03-01", {day("2026-02-18"), ReportingYear{2025}, {}, {}}).empty());
}

TEST_CASE("R-3 decides where the CCA's plan marks a course mandatory") {
  World world(
      "unit s: kind ministry\n plan p: cca dopt, mandatory c1, optional c2\n employee A: unit s, all_india_service, service IAS, not on central deputation\n");
  CHECK(decisive(world, "A", "2026-01-01") == Ids{"R-3"});
}

}  // namespace
}  // namespace anupalan::rules
