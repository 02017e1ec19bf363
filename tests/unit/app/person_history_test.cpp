#include "app/person_history.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "app/queries.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using rules::day;
using rules::World;

std::vector<PersonEvent> history_of(const World& world, std::string_view on) {
  const Answer answer(world.loaded(), resolve(*world.loaded(), {}, day(on)));
  return person_history(answer, model::EmployeeRow{0});
}

}  // namespace

TEST_CASE("the year of somebody who completed in time: begun, done, and compliant from that day") {
  const World world("unit m: kind ministry\n plan p: mdo m, courses c1 c2, due 2026-02-28\n"
                    "employee A: unit m, central_government, level us\n A completed c1 2025-12-01\n");
  const auto events = history_of(world, "2026-03-31");
  REQUIRE(events.size() >= 3);
  CHECK(events[0].day == day("2025-04-01"));
  CHECK(events[0].words == "The reporting year begins");
  CHECK(events[0].turns == rules::Status::pending);
  CHECK(events[1].day == day("2025-12-01"));
  CHECK(events[1].words.starts_with("Completed: "));
  CHECK(events[1].turns == rules::Status::compliant);
}

TEST_CASE("a due day is told before it comes, and what was not done by it turns the day after") {
  const World world("unit m: kind ministry\n plan p: mdo m, courses c1 c2, due 2026-02-28\n"
                    "employee A: unit m, central_government, level us\n");
  const auto ahead = history_of(world, "2026-02-01");
  CHECK(ahead.back().words.starts_with("Last day to: "));
  CHECK(std::none_of(ahead.begin(), ahead.end(), [](const PersonEvent& event) { return event.turns == rules::Status::missed; }));
  const auto behind = history_of(world, "2026-03-31");
  const auto missed = std::find_if(behind.begin(), behind.end(), [](const PersonEvent& event) { return event.turns == rules::Status::missed; });
  REQUIRE(missed != behind.end());
  CHECK(missed->day == day("2026-03-01"));
}

TEST_CASE("of everybody in the samples the last turn is the status that is shown, and days only rise") {
  for (const char* sample : {"ministry", "posts", "ias"}) {
    const Answer answer = test::answer_of(test::sample_files(sample), day("2026-02-15"));
    for (std::uint32_t row = 0; row < answer.data().employees.size(); row += 7) {
      const auto events = person_history(answer, model::EmployeeRow{row});
      INFO(sample << " " << row);
      CHECK(std::is_sorted(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.day < b.day; }));
      const auto last = std::find_if(events.rbegin(), events.rend(), [](const PersonEvent& event) { return event.turns.has_value(); });
      REQUIRE(last != events.rend());
      CHECK(*last->turns == answer.status(model::EmployeeRow{row}));
    }
  }
}

}  // namespace anupalan::app
