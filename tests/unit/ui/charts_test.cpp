// Charts are exact: what is drawn stands where the scale says, read back from the vertices.
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include <catch2/catch_test_macros.hpp>

#include "app/curve.h"
#include "app/trend.h"
#include "ui/theme.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/status.h"
#include "ui/widgets/year_chart.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

using rules::Status;

Day day(std::string_view iso) { return parse_day(iso).day; }

/// Everything of one colour that the last frame drew.
std::vector<ImVec2> vertices_of(ImU32 colour) {
  std::vector<ImVec2> found;
  for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
    for (const ImDrawVert& vertex : list->VtxBuffer) {
      if (vertex.col == colour) found.push_back(vertex.pos);
    }
  }
  return found;
}

Box around(const std::vector<ImVec2>& places) {
  Box box{1e9F, 1e9F, -1e9F, -1e9F};
  for (const ImVec2& place : places) box = {std::min(box.left, place.x), std::min(box.top, place.y), std::max(box.right, place.x), std::max(box.bottom, place.y)};
  return box;
}

std::size_t bad_vertices() {
  std::size_t bad = 0;
  for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
    for (const ImDrawVert& vertex : list->VtxBuffer) bad += std::isfinite(vertex.pos.x) && std::isfinite(vertex.pos.y) ? 0 : 1;
  }
  return bad;
}

/// What is round is of its full colour up to so much from its edge.
constexpr float kSoft = 0.5F;

/// A frame with nothing but what is drawn in it.
template <typename Draw>
void drawn(Draw draw) {
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({1000, 600});
  ImGui::SetNextWindowFocus();
  ImGui::Begin("canvas", nullptr, ImGuiWindowFlags_NoDecoration);
  draw();
  ImGui::End();
  ImGui::Render();
}

rules::Counts counts(std::uint32_t compliant, std::uint32_t pending, std::uint32_t outside = 0) {
  rules::Counts made;
  made.by_status[static_cast<std::size_t>(Status::compliant)] = compliant;
  made.by_status[static_cast<std::size_t>(Status::pending)] = pending;
  made.by_status[static_cast<std::size_t>(Status::not_applicable)] = outside;
  return made;
}

app::YearCurve curve_of(std::vector<rules::CountsFrom> points, std::string_view last = "2026-03-31") {
  app::YearCurve curve;
  curve.first = points.front().day;
  curve.as_on = points.back().day;
  curve.last = day(last);
  curve.points = std::move(points);
  curve.pending = curve.now().counts.of(Status::pending);
  return curve;
}

/// Where the axes of the chart drawn last are: its lines lie on 0, 25, 50, 75 and 100 %, from the first day to the last.
Box plane_of_lines() {
  const Box box = around(vertices_of(ui::palette().line));
  constexpr float kHalf = 1.5F;   // of a line with its soft edges
  constexpr float kShift = 0.5F;  // Dear ImGui draws lines through the middle of pixels
  return {box.left - kShift, box.top + kHalf - kShift, box.right - kShift, box.bottom - kHalf - kShift};
}

float x_of(const app::YearCurve& curve, const Box& plane, Day at) {
  return plane.left + plane.width() * static_cast<float>(at.number - curve.first.number) / static_cast<float>(curve.last.number - curve.first.number);
}

bool stands_at(const std::vector<ImVec2>& places, float x, float y) {
  return std::any_of(places.begin(), places.end(), [&](ImVec2 place) { return std::abs(place.x - x) <= 1.0F && std::abs(place.y - y) <= 1.0F; });
}

void draw_curve(const app::YearCurve& curve) {
  static Day chosen;
  chosen = Day::never();
  drawn([&] { ui::year_chart("curve", curve, 240.0F, chosen); });
}

