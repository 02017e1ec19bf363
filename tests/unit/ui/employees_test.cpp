// What an officer does with the table of employees.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "app/column_filter.h"
#include "app/queries.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

using app::Column;

Screen& at_employees(Screen& screen) {
  screen.apply(app::Show{app::View::employees});
  return screen;
}

std::string name_of(const Screen& screen, std::size_t row) {
  const app::Workspace& workspace = screen.workspace();
  return std::string(workspace.answer()->data().name_of(workspace.employees()[row]));
}

std::vector<Column> order(const Screen& screen) {
  std::vector<Column> columns;
  for (const app::ShownColumn& shown : screen.workspace().look().columns) columns.push_back(shown.column);
  return columns;
}

/// Presses the second button of the mouse on a head.
void open_menu(Screen& screen, std::string_view title) {
  const Run* head = screen.find(title);
  REQUIRE(head != nullptr);
  screen.click_at(head->box.middle(), 1);
}

TEST_CASE("heads sort, with Shift by one column more, and say which matters most", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  REQUIRE(screen.click("Status"));
  REQUIRE(screen.click("Name", ImGuiMouseButton_Left, ImGuiMod_Shift));
  CHECK(screen.workspace().sort() == app::Sort{{Column::status, false}, {Column::name, false}});
  CHECK(screen.find("1") != nullptr);
  CHECK(screen.find("2") != nullptr);
  REQUIRE(screen.click("Name", ImGuiMouseButton_Left, ImGuiMod_Shift));
  CHECK(screen.workspace().sort().back() == app::SortKey{Column::name, true});
  REQUIRE(screen.click("Name", ImGuiMouseButton_Left, ImGuiMod_Shift));
  CHECK(screen.workspace().sort() == app::Sort{{Column::status, false}});
}

TEST_CASE("a column is dragged to another place, made wider at its edge, and both are undone", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  const Box unit = screen.find("Unit")->box, name = screen.find("Name")->box;
  screen.drag(unit.middle(), {name.left - 4.0F, name.middle().y});
  REQUIRE(order(screen).size() > 3);
  CHECK(order(screen)[0] == Column::unit);
  CHECK(order(screen)[1] == Column::name);
  CHECK(screen.workspace().sort().empty());
  const Box head = screen.find("Name")->box;  // its left edge is that of the column before
  screen.drag({head.left - 10.0F, head.middle().y}, {head.left + 90.0F, head.middle().y});
  const std::uint16_t width = screen.workspace().look().columns[0].width;
  CHECK(width > 150);
  screen.press(ImGuiKey_Z, ImGuiMod_Ctrl);
  screen.press(ImGuiKey_Z, ImGuiMod_Ctrl);
  CHECK(screen.workspace().look().columns.empty());
}

TEST_CASE("the menu of a head hides, moves and pins its column and filters by it", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  open_menu(screen, "Designation");
  REQUIRE(screen.click("Hide"));
  CHECK_FALSE(app::is_shown(screen.workspace().look().columns, Column::designation));
  open_menu(screen, "Status");
  REQUIRE(screen.click("Move left"));
  open_menu(screen, "Status");
  REQUIRE(screen.click("Keep in view at the left"));
  CHECK(screen.workspace().look().columns.front() == app::ShownColumn{Column::status, 0, true});
  open_menu(screen, "Status");
  CHECK(screen.shows("Type some letters"));
  REQUIRE(screen.click("Filter"));
  screen.type("pend");
  CHECK(screen.workspace().filter().columns.at(Column::status) == "pend");
  const std::size_t pending = screen.workspace().filter_counts().of(rules::Status::pending);
  CHECK(screen.workspace().employees().size() == pending);
  screen.press(ImGuiKey_Escape);  // closes the menu, keeps what is typed, and does not go back
  CHECK(screen.shows("Status: “pend”"));
  CHECK(screen.workspace().employees().size() == pending);
  CHECK_FALSE(screen.shows("Type some letters"));
}

TEST_CASE("a filter that is not understood says so and filters nothing, and the menu stays where nobody passes", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  const std::size_t all = screen.workspace().employees().size();
  open_menu(screen, "Met on");
  REQUIRE(screen.click("Filter"));
  screen.type("soon");
  CHECK(screen.shows("This is not understood"));
  CHECK(screen.workspace().employees().size() == all);
  screen.press(ImGuiKey_A, ImGuiMod_Ctrl);
  screen.type(">01.01.2070");
  CHECK(screen.workspace().employees().empty());
  CHECK(screen.shows("Type a day: 31.03.2026"));
  CHECK(screen.shows("Nobody passes this filter"));
}

TEST_CASE("columns are ticked in a list, and the usual ones come back", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  REQUIRE(screen.click("Columns"));
  REQUIRE(screen.click("Group"));
  CHECK(app::is_shown(screen.workspace().look().columns, Column::group));
  REQUIRE(screen.click("Batch"));
  CHECK(app::is_shown(screen.workspace().look().columns, Column::batch));
  screen.apply(app::SetColumns{});
  CHECK(screen.workspace().look().columns.empty());
}

