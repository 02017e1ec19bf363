// What an officer does with mouse and keyboard, from opening files to the quoted paragraph.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

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

TEST_CASE("from the list of views to a unit, and back with Escape", "[ui]") {
  Screen screen(sample("posts"));
  REQUIRE(screen.click("Units"));
  CHECK(screen.workspace().view() == app::View::units);
  REQUIRE(screen.click("Employees"));
  CHECK(screen.workspace().view() == app::View::employees);
  screen.press(ImGuiKey_Escape);
  CHECK(screen.workspace().view() == app::View::units);
}

TEST_CASE("an employee is searched for, opened and explained down to the quoted paragraph", "[ui]") {
  Screen screen(sample("posts"));
  const app::Answer& answer = *screen.workspace().answer();
  app::Filter pending;
  pending.status = Status::pending;
  const model::EmployeeRow row = app::select(answer, pending, {}).front();
  screen.press(ImGuiKey_F, ImGuiMod_Ctrl);
  REQUIRE(screen.workspace().view() == app::View::employees);
  screen.type(answer.data().text(answer.data().employees.id[model::at(row)]));
  REQUIRE(screen.workspace().employees() == std::vector{row});
  REQUIRE(screen.click(name_of(answer, row)));
  CHECK(screen.workspace().view() == app::View::employee);
  CHECK(screen.workspace().employee() == row);
  const auto& obligations = answer.evaluation().prescription(row).obligations;
  REQUIRE_FALSE(obligations.empty());
  CHECK(screen.shows(obligations.front().standing->provision));
}

TEST_CASE("a card of the overview opens the employees whom it counts", "[ui]") {
  Screen screen(sample("ministry"));
  const std::uint32_t missed = screen.workspace().answer()->roll_up().all.of(Status::pending);
  REQUIRE(screen.click("Pending"));
  CHECK(screen.workspace().view() == app::View::employees);
  CHECK(screen.workspace().employees().size() == missed);
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
  CHECK(screen.workspace().sort() == app::Sort{app::Column::name, false});
  REQUIRE(screen.click("Name"));
  CHECK(screen.workspace().sort() == app::Sort{app::Column::name, true});
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
  REQUIRE(screen.click("dopt-2025-07-04#3(vii)"));  // leads to the order that it changes, at that paragraph
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
  REQUIRE(screen.click("dop-2026-02-19#2"));
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
  REQUIRE(screen.click("dopt-2025-08-01#3"));
  CHECK(screen.workspace().view() == app::View::orders);
  CHECK(screen.workspace().look().order == "dopt-2025-08-01");
  CHECK(screen.shows("Paragraph 3"));
  screen.press(ImGuiKey_Escape);
  CHECK(screen.workspace().view() == app::View::milestones);
}

TEST_CASE("a file that is no JSON is named with its place, and what was open stays in view", "[ui]") {
  Screen screen(sample("ministry"));
  screen.open({{"notes.txt", std::make_shared<MemoryBytes>(std::string("Dear Sir,")), {}}, {"gone.json", nullptr, "No such file"}});
  CHECK(screen.shows("notes.txt:1:1"));
  CHECK(screen.shows("gone.json"));
  CHECK(screen.shows(app::grouped(screen.workspace().answer()->data().employees.size())));
}

}  // namespace
}  // namespace anupalan::test
