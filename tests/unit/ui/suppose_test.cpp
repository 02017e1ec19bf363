// Plans and values that are changed by clicks and keys.
#include <catch2/catch_test_macros.hpp>

#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

TEST_CASE("a plan is edited by clicks: a course is added, one is made optional, a group of people is named, and all goes back", "[ui]") {
  Screen screen(sample("ministry"));
  const app::Workspace& workspace = screen.workspace();
  screen.resize(Screen::kLarge);
  screen.apply(app::Show{app::View::plans});
  REQUIRE(screen.click("Edit"));
  REQUIRE(workspace.edited_plan() != nullptr);
  screen.wheel({900, 800}, -6.0F);
  CHECK_FALSE(screen.shows("Edited on the screen"));
  const model::PlanRecord before = workspace.plan_record();
  const model::Dataset& data = workspace.answer()->data();
  const std::string course(data.title(app::offered_courses(data, before, {}).front()));
  REQUIRE(screen.click("Add a course"));
  screen.type(course.substr(0, course.size() - 1));
  REQUIRE(screen.click(course));
  CHECK(workspace.plan_record().courses.size() == before.courses.size() + 1);
  CHECK(screen.shows("Edited on the screen, in no file"));
  screen.wheel({900, 800}, -8.0F);
  CHECK(screen.shows("Who flips"));
  screen.press(ImGuiKey_Z, ImGuiMod_Ctrl);
  CHECK(workspace.plan_record().same_facts(before));
  screen.press(ImGuiKey_Y, ImGuiMod_Ctrl);
  REQUIRE(screen.click("Back to the files"));
  CHECK(workspace.choices().plan_edits.empty());
}

TEST_CASE("who a plan is for is narrowed by a list and by typing", "[ui]") {
  Screen screen(sample("posts"));
  const app::Workspace& workspace = screen.workspace();
  screen.resize(Screen::kLarge);
  screen.apply(app::Show{app::View::plans});
  REQUIRE(screen.click("Edit"));
  screen.wheel({900, 800}, -6.0F);
  while (!workspace.plan_record().applies_to.empty()) REQUIRE(screen.click("Remove the group"));
  REQUIRE(screen.click("Only for some people"));
  REQUIRE(screen.click("Cadre"));
  REQUIRE(screen.click("Add"));
  screen.type("A cadre of one");
  REQUIRE(screen.click("Use \u201cA cadre of one\u201d"));
  REQUIRE(workspace.plan_record().applies_to.size() == 1);
  CHECK(workspace.plan_record().applies_to.back().cadre == std::vector<std::string>{"A cadre of one"});
  REQUIRE(screen.click("A cadre of one"));
  CHECK_FALSE(workspace.plan_record().applies_to.back().cadre.has_value());
}

TEST_CASE("a share is supposed by typing, refused in words, and reset at a press", "[ui]") {
  Screen screen(sample("ministry"));
  const app::Workspace& workspace = screen.workspace();
  screen.apply(app::Show{app::View::orders});
  REQUIRE(screen.click("SANDBOX"));
  REQUIRE(screen.click("50 %"));
  screen.type("0");
  screen.press(ImGuiKey_Enter);
  CHECK(screen.shows("is no share"));
  CHECK(workspace.choices().sandbox.empty());
  REQUIRE(screen.click("0"));
  screen.type("100");
  screen.press(ImGuiKey_Enter);
  REQUIRE(workspace.choices().sandbox.size() == 1);
  CHECK(workspace.choices().sandbox.front().share == Fraction{1, 1});
  CHECK(screen.shows("SANDBOX, no order says this"));
  CHECK(screen.shows("100 % instead of 50 %"));
  REQUIRE(screen.click("Reset the sandbox"));
  CHECK(workspace.choices().sandbox.empty());
}

TEST_CASE("a new plan is begun for one of those who prescribe", "[ui]") {
  Screen screen(sample("ministry"));
  screen.apply(app::Show{app::View::plans});
  const app::PrescriberChoice by = app::prescribers_of(*screen.workspace().answer()).front();
  REQUIRE(screen.click("New plan"));
  REQUIRE(screen.click(by.words));
  REQUIRE(screen.workspace().edited_plan() != nullptr);
  CHECK(screen.workspace().edited_plan()->prescriber == by.id);
  CHECK(screen.shows("Editing: New plan"));
}

}  // namespace
}  // namespace anupalan::test
