// What an officer does with mouse and keyboard, from opening files to the quoted paragraph.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "app/citation.h"
#include "app/queries.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

using rules::Status;

std::string name_of(const app::Answer& answer, model::EmployeeRow row) {
  return std::string(answer.data().name_of(row));
}

TEST_CASE("the overview shows the counts of the answer on its day", "[ui]") {
  Screen screen(sample("posts"));
  for (Day day : {to_day({2026, 2, 15}), to_day({2026, 3, 31}), to_day({2026, 4, 1})}) {
    screen.apply(app::SetAsOn{day});
    const rules::Counts& counts = screen.workspace().answer()->roll_up().all;
    for (Status status : {Status::compliant, Status::late, Status::pending, Status::missed, Status::undetermined, Status::not_applicable}) {
      INFO(iso_text(day) << ' ' << rules::name_of(status));
      const std::string figure = app::grouped(counts.of(status));
      CHECK(std::any_of(screen.runs().begin(), screen.runs().end(), [&](const Run& run) { return run.text == figure; }));
    }
    CHECK(screen.shows(app::text_of(app::rate_of(counts))));
    CHECK(screen.shows(display_text(day)));
  }
}

TEST_CASE("from the list of views to a unit, and back with Alt and the arrow", "[ui]") {
  Screen screen(sample("posts"));
  REQUIRE(screen.click("Units"));
  CHECK(screen.workspace().view() == app::View::units);
  REQUIRE(screen.click("Employees"));
  CHECK(screen.workspace().view() == app::View::employees);
  screen.press(ImGuiKey_Escape);  // there is nothing to close
  CHECK(screen.workspace().view() == app::View::employees);
  screen.press(ImGuiKey_LeftArrow, ImGuiMod_Alt);
  CHECK(screen.workspace().view() == app::View::units);
}

TEST_CASE("an employee is searched for, opened and explained down to the quoted paragraph", "[ui]") {
  Screen screen(sample("posts"));
  const app::Answer& answer = *screen.workspace().answer();
  app::Filter pending;
  pending.status = Status::pending;
  const model::EmployeeRow row = app::select(answer, pending, {}).front();
  REQUIRE(screen.click("Employees"));
  screen.press(ImGuiKey_F, ImGuiMod_Ctrl);
  screen.type(answer.data().text(answer.data().employees.id[model::at(row)]));
  REQUIRE(screen.workspace().employees() == std::vector{row});
  REQUIRE(screen.click(name_of(answer, row)));
  CHECK(screen.workspace().view() == app::View::employee);
  CHECK(screen.workspace().employee() == row);
  const auto& obligations = answer.evaluation().prescription(row).obligations;
  REQUIRE_FALSE(obligations.empty());
  CHECK(screen.shows("What would change it"));
  CHECK(screen.shows("APAR statement"));
  screen.wheel({600.0F, 600.0F}, -8.0F);
  CHECK(screen.shows(app::citation_words(screen.workspace().answer()->law(), obligations.front().standing->provision)));
}

TEST_CASE("a card of the overview opens the employees whom it counts", "[ui]") {
  Screen screen(sample("ministry"));
  const std::uint32_t missed = screen.workspace().answer()->roll_up().all.of(Status::pending);
  REQUIRE(screen.click("Pending"));
  CHECK(screen.workspace().view() == app::View::employees);
  CHECK(screen.workspace().employees().size() == missed);
}

TEST_CASE("a plan is chosen in the list, its count opens those whom it binds, and the filter's part is taken off again", "[ui]") {
  Screen screen(sample("ministry"));
  REQUIRE(screen.click("Plans"));
  REQUIRE(screen.click("US and equivalent"));
  CHECK(screen.workspace().look().plan == "mpl-us");
  const app::Answer& answer = *screen.workspace().answer();
  const std::size_t bound = app::select(answer, {.plan = "mpl-us"}, {}).size();
  REQUIRE(screen.workspace().plan_detail().counts.employees() == bound);
  REQUIRE(screen.click(app::grouped(bound)));
  CHECK(screen.workspace().view() == app::View::employees);
  CHECK(screen.workspace().employees().size() == bound);
  REQUIRE(screen.click("Plan: US and equivalent"));
  CHECK(screen.workspace().employees().size() == answer.data().employees.size());
}

