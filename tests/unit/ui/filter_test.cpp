// The filter over every view: what is pressed narrows it, each part is taken off again, and every view counts those who pass.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

#include "app/queries.h"
#include "app/tr.h"
#include "unit/ui/faults.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

using rules::Status;

constexpr app::View kFollowing[] = {app::View::overview, app::View::units, app::View::employees,
                                    app::View::courses,  app::View::plans, app::View::compare};

std::string unit_of_last(const Screen& screen) {
  const model::Dataset& data = screen.workspace().answer()->data();
  return std::string(data.unit_id(data.employees.unit.back()));
}

std::string selected_words(const Screen& screen) {
  return app::say("top.selected", app::grouped(screen.workspace().selected_count()), app::grouped(screen.workspace().answer()->data().employees.size()));
}

TEST_CASE("every view that follows the filter says how many are selected, and each part of it", "[ui]") {
  const std::string name = GENERATE("ias", "ministry", "posts");
  Screen screen(sample(name));
  screen.apply(app::SetFilter{{.status = Status::pending, .unit = unit_of_last(screen)}});
  for (app::View view : kFollowing) {
    screen.apply(app::Show{view});
    INFO(name << ' ' << app::name_of(view));
    CHECK(screen.shows(selected_words(screen)));
    for (ImVec2 size : {Screen::kSmall, Screen::kLarge}) {
      screen.resize(size);
      for (const app::Chip& chip : screen.workspace().chips()) CHECK(screen.shows(chip.words));
      CHECK(cut_off(screen) == Faults{});
      CHECK(overlaps(screen) == Faults{});
    }
  }
  for (app::View view : {app::View::orders, app::View::milestones, app::View::data}) {
    screen.apply(app::Show{view});
    CHECK(screen.shows("the filter does not act here"));
    CHECK_FALSE(screen.shows("Status: Pending"));
  }
}

TEST_CASE("a filter that nobody passes is said in every view, and taken off where it stands", "[ui]") {
  Screen screen(sample("ministry"));
  for (app::View view : kFollowing) {
    screen.apply(app::SetFilter{{.search = "nobody is called so"}});
    screen.apply(app::Show{view});
    INFO(app::name_of(view));
    CHECK(screen.shows("Nobody passes this filter"));
    CHECK(cut_off(screen) == Faults{});
    REQUIRE(screen.click("Search: nobody is called so"));
    CHECK_FALSE(screen.workspace().filter().any());
    CHECK_FALSE(screen.shows("Nobody passes this filter"));
  }
}

TEST_CASE("with Ctrl a card narrows the filter and stays; without, it opens whom it counts", "[ui]") {
  Screen screen(sample("posts"));
  const std::string unit = unit_of_last(screen);
  screen.apply(app::SetFilter{{.unit = unit}});
  const std::uint32_t pending = screen.workspace().selected().roll_up().all.of(Status::pending);
  REQUIRE(pending > 0);
  REQUIRE(pending < screen.workspace().answer()->roll_up().all.of(Status::pending));
  REQUIRE(screen.click("Pending", ImGuiMouseButton_Left, ImGuiMod_Ctrl));
  CHECK(screen.workspace().view() == app::View::overview);
  CHECK(screen.workspace().filter() == app::Filter{.status = Status::pending, .unit = unit});
  CHECK(screen.workspace().selected().people().size() == pending);
  CHECK(screen.shows(app::say("top.selected", app::grouped(pending), app::grouped(screen.workspace().answer()->data().employees.size()))));
  REQUIRE(screen.click("Status: Pending"));
  REQUIRE(screen.click("Pending"));
  CHECK(screen.workspace().view() == app::View::employees);
  CHECK(screen.workspace().employees().size() == pending);
  REQUIRE(screen.click("Clear all"));
  CHECK_FALSE(screen.workspace().filter().any());
}

TEST_CASE("the menu of a unit keeps only it; where one is leads back to the whole", "[ui]") {
  Screen screen(sample("posts"));
  screen.resize(Screen::kLarge);
  screen.apply(app::Show{app::View::units});
  const model::Dataset& data = screen.workspace().answer()->data();
  const auto& lines = screen.workspace().unit_lines();
  REQUIRE(lines.size() > 1);
  const model::UnitRow unit = lines[1].unit;
  const std::string title(app::title_of(data, unit)), top(app::title_of(data, app::path_of(data, unit).front()));
  REQUIRE(screen.click(title, ImGuiMouseButton_Right));
  REQUIRE(screen.click("Only this unit"));
  CHECK(screen.workspace().view() == app::View::units);
  CHECK(screen.workspace().filter().unit == data.unit_id(unit));
  CHECK(screen.shows("Unit: " + title));
  REQUIRE(screen.click(top));  // the step back stands above the table
  CHECK(screen.workspace().filter().unit == data.unit_id(app::path_of(data, unit).front()));
}

TEST_CASE("where one is never takes more than its place", "[ui]") {
  Screen screen(sample("posts"));
  const model::Dataset& data = screen.workspace().answer()->data();
  screen.apply(app::ShowEmployees{{.status = Status::pending, .unit = unit_of_last(screen)}});
  for (int zoom : {100, 200}) {
    screen.apply(app::SetZoom{zoom});
    for (ImVec2 size : {ImVec2{800, 600}, Screen::kSmall, Screen::kLarge}) {
      screen.resize(size);
      INFO("zoom " << zoom << ", width " << size.x);
      CHECK(cut_off(screen) == Faults{});
      CHECK(overlaps(screen) == Faults{});
      CHECK(screen.shows("Employees"));
    }
  }
  screen.apply(app::SetZoom{100});
  screen.resize({900, 700});
  REQUIRE(screen.click("\u2026"));
  const auto path = app::path_of(data, data.find_unit(screen.workspace().filter().unit));
  REQUIRE(path.size() > 2);
  REQUIRE(screen.click(app::title_of(data, path[path.size() - 2])));
  CHECK(screen.workspace().filter().unit == data.unit_id(path[path.size() - 2]));
}

TEST_CASE("from an employee one step back leads to the list as it was", "[ui]") {
  Screen screen(sample("posts"));
  screen.apply(app::ShowEmployees{{.status = Status::pending, .unit = unit_of_last(screen)}});
  const app::Filter filter = screen.workspace().filter();
  REQUIRE_FALSE(screen.workspace().employees().empty());
  screen.apply(app::ShowEmployee{screen.workspace().employees().front()});
  REQUIRE(screen.click("Employees"));
  CHECK(screen.workspace().view() == app::View::employees);
  CHECK(screen.workspace().filter() == filter);
}

}  // namespace
}  // namespace anupalan::test
