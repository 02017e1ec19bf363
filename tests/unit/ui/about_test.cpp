// The sheet about the program, and the way to clear everything.
#include <catch2/catch_test_macros.hpp>

#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

TEST_CASE("the program says what it is, that nothing leaves, for whom it is usable and whose work it holds", "[ui]") {
  Screen screen({});
  screen.resize({1366, 1600});
  REQUIRE(screen.click("About this program"));
  CHECK(screen.workspace().about_shown());
  for (const char* words : {"What it is", "What leaves this computer", "For everybody", "Dear ImGui"}) {
    CAPTURE(words);
    CHECK(screen.shows(words));
  }
  screen.press(ImGuiKey_Escape);
  CHECK_FALSE(screen.workspace().about_shown());
}

TEST_CASE("everything is cleared at a press: what is open, the settings, and what was chosen", "[ui]") {
  Screen screen(sample("ias"));
  screen.apply(app::SetTheme{app::Theme::dark});
  screen.apply(app::SetFilter{{.search = "a"}});
  REQUIRE(screen.click("About this program"));
  REQUIRE(screen.click("Clear everything"));
  CHECK(screen.workspace().answer() != nullptr);  // it asks first
  REQUIRE(screen.click("Yes, clear everything"));
  CHECK(screen.workspace().answer() == nullptr);
  CHECK(screen.workspace().settings() == app::Settings{});
  CHECK(screen.workspace().filter() == app::Filter{});
  CHECK_FALSE(screen.workspace().timeline().can_undo());
  CHECK(screen.shows("Everything is cleared"));
}

TEST_CASE("another version is offered, and comes at the word after the workspace is saved", "[ui]") {
  app::Workspace workspace(to_day({2026, 3, 31}));
  workspace.apply(app::Update{});
  CHECK(workspace.take_errands().empty());  // none is ready
  workspace.offer_update();
  workspace.apply(app::Update{});
  const auto errands = workspace.take_errands();
  REQUIRE(errands.size() == 1);  // nothing is open that could be saved
  CHECK(errands[0].kind == app::Errand::Kind::update);
  workspace.apply(app::CloseAll{});
  CHECK(workspace.update_ready());
}

}  // namespace
}  // namespace anupalan::test
