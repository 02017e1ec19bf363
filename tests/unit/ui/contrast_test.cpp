// Contrast as it is seen, measured from the pixels of every view (WCAG 2.2, 1.4.3 and 1.4.11): words at least 4.5:1, controls 3:1.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "ui/views/list.h"
#include "unit/ui/items.h"
#include "unit/ui/picture.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

constexpr float kScale = 2.0F;  // strokes are then wide enough for some pixels to have their whole colour
constexpr double kText = 4.5, kControl = 3.0;

using Faults = std::vector<std::string>;

std::string place(const Box& box) { return fmt::format("{:.0f}, {:.0f}", box.left, box.top); }

/// Words fainter than they may be.
Faults faint_words(const Screen& screen, const Picture& picture) {
  Faults faults;
  for (const Run& run : screen.runs()) {
    const Box seen = common(run.box, run.clip);
    if (!run.visible() || seen.height() < run.box.height() / 2.0F) continue;
    const auto pixels = picture.within(seen, 2);
    if (pixels.empty()) continue;
    const double found = strongest(pixels, most_common(pixels));
    if (found < kText) faults.push_back(fmt::format("'{}' at {} has {:.2f}:1", run.text, place(seen), found));
  }
  return faults;
}

/// Controls of which neither edge, mark nor word stands out.
Faults faint_controls(const ItemWatch& watch, const Picture& picture) {
  Faults faults;
  for (const Item& item : watch.items()) {
    const Box seen = common(item.box, item.clip);
    if (!item.visible() || item.by_pointer_alone || seen.width() < 8.0F || seen.height() < 8.0F) continue;
    const auto pixels = picture.within(seen, 3);
    if (pixels.empty()) continue;
    const double found = strongest(pixels, most_common(pixels));
    if (found < kControl) faults.push_back(fmt::format("the control at {}, {:.0f} x {:.0f}, has {:.2f}:1", place(seen), seen.width(), seen.height(), found));
  }
  return faults;
}

TEST_CASE("contrast is what WCAG says it is", "[ui]") {
  CHECK(contrast({255, 255, 255}, {0, 0, 0}) == 21.0);
  CHECK(contrast({10, 20, 30}, {10, 20, 30}) == 1.0);
  CHECK(fmt::format("{:.2f}", contrast({118, 118, 118}, {255, 255, 255})) == "4.54");
}

Colour colour_of(ImU32 packed) {
  const ImVec4 parts = ImGui::ColorConvertU32ToFloat4(packed);
  const auto part = [](float share) { return static_cast<std::uint8_t>(std::lround(share * 255.0F)); };
  return {part(parts.x), part(parts.y), part(parts.z)};
}

TEST_CASE("what is measured from the pixels is the contrast of the colours that were drawn", "[ui]") {
  Screen screen(sample("ministry"));
  screen.scale(kScale);
  const Picture picture(screen.drawn(), kScale);
  const auto caption = std::find_if(screen.runs().begin(), screen.runs().end(), [](const Run& run) { return run.text.find("covered of") != std::string::npos; });
  REQUIRE(caption != screen.runs().end());
  const auto pixels = picture.within(caption->box, 2);
  CHECK(most_common(pixels) == colour_of(ui::palette().ground));
  const double found = strongest(pixels, colour_of(ui::palette().ground)), drawn = contrast(colour_of(ui::palette().muted), colour_of(ui::palette().ground));
  CHECK(found <= drawn + 0.01);
  CHECK(found >= drawn * 0.97);
}

TEST_CASE("every word and every control of every view stands out from its ground, in all themes", "[ui]") {
  Screen screen(sample("ministry"));
  screen.scale(kScale);
  const ItemWatch watch;
  screen.apply(app::ShowEmployee{model::EmployeeRow{0}});
  for (const ui::Theme theme : {ui::Theme::light, ui::Theme::dark, ui::Theme::contrast}) {
    screen.use(theme);
    for (const ui::ViewEntry& entry : ui::views()) {
      INFO("view " << app::name_of(entry.view) << ", theme " << static_cast<int>(theme));
      screen.apply(app::Show{entry.view});
      const Picture picture(screen.drawn(), kScale);
      CHECK(watch.items().size() > 10);
      CHECK(faint_words(screen, picture) == Faults{});
      CHECK(faint_controls(watch, picture) == Faults{});
    }
  }
}

}  // namespace
}  // namespace anupalan::test
