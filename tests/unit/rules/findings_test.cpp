#include "rules/findings.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using Findings = std::vector<std::string_view>;

constexpr const char* kPosts =
    "unit dop: kind department, known as department_of_posts\n"
    "assessment a1: of c1\n assessment b1: of c1\n"
    "plan p: mdo dop, courses c1 c2, assessments a1 b1\n"
    "plan q: mdo dop, courses c2\n"
    "plan q applies to: group A\n"
    "employee A: unit dop, central_government, group B\n"
    "employee B: unit dop, central_government, group A, profile not_my_user\n"
    "employee D: unit dop, gramin_dak_sevak, profile pending\n";

Findings of(const World& world, const char* id, std::string_view on, const Asked& asked = {}) {
  return findings_of(world.evaluate(asked), world.person(id), day(on));
}

TEST_CASE("findings are sorted and stand by themselves") {
  World world(std::string(kPosts) + "B completed c1 2025-03-01\n B passed a1 2025-02-01\n D completed c1 2024-01-01\n");
  CHECK(of(world, "A", "2026-03-31").empty());
  CHECK(of(world, "B", "2026-03-31") ==
        Findings{"assessment_before_course", "completed_before_year", "profile_not_verified", "several_plans"});
  CHECK(of(world, "D", "2026-03-31") == Findings{"profile_not_verified"});
}

TEST_CASE("only records up to the day are looked at") {
  World world(std::string(kPosts) + "A completed c1 2025-03-01\n A passed a1 2025-02-01\n");
  CHECK(of(world, "A", "2025-02-28").empty());
  CHECK(of(world, "A", "2025-03-01") == Findings{"assessment_before_course", "completed_before_year"});
}

TEST_CASE("any of several own assessments passed too early is found") {
  World world(std::string(kPosts) + "A completed c1 2025-06-01\n A passed a1 2025-07-01, b1 2025-05-01\n");
  CHECK(of(world, "A", "2026-03-31") == Findings{"assessment_before_course"});
}

TEST_CASE("the first day of the year is not before it, and R-2 makes no difference") {
  World world(std::string(kPosts) + "A completed c2 2025-04-01\n B completed c2 2025-03-31\n");
  Asked off;
  off.readings.set(orders::Reading::r2, false);
  for (const Asked& asked : {Asked{}, off}) {
    CHECK(of(world, "A", "2026-03-31", asked).empty());
    CHECK(of(world, "B", "2026-03-31", asked) == Findings{"completed_before_year", "profile_not_verified", "several_plans"});
  }
}

TEST_CASE("where the order of Posts is not in force its finding is not made") {
  World world(std::string(kPosts) + "A completed c1 2025-06-01\n A passed a1 2025-05-01\n");
  CHECK(of(world, "A", "2026-03-31", {day("2025-08-17"), {2025}, {}, {}}).empty());
}

}  // namespace
}  // namespace anupalan::rules