TEST_CASE("every value of the year's curve stands at the pixel of its day and share", "[ui]") {
  Screen screen({});
  const app::YearCurve curve = curve_of({{day("2025-04-01"), counts(0, 8)}, {day("2025-06-10"), counts(1, 7)}, {day("2025-11-30"), counts(4, 4)},
                                         {day("2026-01-15"), counts(3, 5)}, {day("2026-02-15"), counts(6, 2)}});
  draw_curve(curve);
  const Box plane = plane_of_lines();
  const std::vector<ImVec2> area = vertices_of(ui::palette().ink(Status::compliant).soft);
  for (std::size_t i = 0; i + 1 < curve.points.size(); ++i) {
    const rules::CountsFrom& point = curve.points[i];
    CAPTURE(display_text(point.day));
    const float y = plane.bottom - plane.height() * static_cast<float>(point.counts.of(Status::compliant)) / 8.0F;
    CHECK(stands_at(area, x_of(curve, plane, point.day), y));              // it begins on its day
    CHECK(stands_at(area, x_of(curve, plane, curve.points[i + 1].day), y));  // and holds until the next
  }
  std::vector<ImVec2> line = vertices_of(ui::palette().ink(Status::compliant).fill);
  const float now = x_of(curve, plane, curve.as_on);
  std::erase_if(line, [&](ImVec2 place) { return place.x < now + 2.5F; });  // the right part of the dot
  REQUIRE_FALSE(line.empty());
  CHECK(std::abs(around(line).middle().y - (plane.bottom - plane.height() * 0.75F)) <= 1.0F);
  CHECK(std::abs(around(line).right - (now + 4.5F - kSoft)) <= 1.0F);
}

TEST_CASE("the last point of the curve is the figure that stands beside it, and the table's last line", "[ui]") {
  for (const char* name : {"ias", "ministry", "posts"}) {
    Screen screen(sample(name));
    const app::YearCurve& curve = screen.workspace().year_curve();
    CHECK(curve.now().counts == screen.workspace().answer()->roll_up().all);
    CHECK(app::table_points(curve).back().counts == curve.now().counts);
    CHECK(screen.shows(app::text_of(app::rate_of(curve.now().counts))));
  }
}

TEST_CASE("a curve of nobody, of one person, of one day and of one value is drawn sensibly", "[ui]") {
  Screen screen({});
  const ImU32 line = ui::palette().ink(Status::compliant).fill;
  draw_curve(curve_of({{day("2025-04-01"), counts(0, 0, 5)}, {day("2025-12-01"), counts(0, 0, 5)}}));
  CHECK(bad_vertices() == 0);
  CHECK(vertices_of(line).empty());  // nobody is covered: there is no share
  draw_curve(curve_of({{day("2025-04-01"), counts(0, 1)}, {day("2025-06-01"), counts(1, 0)}}));
  CHECK(std::abs(around(vertices_of(line)).top - plane_of_lines().top) <= 5.5F);  // one of one: 100 %
  draw_curve(curve_of({{day("2025-04-01"), counts(1, 1)}}));
  CHECK(around(vertices_of(line)).width() <= 11.0F);  // a dot
  draw_curve(curve_of({{day("2025-04-01"), counts(1, 1)}}, "2025-04-01"));
  CHECK(bad_vertices() == 0);
  draw_curve(curve_of({{day("2025-04-01"), counts(2, 2)}, {day("2026-03-31"), counts(2, 2)}}));
  const Box flat = around(vertices_of(line));
  CHECK(std::abs(flat.middle().y - plane_of_lines().middle().y) <= 1.0F);
  CHECK(flat.width() >= plane_of_lines().width());
}

TEST_CASE("a stacked bar is as long as the whole, and each part as its share", "[ui]") {
  Screen screen({});
  constexpr float kWide = 600.0F, kBetween = 2.0F;
  rules::Counts some;
  some.by_status = {30, 0, 120, 50, 300, 100};
  ImVec2 at{};
  drawn([&] {
    at = ImGui::GetCursorScreenPos();
    ui::stacked_bar("bar", some, {kWide, 12.0F});
  });
  float sum = 0.0F, left = at.x;
  for (Status status : ui::kShownStatuses) {
    const std::vector<ImVec2> part = vertices_of(ui::palette().ink(status).fill);
    if (some.of(status) == 0) {
      CHECK(part.empty());
      continue;
    }
    constexpr float kRoom = kWide - 4.0F * kBetween;
    const Box box = around(part);
    const float width = box.width() + 2.0F * kSoft;
    CHECK(std::abs(width - kRoom * static_cast<float>(some.of(status)) / static_cast<float>(some.employees())) <= 1.0F);
    CHECK(std::abs(box.left - left) <= 1.0F);
    left += kRoom * static_cast<float>(some.of(status)) / static_cast<float>(some.employees()) + kBetween;
    sum += width + kBetween;
  }
  CHECK(std::abs(sum - kBetween - kWide) <= 1.0F);
}

