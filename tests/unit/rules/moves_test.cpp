#include "rules/moves.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

TEST_CASE("who moved between two days, which way, and by which paragraph") {
  World world(
      "unit m: kind ministry\n assessment ca: standalone\n plan p: mdo m, courses c1 c2, assessments ca\n"
      "employee A: unit m, central_government\n employee B: unit m, central_government\n employee C: unit m, central_government\n"
      "A passed ca 2025-06-01\n A completed c1 2025-08-01\n B completed c1 2025-07-01\n C completed c1 2025-05-01\n C passed ca 2025-05-01\n");
  Evaluation evaluation = world.evaluate();
  std::vector<Move> moves = who_moved(evaluation, day("2025-06-30"), day("2025-09-01"));
  REQUIRE(moves.size() == 1);
  CHECK(moves[0].employee == world.person("A"));
  CHECK(moves[0].from == Status::pending);
  CHECK(moves[0].to == Status::compliant);
  REQUIRE(moves[0].obligations.size() == 1);
  CHECK(moves[0].obligations[0]->standing->provision == "dopt-2025-07-04#3(v)");

  CHECK(who_moved(evaluation, day("2026-03-31"), day("2026-04-01")).size() == 1);  // B: the assessment is missed
  CHECK(who_moved(evaluation, day("2025-08-01"), day("2025-08-01")).empty());
  CHECK(who_moved(evaluation, day("2025-09-01"), day("2025-06-30"))[0].to == Status::pending);
}

}  // namespace
}  // namespace anupalan::rules
