#include "ui/widgets/cell_signs.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/cells.h"

namespace anupalan::ui {
namespace {

using rules::Respect;
using rules::Status;

/// Lines between -1 and 1; a line of one point is a dot.
using Lines = std::vector<std::vector<ImVec2>>;
constexpr float kHalfLine = 0.17F;

std::vector<ImVec2> arc(ImVec2 centre, float radius, float from, float to) {
  constexpr int kPieces = 24;
  std::vector<ImVec2> points;
  for (int i = 0; i <= kPieces; ++i) {
    const float angle = (from + (to - from) * static_cast<float>(i) / kPieces) * std::numbers::pi_v<float> / 180.0F;
    points.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
  }
  return points;
}

const std::vector<ImVec2> kTick{{-0.62F, 0.05F}, {-0.16F, 0.5F}, {0.66F, -0.46F}};

Lines tick() { return {kTick}; }
Lines tick_with_line() { return {{{-0.62F, -0.2F}, {-0.16F, 0.25F}, {0.66F, -0.66F}}, {{-0.6F, 0.72F}, {0.6F, 0.72F}}}; }
Lines cross() { return {{{-0.56F, -0.56F}, {0.56F, 0.56F}}, {{-0.56F, 0.56F}, {0.56F, -0.56F}}}; }
Lines dash() { return {{{-0.6F, 0.0F}, {0.6F, 0.0F}}}; }
Lines clock() { return {arc({0.0F, 0.0F}, 0.72F, 0.0F, 360.0F), {{0.0F, -0.4F}, {0.0F, 0.06F}, {0.3F, 0.26F}}}; }
Lines ring() { return {arc({0.0F, 0.0F}, 0.6F, 0.0F, 360.0F)}; }
Lines question() {
  Lines lines{arc({0.0F, -0.34F}, 0.38F, -180.0F, 70.0F), {{0.0F, 0.76F}}};
  lines.front().push_back({0.0F, 0.3F});
  return lines;
}
Lines alarm() { return {{{0.0F, -0.72F}, {0.0F, 0.2F}}, {{0.0F, 0.72F}}}; }
Lines dots(int count) {
  if (count == 1) return {{{0.0F, 0.0F}}};
  if (count == 2) return {{{-0.36F, 0.36F}}, {{0.36F, -0.36F}}};
  return {{{-0.5F, 0.5F}}, {{0.0F, 0.0F}}, {{0.5F, -0.5F}}};
}
Lines plus() { return {{{-0.6F, 0.0F}, {0.6F, 0.0F}}, {{0.0F, -0.6F}, {0.0F, 0.6F}}}; }

Lines status_sign(std::uint8_t what) {
  switch (static_cast<Status>(what)) {
    case Status::missed: return cross();
    case Status::undetermined: return question();
    case Status::pending: return clock();
    case Status::late: return tick_with_line();
    case Status::compliant: return tick();
    case Status::not_applicable: return dash();
  }
  return {};
}

Lines sign_of(Respect respect, std::uint8_t what) {
  using Sign = Lines;
  const Sign needed[] = {tick(), dots(1), dots(2), dots(3), plus(), question(), dash()};
  const Sign deadlines[] = {cross(), alarm(), clock(), ring(), dots(1), dash(), question()};
  const Sign courses[] = {tick(), clock(), tick_with_line(), dash()};
  switch (respect) {
    case Respect::status: return status_sign(what);
    case Respect::needed: return needed[what];
    case Respect::deadline: return deadlines[what];
    case Respect::course: return courses[what];
  }
  return {};
}

float distance(ImVec2 p, ImVec2 a, ImVec2 b) {
  const ImVec2 way{b.x - a.x, b.y - a.y}, to{p.x - a.x, p.y - a.y};
  const float length = way.x * way.x + way.y * way.y;
  const float part = length > 0.0F ? std::clamp((to.x * way.x + to.y * way.y) / length, 0.0F, 1.0F) : 0.0F;
  return std::hypot(to.x - part * way.x, to.y - part * way.y);
}

float distance(ImVec2 p, const Lines& lines) {
  float least = 9.0F;
  for (const auto& line : lines) {
    for (std::size_t i = 0; i + 1 < std::max<std::size_t>(line.size(), 2); ++i) least = std::min(least, distance(p, line[i], line[std::min(i + 1, line.size() - 1)]));
  }
  return least;
}

void draw_bytes(const Lines& lines, std::uint32_t size, std::vector<std::uint8_t>& to) {
  const float half = static_cast<float>(size) / 2.0F;
  constexpr std::uint32_t kLarge = 28;  // from which thinner lines are seen as well
  const float thick = std::max(size >= kLarge ? 0.72F * kHalfLine : kHalfLine, 0.62F / half);
  for (std::uint32_t y = 0; y < size; ++y) {
    for (std::uint32_t x = 0; x < size; ++x) {
      const ImVec2 p{(static_cast<float>(x) + 0.5F) / half - 1.0F, (static_cast<float>(y) + 0.5F) / half - 1.0F};
      const float covered = lines.empty() ? 0.0F : std::clamp(0.5F - (distance(p, lines) - thick) * half, 0.0F, 1.0F);
      to.push_back(static_cast<std::uint8_t>(std::lround(covered * 255.0F)));
    }
  }
}

ImU32 mixed(ImU32 a, ImU32 b, float part) {
  ImVec4 from = ImGui::ColorConvertU32ToFloat4(a);
  const ImVec4 to = ImGui::ColorConvertU32ToFloat4(b);
  from = {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, from.z + (to.z - from.z) * part, 1.0F};
  return ImGui::ColorConvertFloat4ToU32(from);
}

ImU32 strength(ImU32 ink, float part) { return mixed(palette().surface, ink, part); }

}  // namespace

std::vector<std::uint8_t> cell_signs(Respect respect) {
  std::vector<std::uint8_t> bytes;
  for (const std::uint32_t size : kSignSizes) {
    for (std::uint8_t what = 0; what < kMostClasses; ++what) draw_bytes(what < rules::class_count(respect) ? sign_of(respect, what) : Lines{}, size, bytes);
  }
  return bytes;
}

void draw_class_mark(ImDrawList* draw, ImVec2 centre, float size, Respect respect, std::uint8_t what) {
  const float half = size / 2.0F, inner = half * 0.72F;
  draw->AddRectFilled({centre.x - half, centre.y - half}, {centre.x + half, centre.y + half}, class_colour(respect, what), 2.0F);
  for (const auto& line : sign_of(respect, what)) {
    if (line.size() == 1) draw->AddCircleFilled({centre.x + line[0].x * inner, centre.y + line[0].y * inner}, std::max(1.2F, inner * kHalfLine), palette().surface);
    for (const ImVec2& p : line) draw->PathLineTo({centre.x + p.x * inner, centre.y + p.y * inner});
    draw->PathStroke(palette().surface, 0, std::max(1.3F, 2.0F * inner * kHalfLine));
  }
}

/// The further from done, the stronger; red only where a due day has passed.
ImU32 class_colour(Respect respect, std::uint8_t what) {
  const auto ink = [](Status status) { return palette().ink(status).fill; };
  const ImU32 done = ink(Status::compliant), open = ink(Status::undetermined), none = ink(Status::not_applicable), ahead = ink(Status::pending);
  const ImU32 needed[] = {done, strength(ahead, 0.55F), strength(ahead, 0.7F), strength(ahead, 0.85F), ahead, open, none};
  const ImU32 deadlines[] = {ink(Status::missed), ahead, strength(ahead, 0.82F), strength(ahead, 0.66F), strength(ahead, 0.52F), none, open};
  const ImU32 courses[] = {done, ahead, ink(Status::late), none};
  switch (respect) {
    case Respect::status: return ink(static_cast<Status>(what));
    case Respect::needed: return needed[what];
    case Respect::deadline: return deadlines[what];
    case Respect::course: return courses[what];
  }
  return none;
}

ImU32 unlit_colour() { return mixed(palette().surface, palette().muted, 0.24F); }

}  // namespace anupalan::ui
