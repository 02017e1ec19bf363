// What an officer does on the map of people and courses.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "app/queries.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

std::string name_of(const app::Answer& answer, model::EmployeeRow row) { return std::string(answer.data().name_of(row)); }

TEST_CASE("on the map of people and courses a number shows who lacks the course, and a name opens the employee", "[ui]") {
  Screen screen(sample("ministry"));
  screen.apply(app::Show{app::View::courses});
  REQUIRE(screen.click("People and courses"));
  const app::Answer& answer = *screen.workspace().answer();
  const std::string everybody = app::grouped(answer.data().employees.size());
  CHECK(screen.shows("of " + everybody));
  const model::CourseRow course = screen.workspace().courses().standings.front().course;
  REQUIRE(screen.click("1"));
  CHECK(screen.workspace().view() == app::View::courses);
  CHECK(screen.workspace().filter().course.id == answer.data().text(answer.data().courses[model::at(course)].id));
  const model::EmployeeRow row = screen.workspace().employees().front();
  REQUIRE(screen.click(name_of(answer, row)));
  CHECK(screen.workspace().view() == app::View::employee);
  CHECK(screen.workspace().employee() == row);
  screen.press(ImGuiKey_Escape);
  REQUIRE(screen.click("Clear all"));
  CHECK_FALSE(screen.workspace().filter().any());
}

TEST_CASE("the map of people and courses reaches its last person and its last course", "[ui]") {
  Screen screen(sample("ministry"));
  screen.resize({800, 600});
  screen.apply(app::Show{app::View::courses});
  REQUIRE(screen.click("People and courses"));
  const std::size_t count = screen.workspace().courses().standings.size();
  const std::string last = app::grouped(count);
  const model::EmployeeRow person = screen.workspace().employees().back();
  screen.wheel({500, 350}, -1000.0F);
  CHECK(screen.shows(name_of(*screen.workspace().answer(), person)));
  const auto stands = [&] { return std::any_of(screen.runs().begin(), screen.runs().end(), [&](const Run& run) { return run.text == last; }); };
  if (stands()) return;
  REQUIRE(screen.click("Name"));  // the keys go to the map
  for (std::size_t i = 0; i < count; ++i) screen.press(ImGuiKey_RightArrow);
  CHECK(stands());
}

}  // namespace
}  // namespace anupalan::test