TEST_CASE("what is to be looked at in a plan stands there with its paragraph", "[ui]") {
  Screen screen(sample("ias"));
  screen.apply(app::ShowPlan{"dopt-ias-0-9"});
  screen.resize({1366, 2600});
  CHECK(screen.shows("DoPT O.M. of 04.07.2025, para 3(v)"));
  CHECK(screen.shows("Mark more courses as mandatory"));
  CHECK(screen.shows("Up to 9 years"));
}

TEST_CASE("two days are compared, those who went one way are listed, and one of them is opened", "[ui]") {
  Screen screen(sample("posts"));
  REQUIRE(screen.click("Compare"));
  const app::Comparison& comparison = screen.workspace().comparison();
  REQUIRE_FALSE(comparison.movements.empty());
  const app::Movement& first = comparison.movements.front();
  CHECK(screen.shows(app::change_figure(static_cast<int>(comparison.after.of(Status::compliant)) - static_cast<int>(comparison.before.of(Status::compliant)))));
  screen.resize({1366, 1800});
  REQUIRE(screen.click(app::way_words(first.way)));
  CHECK(screen.workspace().look().way == first.way);
  const model::EmployeeRow mover{first.first.front().after};
  const std::string name = name_of(*screen.workspace().answer(), mover);
  REQUIRE(screen.click(name));
  CHECK(screen.workspace().view() == app::View::employee);
  CHECK(screen.workspace().employee() == mover);
}

TEST_CASE("the earlier day is typed; on the same day nobody moved", "[ui]") {
  Screen screen(sample("posts"));
  screen.apply(app::Show{app::View::compare});
  REQUIRE(screen.click(display_text(screen.workspace().compared_from())));
  const Day to = screen.workspace().answer()->as_on();
  screen.type(display_text(to));
  screen.press(ImGuiKey_Enter);
  CHECK(screen.workspace().compared_from() == to);
  CHECK(screen.shows("Nobody moved"));
}

TEST_CASE("how a column was read is corrected where it is shown") {
  Screen screen(sample("posts"));
  screen.apply(app::CloseAll{});
  const std::string list = "Number,Name,Designation,E mail\n7,Asha,Clerk,a@gov.in\n";
  screen.open({{"hr.csv", std::make_shared<MemoryBytes>(list), {}}});
  screen.apply(app::Show{app::View::data});
  screen.resize({1366, 1400});
  REQUIRE(screen.click("Number (hr.csv)"));
  REQUIRE(screen.shows("Column: Number (hr.csv)"));
  REQUIRE(screen.click("what is meant; empty: nothing"));
  screen.type("employee id");
  REQUIRE(screen.click("Apply"));
  CHECK(screen.workspace().answer()->data().find_employee("7") != model::kNoRow<model::EmployeeRow>);
  CHECK(screen.shows("a correction"));
  REQUIRE(screen.click("Number (hr.csv)"));
  REQUIRE(screen.click("Take back"));
  CHECK(screen.workspace().answer()->data().find_employee("a@gov.in") != model::kNoRow<model::EmployeeRow>);
}

TEST_CASE("the head of a column sorts, and sorts the other way when it is pressed again", "[ui]") {
  Screen screen(sample("posts"));
  screen.apply(app::Show{app::View::employees});
  REQUIRE(screen.click("Name"));
  CHECK(screen.workspace().sort() == app::Sort{{app::Column::name, false}});
  REQUIRE(screen.click("Name"));
  CHECK(screen.workspace().sort() == app::Sort{{app::Column::name, true}});
}

