// What works in every view: the palette, the keys, masking, the tour and the start page, on the screen and in the mirror.
#include <algorithm>
#include <set>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <fmt/format.h>

#include "app/masking.h"
#include "app/named_commands.h"
#include "app/needs.h"
#include "app/tour.h"
#include "app/tr.h"
#include "mirror/tree.h"
#include "ui/keys.h"
#include "ui/views/list.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

using model::EmployeeRow;

std::string id_of(const app::Answer& answer, EmployeeRow row) { return std::string(answer.data().text(answer.data().employees.id[model::at(row)])); }

TEST_CASE("every shortcut of the commands is known to the screen, and no two commands share one", "[ui]") {
  std::set<std::string> seen;
  for (const app::NamedCommand& command : app::named_commands(to_day({2026, 2, 15}))) {
    std::string_view rest = command.shortcuts;
    while (!rest.empty()) {
      const std::string shortcut(rest.substr(0, rest.find(' ')));
      rest.remove_prefix(std::min(rest.size(), shortcut.size() + 1));
      INFO(shortcut);
      CHECK((shortcut == "?" || ui::chord_of(shortcut).has_value()));
      CHECK(seen.insert(shortcut).second);
    }
  }
  CHECK_FALSE(ui::chord_of("Ctrl+Nothing").has_value());
}

TEST_CASE("after a row was gone to, Ctrl+F takes the keys again", "[ui]") {
  Screen screen(sample("posts"));
  screen.apply(app::Show{app::View::employees});
  screen.apply(app::Errand{app::Errand::Kind::focus_go_to, {}});
  screen.type("900");
  screen.press(ImGuiKey_Enter);
  CHECK(screen.shows("Rows 900 to"));
  screen.press(ImGuiKey_F, ImGuiMod_Ctrl);
  const std::string id = id_of(*screen.workspace().answer(), EmployeeRow{7});
  screen.type(id);
  CHECK(screen.workspace().filter().search == id);
}

TEST_CASE("Escape closes what is nearest, and leads away from no list", "[ui]") {
  Screen screen(sample("posts"));
  screen.apply(app::Show{app::View::employees});
  screen.press(ImGuiKey_F, ImGuiMod_Ctrl);
  screen.type("rao");
  screen.press(ImGuiKey_Escape);
  CHECK(screen.workspace().filter().search == "rao");
  screen.apply(app::Tell{"Saved.", false});
  screen.press(ImGuiKey_Escape);
  CHECK(screen.workspace().told().words.empty());
  screen.press(ImGuiKey_Escape);
  CHECK(screen.workspace().view() == app::View::employees);
  screen.apply(app::ShowEmployee{EmployeeRow{7}});
  screen.press(ImGuiKey_Escape);
  CHECK(screen.workspace().view() == app::View::employees);
  CHECK(screen.workspace().filter().search == "rao");
}

TEST_CASE("Ctrl+F searches what is loaded in every view, and the table in Employees", "[ui]") {
  Screen screen(sample("posts"));
  const std::string id = id_of(*screen.workspace().answer(), EmployeeRow{7});
  screen.press(ImGuiKey_F, ImGuiMod_Ctrl);
  CHECK(screen.shows("A person, unit, course, plan or order"));
  CHECK(screen.shows("Type a name, a number or some words of an order"));
  CHECK_FALSE(screen.shows("Commands"));
  screen.type("units");
  CHECK_FALSE(screen.shows("Commands"));
  screen.press(ImGuiKey_Escape);
  screen.press(ImGuiKey_F, ImGuiMod_Ctrl);
  screen.type(id);
  CHECK(screen.shows("People"));
  screen.press(ImGuiKey_Enter);
  CHECK(screen.workspace().employee() == EmployeeRow{7});
  screen.apply(app::Show{app::View::employees});
  screen.press(ImGuiKey_F, ImGuiMod_Ctrl);
  CHECK_FALSE(screen.workspace().finding().has_value());
  screen.type(id);
  CHECK(screen.workspace().employees() == std::vector{EmployeeRow{7}});
}

TEST_CASE("words of an order lead to its paragraph, a number to its row, a day to that day", "[ui]") {
  Screen screen(sample("posts"));
  screen.press(ImGuiKey_K, ImGuiMod_Ctrl);
  screen.type("3(vii)");
  CHECK(screen.shows("Orders"));
  REQUIRE(screen.click("DoPT O.M. of 04.07.2025, para 3(vii)"));
  CHECK(screen.workspace().view() == app::View::orders);
  CHECK(screen.shows("Paragraph 3(vii)"));
  screen.press(ImGuiKey_K, ImGuiMod_Ctrl);
  screen.type("1,900");
  screen.press(ImGuiKey_Enter);
  CHECK(screen.workspace().view() == app::View::employees);
  CHECK(screen.shows("Rows 1,900 to "));
  screen.press(ImGuiKey_K, ImGuiMod_Ctrl);
  screen.type("31.03.2026");
  screen.press(ImGuiKey_Enter);
  CHECK(screen.workspace().answer()->as_on() == to_day({2026, 3, 31}));
}

TEST_CASE("the sheet of keys lists every command that has one, opens by F1 and by a question mark, and closes by Escape", "[ui]") {
  Screen screen(sample("posts"));
  screen.resize(Screen::kLarge);
  screen.press(ImGuiKey_F1);
  REQUIRE(screen.workspace().keys_shown());
  for (const app::NamedCommand& command : app::named_commands(screen.workspace().today())) {
    if (!command.shortcuts.empty()) CHECK(screen.shows(app::tr(command.title).substr(0, 30)));
  }
  screen.press(ImGuiKey_Escape);
  CHECK_FALSE(screen.workspace().keys_shown());
  CHECK(screen.workspace().view() == app::View::overview);
  screen.type("?");
  CHECK(screen.workspace().keys_shown());
  screen.press(ImGuiKey_F1);
  CHECK_FALSE(screen.workspace().keys_shown());
}

