// The graphics hardware against the plain drawing: the same pixels, and counts that equal the roll-up.
#include "platform/cells.h"

#include <assets.h>
#include <catch2/catch_test_macros.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "app/mosaic_layout.h"
#include "pictures/graphics.h"
#include "pictures/plain_cells.h"
#include "ui/views/mosaic_canvas.h"
#include "ui/widgets/cell_signs.h"
#include "unit/samples.h"

namespace anupalan::test {
namespace {

/// A mosaic of a sample, to be looked at.
class Shown {
 public:
  explicit Shown(app::MosaicLook look, app::Filter filter = {}) : workspace_(opened(sample_files("ministry"), to_day({2026, 2, 15}))) {
    workspace_.apply(app::Show{app::View::mosaic});
    workspace_.apply(app::SetMosaic{look});
    workspace_.apply(app::SetFilter{std::move(filter)});
    mosaic_ = workspace_.mosaic();
    for (; workspace_.busy(); mosaic_ = workspace_.mosaic()) finish(workspace_);  // whom it is of is known first
    signs_ = ui::cell_signs(look.colour);
  }

  const app::Mosaic& mosaic() const { return *mosaic_; }
  const app::Answer& answer() const { return *workspace_.answer(); }
  app::Workspace& workspace() { return workspace_; }
  const std::vector<std::uint8_t>& signs() const { return signs_; }
  /// By the rules alone, not by the tracks.
  PlainCell cell(std::uint32_t number, Day day) const {
    const std::uint32_t row = mosaic_->groups->order[number];
    const bool lit = mosaic_->light->rows.empty() || mosaic_->light->rows[row] != 0;
    const bool by_status = mosaic_->look.colour == rules::Respect::status;
    const model::EmployeeRow employee{row};
    return {by_status ? static_cast<std::uint8_t>(answer().evaluation().status(employee, day)) : mosaic_->tracks->on(row, day), lit};
  }
  platform::CellFacts facts() const {
    return {mosaic_->tracks->rows(), mosaic_->tracks->further(), mosaic_->groups->order, mosaic_->light->rows, signs_, 1, 1, 1, 1};
  }

