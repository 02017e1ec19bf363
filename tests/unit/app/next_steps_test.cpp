#include "app/next_steps.h"

#include <catch2/catch_test_macros.hpp>

#include "app/queries.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using rules::day;
using rules::World;

std::vector<NextStep> steps_of(const Answer& answer) {
  Courses courses;
  make_courses(answer, courses).finish();
  return next_steps(answer.data(), overview_of(answer), courses);
}

std::vector<NextStep> steps_of(const World& world, std::string_view on) {
  const Answer answer(world.loaded(), resolve(*world.loaded(), {}, day(on)));
  return steps_of(answer);
}

TEST_CASE("what helps most people comes first, at most three, and each opens as many as it says") {
  for (const char* sample : {"ministry", "posts", "ias"}) {
    const Answer answer = test::answer_of(test::sample_files(sample), day("2026-02-15"));
    const auto steps = steps_of(answer);
    INFO(sample);
    REQUIRE_FALSE(steps.empty());
    CHECK(steps.size() <= kMostNextSteps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
      INFO(steps[i].words);
      CHECK(select(answer, steps[i].whom, {}).size() == steps[i].employees);
      CHECK((i == 0 || steps[i].employees <= steps[i - 1].employees));
    }
  }
}

TEST_CASE("a missing fact, the next deadline and one session for many are each worth doing") {
  const World world(
      "unit m: kind ministry\n plan p: mdo m, courses c1 c2, due 2026-02-28\n"
      "employee A: unit m, central_government, level us\n employee B: unit m, central_government, level us\n"
      "employee C: unit m, central_government, level us\n employee D: unit m, central_government\n"
      "employee out: unit m, gramin_dak_sevak\n");
  const auto steps = steps_of(world, "2026-02-18");
  REQUIRE(steps.size() >= 2);
  CHECK(steps[0].words == "Remind those who are pending: the next of them are due in 10 days, on 28.02.2026");
  CHECK(steps[0].whom == Filter{.status = rules::Status::pending});
  CHECK(steps[1].whom.course == OfCourse{"c1", rules::CourseStand::clears});
  for (const NextStep& step : steps) CHECK(step.whom.reason != "not_covered");
}

TEST_CASE("where nothing can be done nothing is said: nobody, and people whom no order covers") {
  CHECK(steps_of(World("unit m: kind ministry\n"), "2026-02-18").empty());
  CHECK(steps_of(World("unit m: kind ministry\n employee A: unit m, gramin_dak_sevak\n"), "2026-02-18").empty());
}

}  // namespace
}  // namespace anupalan::app