TEST_CASE("while something is typed, a question mark and Ctrl+Z are the field's", "[ui]") {
  Screen screen(sample("posts"));
  REQUIRE(screen.click("Employees"));
  screen.press(ImGuiKey_F, ImGuiMod_Ctrl);
  screen.type("?");
  CHECK_FALSE(screen.workspace().keys_shown());
  CHECK(screen.workspace().filter().search == "?");
  screen.press(ImGuiKey_Z, ImGuiMod_Ctrl);
  CHECK(screen.workspace().view() == app::View::employees);
}

/// Names and ids of people that stand in what is shown.
template <typename Shown>
std::vector<std::string> named(const app::Answer& answer, Shown&& shown) {
  std::vector<std::string> found;
  for (std::uint32_t row = 0; row < answer.data().employees.size(); ++row) {
    const std::string name(answer.data().name_of(EmployeeRow{row})), id = id_of(answer, EmployeeRow{row});
    if (!name.empty() && shown(name)) found.push_back(name);
    if (shown(id)) found.push_back(id);
  }
  return found;
}

TEST_CASE("while names are masked nobody is named in any view, on the screen or in the mirror", "[ui]") {
  Screen screen(sample(GENERATE("ministry", "posts")));
  screen.press(ImGuiKey_M, ImGuiMod_Ctrl);  // without Shift it is nothing
  CHECK_FALSE(screen.workspace().settings().masked);
  screen.apply(app::MaskNames{});
  screen.resize({1600, 1600});
  CHECK(screen.shows("Names masked"));
  const app::Answer& answer = *screen.workspace().answer();
  screen.apply(app::ShowEmployee{EmployeeRow{5}});
  for (const ui::ViewEntry& view : ui::views()) {
    INFO(app::name_of(view.view));
    screen.apply(app::Show{view.view});
    std::string drawn;
    for (const Run& run : screen.runs()) drawn += run.text + '\n';
    CHECK(named(answer, [&](const std::string& who) { return drawn.find(who) != std::string::npos; }) == std::vector<std::string>{});
    const std::string mirror = to_json(mirror::tree_of(screen.workspace()));
    CHECK(named(answer, [&](const std::string& who) { return mirror.find(who) != std::string::npos; }) == std::vector<std::string>{});
  }
  screen.apply(app::Show{app::View::employee});
  CHECK(screen.shows("Person 6"));
  screen.apply(app::MaskNames{false});
  CHECK(screen.shows(answer.data().name_of(EmployeeRow{5})));
}

TEST_CASE("masked, no file that names people is saved, and that is said", "[ui]") {
  Screen screen(sample("posts"));
  screen.apply(app::MaskNames{true});
  screen.apply(app::Errand{app::Errand::Kind::save_with_people});
  CHECK(screen.workspace().told().refused);
  CHECK(screen.shows("Names are masked"));
  screen.apply(app::Tell{});
  CHECK_FALSE(screen.shows("no file that names people"));
}

TEST_CASE("the tour shows each step below the page, with Back, Next and an end", "[ui]") {
  Screen screen(sample("ministry"));
  screen.apply(app::TakeTour{});
  for (std::size_t step = 0; step < app::tour_steps().size(); ++step) {
    const bool last = step + 1 == app::tour_steps().size();
    INFO(app::tour_steps()[step].name);
    CHECK(screen.shows(fmt::format("{} of 5", step + 1)));
    CHECK(screen.shows(app::tr(fmt::format("tour.{}.title", app::tour_steps()[step].name))));
    REQUIRE(screen.click("Show the answer"));
    CHECK(screen.workspace().tour()->answered);
    CHECK_FALSE(screen.shows("Show the answer"));
    if (step == 1) {
      REQUIRE(screen.click("Back"));
      CHECK(screen.workspace().tour()->step == 0);
      REQUIRE(screen.click("Next"));
    }
    REQUIRE(screen.click(last ? "Finish" : "Next"));
  }
  CHECK_FALSE(screen.workspace().tour());
  screen.apply(app::TakeTour{});
  REQUIRE(screen.click("End the tour"));
  CHECK_FALSE(screen.workspace().tour());
}

TEST_CASE("the start page says of every file what it holds and what is so without it, and where the portal gives them", "[ui]") {
  Screen screen({});
  screen.resize({1366, 1600});
  const std::string mirror = to_json(mirror::tree_of(screen.workspace()));
  const auto said = [&](const std::string& key) {
    INFO(key);
    CHECK(screen.shows(app::tr(key).substr(0, 18)));
    CHECK(mirror.find(app::tr(key)) != std::string::npos);
  };
  const auto all = [&](const auto& names) {
    for (std::string_view name : names) {
      for (const char* part : {"", ".holds", ".from", ".without"}) said(fmt::format("need.{}{}", name, part));
    }
  };
  all(app::kFirstNeeds);
  all(app::kFurtherNeeds);
  said("start.zip");
  said("tour.take");
  CHECK(mirror.find("\"open-files\"") != std::string::npos);
  CHECK(mirror.find("\"sample:ministry\"") != std::string::npos);
  CHECK(mirror.find("\"tour:0\"") != std::string::npos);
}

}  // namespace
}  // namespace anupalan::test
