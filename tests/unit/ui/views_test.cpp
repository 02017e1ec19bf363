// Every view over every sample: something stands there, nothing is cut off, nothing is drawn over something else.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/views/list.h"
#include "unit/ui/faults.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

void look(const Screen& screen) {
  CHECK(screen.bad_vertices() == 0);
  CHECK(screen.runs().size() > 10);
  CHECK(cut_off(screen) == Faults{});
  CHECK(overlaps(screen) == Faults{});
}

/// The first employee of each status that somebody has.
std::vector<model::EmployeeRow> one_of_each(const app::Answer& answer) {
  std::vector<model::EmployeeRow> rows(rules::kStatusCount, model::kNoRow<model::EmployeeRow>);
  for (std::uint32_t i = 0; i < answer.data().employees.size(); ++i) {
    model::EmployeeRow& first = rows[static_cast<std::size_t>(answer.status(model::EmployeeRow{i}))];
    if (first == model::kNoRow<model::EmployeeRow>) first = model::EmployeeRow{i};
  }
  std::erase(rows, model::kNoRow<model::EmployeeRow>);
  return rows;
}

template <typename Look>
void in_every_size_and_theme(Screen& screen, Look&& look_at) {
  for (ui::Theme theme : {ui::Theme::light, ui::Theme::dark, ui::Theme::contrast}) {
    screen.use(theme);
    for (ImVec2 size : {Screen::kSmall, Screen::kLarge}) {
      INFO("size " << size.x << " x " << size.y << ", theme " << static_cast<int>(theme));
      screen.resize(size);
      look_at();
    }
  }
}

TEST_CASE("every view over every sample stands whole in both sizes and themes", "[ui]") {
  const std::string name = GENERATE("ias", "ministry", "posts");
  Screen screen(sample(name));
  REQUIRE(screen.workspace().answer() != nullptr);
  for (const ui::ViewEntry& view : ui::views()) {
    if (view.view == app::View::employee) continue;
    INFO(name << ", view " << app::name_of(view.view));
    screen.apply(app::Show{view.view});
    in_every_size_and_theme(screen, [&] { look(screen); });
  }
  for (model::EmployeeRow row : one_of_each(*screen.workspace().answer())) {
    const model::Dataset& data = screen.workspace().answer()->data();
    INFO(name << ", employee " << data.text(data.employees.id[model::at(row)]));
    screen.apply(app::ShowEmployee{row});
    in_every_size_and_theme(screen, [&] {
      look(screen);
      CHECK(screen.shows(data.name_of(row)));
    });
  }
}

TEST_CASE("the map of people and courses stands whole", "[ui]") {
  const std::string name = GENERATE("ias", "ministry", "posts");
  Screen screen(sample(name));
  screen.apply(app::Show{app::View::courses});
  REQUIRE(screen.click("People and courses"));
  in_every_size_and_theme(screen, [&] {
    look(screen);
    CHECK(screen.shows(screen.workspace().answer()->data().name_of(screen.workspace().employees().front())));
  });
}

TEST_CASE("every order and every organisation's milestones stand whole, and so do the readings and what is said of a what-if", "[ui]") {
  Screen screen(sample("ministry"));
  const app::Workspace& workspace = screen.workspace();
  for (const orders::Order& order : workspace.answer()->loaded().law.orders()) {
    INFO(order.id);
    screen.apply(app::ShowOrder{order.id});
    in_every_size_and_theme(screen, [&] {
      look(screen);
      CHECK(screen.shows(order.number));
    });
  }
  screen.apply(app::SwitchOrder{"dopt-2025-08-01", false});
  screen.apply(app::SetLawAsOn{to_day({2025, 8, 18})});
  in_every_size_and_theme(screen, [&] { look(screen); });
  REQUIRE(screen.click("Readings"));
  in_every_size_and_theme(screen, [&] { look(screen); });
  for (const app::Organisation& organisation : std::vector(workspace.milestones().organisations)) {
    INFO(organisation.id);
    screen.apply(app::ShowMilestones{organisation.id});
    in_every_size_and_theme(screen, [&] { look(screen); });
  }
}

TEST_CASE("the editor of a plan stands whole, with what it says of who flips and of what it refuses", "[ui]") {
  using What = app::PlanChange::What;
  const std::string name = GENERATE("ias", "ministry", "posts");
  Screen screen(sample(name));
  screen.apply(app::Show{app::View::plans});
  const std::string plan = screen.workspace().answer()->curriculum().plans.front().id;
  screen.apply(app::ShowPlan{plan});
  screen.apply(app::BeginPlanEdit{});
  in_every_size_and_theme(screen, [&] { look(screen); });
  screen.apply(app::EditPlan{{What::drop_course, 0, screen.workspace().plan_record().courses.front().id}});
  screen.apply(app::EditPlan{{What::add_value, screen.workspace().plan_record().applies_to.size(), "group", "B"}});
  for (const char* group : {"A", "C", "D", "A designation of a considerable length, as some organisations have it"}) {
    screen.apply(app::EditPlan{{What::add_value, screen.workspace().plan_record().applies_to.size() - 1, "designation", group}});
  }
  in_every_size_and_theme(screen, [&] {
    look(screen);
    CHECK(screen.shows("Edited on the screen, in no file"));
  });
  screen.apply(app::EditPlan{{What::due_on, 0, {}, "31.02.2026"}});
  bool refused = false;
  for (int step = 0; step < 12; ++step) {  // down the page
    look(screen);
    refused = refused || screen.shows("is no day");
    screen.wheel({1000, 900}, -4.0F);
  }
  CHECK(refused);
}

TEST_CASE("the playground stands whole, and is marked over every view", "[ui]") {
  const std::string name = GENERATE("ias", "ministry", "posts");
  Screen screen(sample(name));
  screen.apply(app::Show{app::View::orders});
  REQUIRE(screen.click("SANDBOX"));
  in_every_size_and_theme(screen, [&] { look(screen); });
  const app::SandboxLine line = screen.workspace().sandbox().front();
  screen.apply(app::Suppose{{app::SandboxChange::What::due, line.provision, line.index, iso_text(add_days(line.due, -90))}});
  in_every_size_and_theme(screen, [&] { look(screen); });
  for (const ui::ViewEntry& view : ui::views()) {
    if (view.view == app::View::employee) continue;
    INFO(name << ", view " << app::name_of(view.view));
    screen.apply(app::Show{view.view});
    look(screen);
    CHECK(screen.shows("SANDBOX, no order says this"));
  }
}

TEST_CASE("the start page stands whole in both sizes and themes", "[ui]") {
  Screen screen({});
  in_every_size_and_theme(screen, [&] { look(screen); });
}

TEST_CASE("any size of the window is drawn, however small", "[ui]") {
  Screen screen(sample("posts"));
  for (const ui::ViewEntry& view : ui::views()) {
    screen.apply(app::Show{view.view});
    for (ImVec2 size : {ImVec2{1, 1}, ImVec2{40, 700}, ImVec2{320, 240}, ImVec2{800, 600}, ImVec2{3840, 2160}}) {
      INFO("view " << app::name_of(view.view) << ", size " << size.x << " x " << size.y);
      screen.resize(size);
      CHECK(screen.bad_vertices() == 0);
    }
  }
}

}  // namespace
}  // namespace anupalan::test