TEST_CASE("the last of many rows is reached by number, by key and by the wheel, and a new filter begins at the first") {
  Screen screen(sample("posts"));
  screen.apply(app::Show{app::View::employees});
  const app::Answer& answer = *screen.workspace().answer();
  const auto rows = screen.workspace().employees();
  const std::string first = name_of(answer, rows.front()), last = std::string(answer.data().text(answer.data().employees.id[model::at(rows.back())]));
  REQUIRE(screen.click("Go to row"));
  screen.type("1,900");
  screen.press(ImGuiKey_Enter);
  CHECK(screen.shows("Rows 1,900 to "));
  CHECK(screen.shows(std::string(answer.data().text(answer.data().employees.id[model::at(rows[1899])]))));
  screen.wheel({700, 500}, -100.0F);
  CHECK(screen.shows(last));
  screen.wheel({700, 500}, 1.0F);
  CHECK(screen.shows("Rows 1,98"));
  REQUIRE(screen.click("Compliant"));
  CHECK(screen.shows("Rows 1 to "));
}

TEST_CASE("a person, a unit and a command are found in the field for everything", "[ui]") {
  Screen screen(sample("posts"));
  const app::Answer& answer = *screen.workspace().answer();
  const model::EmployeeRow row{7};
  const std::string id(answer.data().text(answer.data().employees.id[7]));
  screen.press(ImGuiKey_K, ImGuiMod_Ctrl);
  REQUIRE(screen.workspace().finding().has_value());
  CHECK(screen.shows("Go to a row of the table of employees"));
  screen.type(id);
  screen.press(ImGuiKey_Enter);
  CHECK(screen.workspace().employee() == row);
  CHECK_FALSE(screen.workspace().finding().has_value());
  screen.press(ImGuiKey_K, ImGuiMod_Ctrl);
  screen.type("units");
  screen.press(ImGuiKey_Enter);
  CHECK(screen.workspace().view() == app::View::units);
  screen.press(ImGuiKey_K, ImGuiMod_Ctrl);
  screen.press(ImGuiKey_Escape);
  CHECK_FALSE(screen.workspace().finding().has_value());
  CHECK(screen.workspace().view() == app::View::units);
}

TEST_CASE("what was done is undone and done again by keys", "[ui]") {
  Screen screen(sample("posts"));
  REQUIRE(screen.click("Units"));
  REQUIRE(screen.click("Courses"));
  screen.press(ImGuiKey_Z, ImGuiMod_Ctrl);
  CHECK(screen.workspace().view() == app::View::units);
  screen.press(ImGuiKey_Y, ImGuiMod_Ctrl);
  CHECK(screen.workspace().view() == app::View::courses);
}

TEST_CASE("the year is shown as a curve and as a table, and a level opens its employees", "[ui]") {
  Screen screen(sample("ministry"));
  screen.resize({1366, 1200});
  const app::YearCurve& curve = screen.workspace().year_curve();
  REQUIRE(screen.click("As a table"));
  for (const rules::CountsFrom& point : app::table_points(curve)) {
    if (point.day == curve.first) CHECK(screen.shows(display_text(point.day)));
  }
  REQUIRE(screen.click("DS/Director"));
  REQUIRE(screen.workspace().filter().level.has_value());
  const auto& levels = screen.workspace().levels();
  const auto level = std::find_if(levels.begin(), levels.end(), [&](const auto& group) { return group.value == *screen.workspace().filter().level; });
  REQUIRE(level != levels.end());
  CHECK(screen.workspace().employees().size() == level->counts.employees());
  REQUIRE(screen.click("Level: DS/Director"));
  CHECK_FALSE(screen.workspace().filter().any());
}

TEST_CASE("a table scrolls by the wheel, and shows other people then", "[ui]") {
  Screen screen(sample("posts"));
  screen.apply(app::Show{app::View::employees});
  const app::Answer& answer = *screen.workspace().answer();
  const std::string first = name_of(answer, screen.workspace().employees().front());
  CHECK(screen.shows(first));
  screen.wheel({700, 500}, -50.0F);
  CHECK_FALSE(screen.shows(first));
}