TEST_CASE("more columns than there is room for scroll sideways, and pinned ones stay", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  app::ShownColumns all;
  for (std::size_t i = 0; i < app::kColumnCount; ++i) all = app::with_column(all, static_cast<Column>(i));
  screen.apply(app::SetColumns{app::pinned_column(all, Column::name, true)});
  CHECK(screen.find("E-mail") == nullptr);
  const float left = screen.find("Name")->box.left;
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
  screen.wheel({700, 500}, -60.0F);
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);
  CHECK(screen.find("E-mail") != nullptr);
  REQUIRE(screen.find("Name") != nullptr);
  CHECK(screen.find("Name")->box.left == left);
  CHECK(screen.shows("Rows 1 to "));
}

TEST_CASE("the table is grouped: a heading says how many and how they stand, and opens its rows", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  REQUIRE(screen.click("Group by"));
  REQUIRE(screen.click("Status"));
  REQUIRE(screen.workspace().look().grouping.by == Column::status);
  const auto& groups = screen.workspace().people().groups;
  REQUIRE(groups.size() > 1);
  for (const app::PeopleGroup& group : groups) {
    CHECK(screen.find(group.title) != nullptr);
    CHECK(screen.shows(app::grouped(group.counts.employees())));
  }
  CHECK_FALSE(screen.shows(name_of(screen, 0)));
  screen.apply(app::ToggleGroup{groups.front().key});
  CHECK(screen.shows(name_of(screen, 0)));
  REQUIRE(screen.click("By Status"));
  REQUIRE(screen.click("Not grouped"));
  CHECK(screen.workspace().people().groups.empty());
}

TEST_CASE("rows are selected by Ctrl, Shift and the box, shown alone, and a plain press still opens", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  REQUIRE(screen.click(name_of(screen, 1), ImGuiMouseButton_Left, ImGuiMod_Ctrl));
  CHECK(screen.workspace().picked().size() == 1);
  CHECK(screen.shows("1 selected"));
  REQUIRE(screen.click(name_of(screen, 4), ImGuiMouseButton_Left, ImGuiMod_Shift));
  CHECK(screen.workspace().picked().size() == 4);
  const Box first = screen.find(name_of(screen, 0))->box;
  screen.click_at({first.left - 28.0F, first.middle().y});
  CHECK(screen.workspace().picked().size() == 5);
  REQUIRE(screen.click("Show only these"));
  CHECK(screen.workspace().employees().size() == 5);
  CHECK(screen.shows("Only 5 chosen people"));
  screen.press(ImGuiKey_Z, ImGuiMod_Ctrl);
  CHECK(screen.workspace().employees().size() > 5);
  REQUIRE(screen.click("Select none"));
  CHECK(screen.workspace().picked().empty());
  const std::string name = name_of(screen, 2);
  REQUIRE(screen.click(name));
  CHECK(screen.workspace().view() == app::View::employee);
}

TEST_CASE("by keys alone: down the rows, Space selects, Shift and arrows more, Ctrl+A all, Enter opens", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  const Box row = screen.find(name_of(screen, 3))->box;
  screen.click_at({row.left - 28.0F, row.middle().y});  // the keys begin here
  CHECK(screen.workspace().picked().size() == 1);
  screen.press(ImGuiKey_DownArrow);
  screen.press(ImGuiKey_Space);
  CHECK(screen.workspace().picked().size() == 2);
  CHECK(screen.workspace().view() == app::View::employees);
  screen.press(ImGuiKey_DownArrow, ImGuiMod_Shift);
  screen.press(ImGuiKey_DownArrow, ImGuiMod_Shift);
  CHECK(screen.workspace().picked().size() == 3);
  CHECK(screen.workspace().picked().has(screen.workspace().employees()[6]));
  screen.press(ImGuiKey_A, ImGuiMod_Ctrl);
  CHECK(screen.workspace().picked().size() == screen.workspace().employees().size());
  const model::EmployeeRow here = screen.workspace().employees()[6];
  screen.press(ImGuiKey_Enter);
  CHECK(screen.workspace().view() == app::View::employee);
  CHECK(screen.workspace().employee() == here);
}

TEST_CASE("Ctrl+C copies what is selected with its heads, and says so", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  REQUIRE(screen.click(name_of(screen, 1), ImGuiMouseButton_Left, ImGuiMod_Ctrl));
  screen.press(ImGuiKey_C, ImGuiMod_Ctrl);
  CHECK(screen.shows("1 row copied."));
  screen.apply(app::ClearSelection{});
  REQUIRE(screen.click("Copy all"));
  CHECK(screen.shows("2,000 rows copied."));
}

TEST_CASE("the screen follows where the mirror looks, and the mirror where the screen does", "[ui]") {
  Screen screen(sample("posts"));
  at_employees(screen);
  screen.apply(app::LookFrom{500});
  CHECK(screen.shows("Rows 501 to "));
  screen.wheel({700, 500}, -2.0F);
  CHECK(screen.workspace().first_line() > 500);
  screen.apply(app::SetFilter{{.status = rules::Status::pending}});
  CHECK(screen.shows("Rows 1 to "));
  CHECK(screen.workspace().first_line() == 0);
}

}  // namespace
}  // namespace anupalan::test
