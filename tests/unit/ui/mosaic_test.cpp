// The mosaic on the screen: what is pressed, dragged and typed there. Its cells need graphics: tests/pictures.
#include <catch2/catch_test_macros.hpp>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "app/mosaic_layout.h"
#include "unit/samples.h"
#include "unit/ui/items.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

using app::View;

Screen& shown() {
  static Screen screen(sample("ministry"));
  screen.apply(app::SetFilter{});
  screen.apply(app::SetMosaic{});
  screen.apply(app::SetAsOn{to_day({2026, 2, 15})});
  screen.apply(app::Show{View::mosaic});
  return screen;
}

/// The largest item: the picture.
Box picture(Screen& screen) {
  ItemWatch watch;
  screen.resize(Screen::kSmall);
  const auto& items = watch.items();
  const auto largest = std::max_element(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.box.width() * a.box.height() < b.box.width() * b.box.height(); });
  REQUIRE(largest != items.end());
  return largest->box;
}

TEST_CASE("a cell that is pressed opens the employee", "[ui]") {
  Screen& screen = shown();
  const Box box = picture(screen);
  screen.click_at({box.left + 0.35F * box.width(), box.top + 0.62F * box.height()});
  CHECK(screen.workspace().view() == View::employee);
  CHECK(!screen.workspace().look().employee.empty());
}

TEST_CASE("a rectangle drawn with Shift keeps those in it, a drag without it keeps all", "[ui]") {
  Screen& screen = shown();
  const Box box = picture(screen);
  const ImVec2 from{box.left + 60.0F, box.top + 60.0F}, to{box.left + 160.0F, box.top + 140.0F};
  screen.drag(from, to);
  CHECK(!screen.workspace().filter().any());
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
  screen.drag(from, to);
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);
  REQUIRE(screen.workspace().filter().only.any());
  CHECK(screen.workspace().filter().only.ids->size() > 5);
  CHECK(screen.workspace().selected().people().size() == screen.workspace().filter().only.ids->size());
}

TEST_CASE("the legend is the filter: a status that is pressed is shown alone, another one in its place", "[ui]") {
  Screen& screen = shown();
  picture(screen);
  REQUIRE(screen.click("Missed"));
  CHECK(screen.workspace().filter().status == rules::Status::missed);
  REQUIRE(screen.click("Pending"));
  CHECK(screen.workspace().filter().status == rules::Status::pending);
  screen.apply(app::SetFilter{});
}

TEST_CASE("by the keyboard a cell is gone to and opened, and the year is moved", "[ui]") {
  Screen& screen = shown();
  const Box box = picture(screen);
  ItemWatch watch;
  const auto is_picture = [&](const Item& item) { return item.id == ImGui::GetFocusID() && std::abs(item.box.width() - box.width()) < 1.0F && std::abs(item.box.height() - box.height()) < 1.0F; };
  bool there = false;
  for (int i = 0; i < 120 && !there; ++i) {
    screen.press(ImGuiKey_Tab);
    there = std::any_of(watch.items().begin(), watch.items().end(), is_picture);
  }
  REQUIRE(there);
  screen.press(ImGuiKey_RightArrow);
  screen.press(ImGuiKey_DownArrow);
  screen.press(ImGuiKey_Enter);
  CHECK(screen.workspace().view() == View::employee);
}

TEST_CASE("however small the window, the mosaic is drawn or said in words", "[ui]") {
  Screen& screen = shown();
  for (const ImVec2 size : {ImVec2{200, 100}, ImVec2{320, 240}, ImVec2{640, 480}, ImVec2{3840, 2160}}) {
    screen.resize(size);
    CHECK(screen.bad_vertices() == 0);
    CHECK(screen.triangles() > 10);
  }
  screen.resize(Screen::kSmall);
}

TEST_CASE("every grouping and colour is drawn, masked and not", "[ui]") {
  Screen& screen = shown();
  screen.resize(Screen::kSmall);
  for (const bool masked : {false, true}) {
    screen.apply(app::MaskNames{masked});
    for (std::size_t by = 0; by < app::kMosaicByCount; ++by) {
      for (std::size_t colour = 0; colour < rules::kRespectCount; ++colour) {
        screen.apply(app::SetMosaic{{static_cast<app::MosaicBy>(by), true, static_cast<rules::Respect>(colour), {}}});
        CHECK(screen.bad_vertices() == 0);
      }
    }
  }
  screen.apply(app::MaskNames{false});
}

}  // namespace
}  // namespace anupalan::test