TEST_CASE("an order is chosen from the list, and its words, dates and changes are shown", "[ui]") {
  Screen screen(sample("posts"));
  REQUIRE(screen.click("Orders"));
  CHECK(screen.workspace().view() == app::View::orders);
  CHECK(screen.shows("Office Memorandum of 04.07.2025"));
  REQUIRE(screen.click("19.08.2025"));
  CHECK(screen.workspace().look().order == "dopt-2025-08-19");
  CHECK(screen.shows("Corrigendum of 19.08.2025"));
  CHECK(screen.shows("Puts other words in place of"));
  CHECK(screen.shows("Part-2 (Self appraisal)"));
  REQUIRE(screen.click("DoPT O.M. of 04.07.2025, para 3(vii)"));  // leads to the order that it changes, at that paragraph
  CHECK(screen.workspace().look().order == "dopt-2025-07-04");
  CHECK(screen.shows("Paragraph 3(vii)"));
  CHECK(screen.shows("No longer in force"));
}

TEST_CASE("an order that is switched off makes the figures a what-if, until all is switched on again", "[ui]") {
  Screen screen(sample("posts"));
  screen.apply(app::Show{app::View::orders});
  CHECK_FALSE(screen.shows("What-if"));
  REQUIRE(screen.click("19.08.2025"));
  REQUIRE(screen.click("Switch this order off"));
  CHECK(screen.workspace().asked().orders_off == std::vector<std::string>{"dopt-2025-08-19"});
  CHECK(screen.shows("What-if"));
  CHECK(screen.shows("Switched off: dopt-2025-08-19"));
  screen.apply(app::Show{app::View::milestones});
  CHECK(screen.shows("What-if"));
  REQUIRE(screen.click("Switch everything on again"));
  CHECK(screen.workspace().asked().orders_off.empty());
  CHECK_FALSE(screen.shows("What-if"));
}

TEST_CASE("both ways to read an open text are shown, with the paragraph that they read", "[ui]") {
  Screen screen(sample("ias"));
  screen.apply(app::Show{app::View::orders});
  REQUIRE(screen.click("Readings"));
  CHECK(screen.shows("R-6"));
  REQUIRE(screen.click("DoP letter of 19.02.2026, para 2"));
  CHECK(screen.workspace().look().order == "dop-2026-02-19");
  CHECK(screen.shows("Complete each of the prescribed courses"));
}

TEST_CASE("law-as-on is set where the orders are, and follows the data again", "[ui]") {
  Screen screen(sample("posts"));
  screen.apply(app::Show{app::View::orders});
  CHECK(screen.shows("the same day as the data"));
  REQUIRE(screen.click("Law changes"));
  CHECK(screen.shows("Days on which the law changes"));
  REQUIRE(screen.click("3 begin"));  // with the D.O. letter
  CHECK(screen.workspace().choices().law_as_on == to_day({2025, 8, 1}));
  CHECK(screen.shows("Not yet in force"));
  REQUIRE(screen.click("Follow data as on"));
  CHECK_FALSE(screen.workspace().choices().law_as_on.has_value());
}

TEST_CASE("a milestone leads to the paragraph that set it, and to the one that moved it", "[ui]") {
  Screen screen(sample("posts"));
  REQUIRE(screen.click("Milestones"));
  CHECK(screen.shows("31.10.2025"));
  CHECK(screen.shows("was 15.10.2025"));
  REQUIRE(screen.click("DoPT D.O. letter of 01.08.2025, para 3"));
  CHECK(screen.workspace().view() == app::View::orders);
  CHECK(screen.workspace().look().order == "dopt-2025-08-01");
  CHECK(screen.shows("Paragraph 3"));
  screen.press(ImGuiKey_LeftArrow, ImGuiMod_Alt);
  CHECK(screen.workspace().view() == app::View::milestones);
}

TEST_CASE("a file that is no JSON is named with its place, and what was open stays in view", "[ui]") {
  Screen screen(sample("ministry"));
  screen.open({{"notes.txt", std::make_shared<MemoryBytes>(std::string("Dear Sir,")), {}}, {"gone.json", nullptr, "No such file"}});
  CHECK(screen.shows("notes.txt, line 1"));
  CHECK(screen.shows("gone.json"));
  CHECK(screen.shows(app::grouped(screen.workspace().answer()->data().employees.size())));
}

}  // namespace
}  // namespace anupalan::test