 private:
  app::Workspace workspace_;
  std::shared_ptr<const app::Mosaic> mosaic_;
  std::vector<std::uint8_t> signs_;
};

platform::CellPainter make_painter() { return {assets::find("shaders/cells.vert.glsl"), assets::find("shaders/cells.frag.glsl")}; }

void check_same(const platform::Pixels& painted, const platform::Pixels& plain) {
  REQUIRE(painted.width == plain.width);
  REQUIRE(painted.height == plain.height);
  std::size_t others = 0;
  for (std::size_t i = 0; i < plain.rgb.size(); i += 3) others += std::equal(plain.rgb.begin() + static_cast<std::ptrdiff_t>(i), plain.rgb.begin() + static_cast<std::ptrdiff_t>(i) + 3, painted.rgb.begin() + static_cast<std::ptrdiff_t>(i)) ? 0 : 1;
  CHECK(others == 0);
}

struct Sighted {
  app::MosaicLayout layout;
  app::MosaicSight sight;
  Sighted(const Shown& shown, app::MosaicSize size, double ratio, double factor)
      : layout(*shown.mosaic().groups, size, shown.mosaic().look.nested ? 2 : 1),
        sight(app::look_at(layout, app::zoomed(layout, {}, size.width * 0.37, size.height * 0.61, factor), {0, 0, static_cast<std::int32_t>(size.width * ratio), static_cast<std::int32_t>(size.height * ratio)}, ratio)) {}
};

std::vector<app::MosaicLook> looks() {
  app::MosaicLook levels, needed, deadlines, course;
  levels.by = app::MosaicBy::level;
  needed.by = app::MosaicBy::designation;
  needed.nested = false;
  needed.colour = rules::Respect::needed;
  deadlines.colour = rules::Respect::deadline;
  course.by = app::MosaicBy::course;
  course.colour = rules::Respect::course;
  return {{}, levels, needed, deadlines, course};
}

TEST_CASE("the picture is the plain one, pixel for pixel: near and far, on any day") {
  with_graphics([] {
    for (const app::MosaicLook& look : looks()) {
      const Shown shown(look);
      platform::CellPainter painter = make_painter();
      for (const auto& [size, ratio] : {std::pair{app::MosaicSize{640, 400}, 1.0}, std::pair{app::MosaicSize{200, 100}, 1.25}, std::pair{app::MosaicSize{40, 30}, 1.0}}) {
        for (double factor : {1.0, 1.7, 5.0, 1e6}) {
          const Sighted seen(shown, size, ratio, factor);
          for (const Day day : {to_day({2025, 7, 1}), to_day({2026, 2, 1}), to_day({2026, 3, 31})}) {
            INFO(app::name_of(look.by) << ", " << rules::name_of(look.colour) << ", " << size.width << " x " << ratio << ", " << factor << ", " << iso_text(day));
            const platform::CellSight sight{seen.sight.picture.width(), seen.sight.picture.height(), seen.sight.blocks, day, ui::mosaic_palette(look.colour)};
            REQUIRE(painter.paint(shown.facts(), sight) != nullptr);
            check_same(painter.read(), plain_pixels({sight.width, sight.height, sight.blocks, sight.palette, shown.signs(), [&](std::uint32_t cell) { return shown.cell(cell, day); }}));
          }
        }
      }
    }
  });
}

TEST_CASE("who is outside the filter is grey in the picture") {
  with_graphics([] {
    const Shown shown({}, {.status = rules::Status::missed});
    const Day day = shown.answer().as_on();
    platform::CellPainter painter = make_painter();
    const Sighted seen(shown, {640, 400}, 1.0, 2.0);
    const platform::CellSight sight{640, 400, seen.sight.blocks, day, ui::mosaic_palette(rules::Respect::status)};
    REQUIRE(painter.paint(shown.facts(), sight) != nullptr);
    check_same(painter.read(), plain_pixels({640, 400, sight.blocks, sight.palette, shown.signs(), [&](std::uint32_t cell) { return shown.cell(cell, day); }}));
  });
}

/// Of all pixels together.
std::uint64_t counted(platform::CellPainter& painter, const Shown& shown, const app::MosaicSight& seen, Day day, std::uint8_t what) {
  platform::CellSight sight{seen.picture.width(), seen.picture.height(), seen.blocks, day, {}};
  sight.counted = what;
  if (painter.paint(shown.facts(), sight) == nullptr) return UINT64_MAX;
  const platform::Pixels pixels = painter.read();
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < pixels.rgb.size(); i += 3) sum += pixels.rgb[i] + pixels.rgb[i + 1] * 256U + pixels.rgb[i + 2] * 65'536U;
  return sum;
}

TEST_CASE("counts read back from the picture equal the roll-up, however small the picture") {
  with_graphics([] {
    app::Filter filter;
    filter.level = "us";
    for (const app::Filter& one : {app::Filter{}, filter}) {
      Shown shown({}, one);
      platform::CellPainter painter = make_painter();
      for (const app::MosaicSize size : {app::MosaicSize{640, 400}, app::MosaicSize{200, 100}, app::MosaicSize{31, 17}, app::MosaicSize{1, 1}}) {
        const Sighted seen(shown, size, 1.0, 1.0);
        for (const Day day : {to_day({2025, 6, 1}), to_day({2026, 2, 15}), to_day({2026, 3, 31})}) {
          shown.workspace().apply(app::SetAsOn{day, true});
          finish(shown.workspace());
          const rules::Counts& counts = shown.workspace().selected().roll_up().all;
          for (std::uint8_t what = 0; what < rules::kStatusCount; ++what) {
            CHECK(counted(painter, shown, seen.sight, day, what) == counts.by_status[what]);
          }
        }
      }
    }
  });
}

/// Six of them, more changes than a track holds by itself, more cells than a row of the textures.
TEST_CASE("tracks of many changes, and more cells than a row of a texture, are the plain ones too") {
  with_graphics([] {
    ClassTracks tracks;
    std::vector<std::uint32_t> order;
    std::vector<std::uint8_t> lit;
    for (std::uint32_t row = 0; row < 10'000; ++row) {
      std::vector<ClassFrom> changes{{Day::first(), static_cast<std::uint8_t>(row % 8)}};
      for (std::uint32_t i = 1; i <= row % 7; ++i) changes.push_back({Day{static_cast<std::uint16_t>(1000 + 100 * i + row % 50)}, static_cast<std::uint8_t>((row + i) % 8)});
      tracks.add(changes);
      order.push_back(9'999 - row);
      lit.push_back(row % 3 == 0 ? 0 : 1);
    }
    const std::vector<std::uint8_t> signs = ui::cell_signs(rules::Respect::needed);
    const platform::CellFacts facts{tracks.rows(), tracks.further(), order, lit, signs, 1, 1, 1, 1};
    const CellBlock blocks[] = {{0, 0, 200, 150, 0, 9'000, 120, 75}, {200, -20, 130, 300, 9'000, 1'000, 20, 50}, {0, 150, 200, 50, 0, 7, 7, 1}};
    CellPalette palette;
    for (std::uint8_t i = 0; i < kMostClasses; ++i) palette.classes[i] = {static_cast<std::uint8_t>(20 * i), static_cast<std::uint8_t>(255 - 30 * i), static_cast<std::uint8_t>(7 * i)};
    palette.unlit = {200, 201, 202};
    palette.ground = {255, 255, 255};
    platform::CellPainter painter = make_painter();
    for (std::uint16_t day = 900; day < 1'900; day = static_cast<std::uint16_t>(day + 61)) {
      const platform::CellSight sight{300, 200, blocks, Day{day}, palette};
      REQUIRE(painter.paint(facts, sight) != nullptr);
      check_same(painter.read(), plain_pixels({300, 200, blocks, palette, signs, [&](std::uint32_t cell) { return PlainCell{tracks.on(order[cell], Day{day}), lit[order[cell]] != 0}; }}));
    }
  });
}

/// For tests in browsers: ANUPALAN_PLAIN="640x400 2026-02-15 picture.png" draws the mosaic of the sample ministry plainly.
TEST_CASE("the plain picture for a browser", "[.plain]") {
  const char* wanted = std::getenv("ANUPALAN_PLAIN");
  REQUIRE(wanted != nullptr);
  int width = 0, height = 0;
  char day[16] = "", file[512] = "";
  REQUIRE(std::sscanf(wanted, "%dx%d %15s %511s", &width, &height, day, file) == 4);
  Shown shown({});
  const Day as_on = parse_day(day).day;
  const Sighted seen(shown, {static_cast<double>(width), static_cast<double>(height)}, 1.0, 1.0);
  std::ofstream out(file, std::ios::binary);
  out << platform::png_of(plain_pixels({width, height, seen.sight.blocks, ui::mosaic_palette(rules::Respect::status), shown.signs(), [&](std::uint32_t cell) { return shown.cell(cell, as_on); }}));
  out.close();
  CHECK(!out.fail());
}

}  // namespace
}  // namespace anupalan::test
