#include "ui/widgets/sparkline.h"

#include <algorithm>
#include <array>

#include "ui/widgets/day_axis.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kDot = 2.5F;
constexpr float kLine = 1.5F;
constexpr float kDash = 2.0F;

struct Plane {
  const app::Trend& trend;
  ImVec2 low, high;
  float x(Day day) const { return DayAxis{trend.first, trend.last, low.x, high.x}.x(day); }
  float y(std::uint32_t per_mille) const { return high.y - (high.y - low.y) * static_cast<float>(per_mille) / 1000.0F; }
};

void draw_deadline(const Plane& plane) {
  const Day due = plane.trend.deadline;
  if (due < plane.trend.first || due > plane.trend.last) return;
  const float x = plane.x(due);
  for (float y = plane.low.y; y < plane.high.y; y += 2.0F * kDash) {
    ImGui::GetWindowDrawList()->AddLine({x, y}, {x, std::min(y + kDash, plane.high.y)}, palette().muted);
  }
}

void draw_line(const Plane& plane) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const Ink& ink = palette().ink(rules::Status::compliant);
  std::array<ImVec2, app::Trend::kMost> line;
  for (std::size_t i = 0; i < plane.trend.count; ++i) {
    line[i] = {plane.x(plane.trend.points[i].day), plane.y(plane.trend.points[i].per_mille)};
    if (i > 0) draw->AddQuadFilled(line[i - 1], line[i], {line[i].x, plane.high.y}, {line[i - 1].x, plane.high.y}, ink.soft);
  }
  draw->AddPolyline(line.data(), static_cast<int>(plane.trend.count), ink.fill, ImDrawFlags_None, kLine);
  draw->AddCircleFilled(line[plane.trend.count - 1], kDot, ink.fill);
}

std::string words_of(Day day, const app::Rate& rate) {
  return said("trend.on_day", display_text(day), app::text_of(rate), app::grouped(rate.compliant), app::grouped(rate.covered));
}

std::string words_of(const app::Trend& trend) {
  std::string words = words_of(trend.as_on, trend.now);
  const int days = trend.as_on.number - trend.before.number;
  if (days > 0) words += "\n" + said("trend.before", days, words_of(trend.before, trend.then));
  if (!trend.deadline.is_never()) words += "\n" + said("trend.deadline", display_text(trend.deadline));
  return words;
}

}  // namespace

void sparkline(const char* id, const app::Trend& trend, ImVec2 size) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::PushID(id);
  ImGui::Dummy(size);
  ImGui::PopID();
  if (trend.count == 0) return;
  const Plane plane{trend, {at.x + kDot, at.y + kDot}, {at.x + size.x - kDot, at.y + size.y - kDot}};
  ImGui::GetWindowDrawList()->AddLine({plane.low.x, plane.high.y}, {plane.high.x, plane.high.y}, palette().line);
  draw_deadline(plane);
  draw_line(plane);
  if (ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip)) tooltip(words_of(trend));
}

}  // namespace anupalan::ui