TEST_CASE("one among a million is seen in a bar, which stays as long; nobody gives an empty track", "[ui]") {
  Screen screen({});
  constexpr float kWide = 200.0F;
  ImVec2 at{};
  const auto bar = [&](const rules::Counts& of) {
    drawn([&] {
      at = ImGui::GetCursorScreenPos();
      ui::stacked_bar("bar", of, {kWide, 12.0F});
    });
  };
  bar(counts(1, 999'999));
  CHECK(around(vertices_of(ui::palette().ink(Status::compliant).fill)).width() >= 3.0F);
  CHECK(std::abs(around(vertices_of(ui::palette().ink(Status::pending).fill)).right - (at.x + kWide)) <= 1.0F);
  bar(counts(1, 0));
  CHECK(std::abs(around(vertices_of(ui::palette().ink(Status::compliant).fill)).width() + 2.0F * kSoft - kWide) <= 1.0F);
  bar({});
  CHECK(std::abs(around(vertices_of(ui::palette().track)).width() + 2.0F * kSoft - kWide) <= 1.0F);
  CHECK(bad_vertices() == 0);
}

TEST_CASE("the line of a word's size ends at the rate of the day", "[ui]") {
  Screen screen({});
  const app::YearCurve curve = curve_of({{day("2025-04-01"), counts(0, 8)}, {day("2025-09-30"), counts(6, 2)}});
  const app::Trend trend = app::trend_of(curve.points, curve);
  ImVec2 at{};
  constexpr ImVec2 kSize{120.0F, 24.0F};
  drawn([&] {
    at = ImGui::GetCursorScreenPos();
    ui::sparkline("line", trend, kSize);
  });
  constexpr float kDot = 2.5F;
  const Box box = around(vertices_of(ui::palette().ink(Status::compliant).fill));
  const float high = kSize.y - 2.0F * kDot, wide = kSize.x - 2.0F * kDot;
  const float days = static_cast<float>(curve.as_on.number - curve.first.number) / static_cast<float>(curve.last.number - curve.first.number);
  CHECK(std::abs(box.right - (at.x + kDot + wide * days + kDot)) <= 1.0F);
  CHECK(std::abs(box.top - (at.y + kDot + high * 0.25F - kDot)) <= 1.0F);
}

TEST_CASE("the keyboard reads the year day by day, and where the pace leads ahead of today", "[ui]") {
  Screen screen({});
  app::YearCurve curve = curve_of({{day("2025-04-01"), counts(0, 8)}, {day("2025-09-29"), counts(2, 6)}, {day("2025-09-30"), counts(6, 2)}});
  curve.deadlines = {day("2025-09-30")};
  curve.pace_days = 28;
  curve.gained = 1;
  Day chosen = Day::never();
  const auto frame = [&](std::optional<ImGuiKey> key = {}) {
    ImGuiIO& io = ImGui::GetIO();
    for (bool down : {true, false}) {
      if (key) io.AddKeyEvent(*key, down);
      drawn([&] {
        ui::year_chart("curve", curve, 240.0F, chosen);
      });
    }
  };
  frame(), frame(ImGuiKey_Tab), frame();
  REQUIRE(ImGui::GetIO().NavVisible);
  CHECK(chosen == day("2025-09-30"));
  frame(ImGuiKey_LeftArrow);
  CHECK(chosen == day("2025-09-29"));
  frame(ImGuiKey_RightArrow), frame(ImGuiKey_RightArrow);
  CHECK(chosen == day("2025-10-01"));
}

TEST_CASE("labels of the year's chart do not meet, at any size and zoom", "[ui]") {
  for (const char* name : {"ministry", "posts"}) {
    Screen screen(sample(name));
    for (int zoom : {100, 200}) {
      for (ImVec2 size : {Screen::kSmall, Screen::kLarge}) {
        const float factor = static_cast<float>(zoom) / 100.0F;
        screen.resize({size.x / factor, size.y / factor * 3.0F});
        std::vector<Run> labels;
        const Box lines = around(vertices_of(ui::palette().line));
        for (const Run& run : screen.runs()) {
          const bool month = run.text.size() == 3, date = run.text.size() == 5 && run.text[2] == '.', share = run.text.ends_with("0 %") || run.text.ends_with("5 %");
          if (run.visible() && (month || date || share) && run.box.left >= lines.left - 60.0F) labels.push_back(run);
        }
        REQUIRE(labels.size() >= 8);
        for (std::size_t i = 0; i < labels.size(); ++i) {
          for (std::size_t j = 0; j < i; ++j) {
            INFO(labels[i].text << " and " << labels[j].text << " at " << size.x << " with " << zoom << " %");
            CHECK(common(labels[i].box, labels[j].box).empty());
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace anupalan::test
