#include "ui/widgets/year_chart.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "app/queries.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/day_axis.h"
#include "ui/widgets/own_keys.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using rules::Status;

constexpr float kLeft = 48.0F;    // for the percentages
constexpr float kTop = 38.0F;     // for the deadlines' dates, in two rows
constexpr float kBottom = 22.0F;  // for the months
constexpr float kDash = 5.0F;
constexpr float kLine = 2.0F;

/// Where a day and a share stand on the screen.
struct Plane {
  const app::YearCurve& curve;
  ImVec2 low, high;
  DayAxis days() const { return {curve.first, curve.last, low.x, high.x}; }
  float x(Day day) const { return days().x(day); }
  float y(float part) const { return high.y - (high.y - low.y) * part; }
};

/// Where another dashed line may lie on it, it begins in the other's gap.
void dashed(ImVec2 from, ImVec2 to, ImU32 colour, float width, float begin = 0.0F) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 way{to.x - from.x, to.y - from.y};
  const float length = std::max(1.0F, std::hypot(way.x, way.y));
  for (float at = begin; at < length; at += 2.0F * kDash) {
    const float end = std::min(at + kDash, length);
    draw->AddLine({from.x + way.x * at / length, from.y + way.y * at / length}, {from.x + way.x * end / length, from.y + way.y * end / length}, colour, width);
  }
}

void draw_shares(const Plane& plane) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  for (int quarter = 0; quarter <= 4; ++quarter) {
    const float y = plane.y(static_cast<float>(quarter) / 4.0F);
    draw->AddLine({plane.low.x, y}, {plane.high.x, y}, palette().line);
    const std::string label = said("chart.per_cent", quarter * 25);
    draw_text(draw, {plane.low.x - 10.0F - text_size(label, Font::small).x, y - 8.0F}, label, palette().muted, Font::small);
  }
}

void draw_months(const Plane& plane) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  float free = plane.low.x - 100.0F;
  for (Day day = plane.curve.first; day <= plane.curve.last; day = app::month_after(day)) {
    const float x = plane.x(day);
    draw->AddLine({x, plane.high.y}, {x, plane.high.y + 4.0F}, palette().edge);
    const std::string_view label = of_code("month_short.", std::to_string(to_date(day).month));
    const float width = text_size(label, Font::small).x;
    if (x + 2.0F < free || x + 2.0F + width > plane.high.x) continue;
    draw_text(draw, {x + 2.0F, plane.high.y + 5.0F}, label, palette().muted, Font::small);
    free = x + width + 12.0F;
  }
}

/// A line down the plane with its date above, where there is room for it.
void draw_deadlines(const Plane& plane) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  float free[] = {plane.low.x, plane.low.x};  // of the rows of dates, the lower one first
  for (Day day : plane.curve.deadlines) {
    const float x = plane.x(day);
    dashed({x, plane.low.y}, {x, plane.high.y}, palette().muted, 1.0F);
    const std::string label = display_text(day).substr(0, 5);  // the day and the month: the year stands above
    const float width = text_size(label, Font::small).x;
    const float left = std::clamp(x - width / 2.0F, plane.low.x, plane.high.x - width);
    for (int row = 0; row < 2; ++row) {
      if (left < free[row]) continue;
      draw_text(draw, {left, plane.low.y - 19.0F - 16.0F * static_cast<float>(row)}, label, palette().muted, Font::small);
      free[row] = left + width + 10.0F;
      break;
    }
  }
}

// A share holds from its day to the eve of the next: steps, not slopes.
std::vector<ImVec2> steps_of(const Plane& plane) {
  std::vector<ImVec2> line;
  for (const rules::CountsFrom& point : plane.curve.points) {
    const ImVec2 at{plane.x(point.day), plane.y(share(point.counts))};
    if (!line.empty()) line.push_back({at.x, line.back().y});
    line.push_back(at);
  }
  return line;
}

/// Where nobody is covered there is no share, and no line.
void draw_line(const Plane& plane) {
  if (plane.curve.now().counts.covered() == 0) return;
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const std::vector<ImVec2> line = steps_of(plane);
  const Ink& ink = palette().ink(Status::compliant);
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (line[i].x > line[i - 1].x) draw->AddRectFilled({line[i - 1].x, line[i].y}, {line[i].x, plane.high.y}, ink.soft);
  }
  draw->AddPolyline(line.data(), static_cast<int>(line.size()), ink.fill, ImDrawFlags_None, kLine);
  draw->AddCircleFilled(line.back(), 4.5F, ink.fill);
}

void draw_ways(const Plane& plane) {
  const app::YearCurve& curve = plane.curve;
  const rules::Counts& now = curve.now().counts;
  if (now.covered() == 0) return;
  const ImVec2 from{plane.x(curve.as_on), plane.y(share(now))};
  if (curve.pace_days > 0 && curve.last > curve.as_on) {
    dashed(from, {plane.x(curve.last), plane.y(share(curve.at_pace(curve.last), now.covered()))}, palette().ink(Status::compliant).fill, kLine);
  }
  if (curve.pending > 0 && curve.last_due > curve.as_on && !curve.last_due.is_never()) {
    const float goal = share(now.of(Status::compliant) + curve.pending, now.covered());
    dashed(from, {plane.x(curve.last_due), plane.y(goal)}, palette().ink(Status::pending).fill, kLine, kDash);
  }
}

std::string words_on(const app::YearCurve& curve, Day day) {
  const rules::Counts& counts = rules::on_day(curve.points, day);
  const app::Rate rate = app::rate_of(counts);
  const app::Rate then{day > curve.as_on ? curve.at_pace(day) : rate.compliant, rate.covered};
  const std::string figures = said("chart.figures", display_text(day), app::text_of(then), app::grouped(then.compliant), app::grouped(then.covered));
  std::string words = figures + "\n" + (day > curve.as_on ? std::string(tr("chart.at_pace")) : in_words(counts));
  if (std::binary_search(curve.deadlines.begin(), curve.deadlines.end(), day)) words.append("\n").append(tr("chart.deadline"));
  return words;
}

/// Left and Right go by a day, with Ctrl by four weeks, and lead nowhere else.
void follow_keys(const Plane& plane, ImGuiID id, Day& day) {
  constexpr int kWeeks = 28;
  day = add_days(day, across_for(id) * (ImGui::GetIO().KeyCtrl ? kWeeks : 1));
  day = std::clamp(day, plane.curve.first, plane.curve.last);
}

/// What stood on the day under the pointer, or on the one that the keyboard is at; ahead, where the pace leads.
void draw_pointer(const Plane& plane, ImGuiID id, Day& chosen) {
  const app::YearCurve& curve = plane.curve;
  const bool by_keys = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
  if (!by_keys && !ImGui::IsItemHovered(ImGuiHoveredFlags_NoNavOverride)) return;
  if (chosen.is_never()) chosen = curve.as_on;
  if (by_keys) follow_keys(plane, id, chosen);
  const Day day = by_keys ? chosen : plane.days().day_at(ImGui::GetIO().MousePos.x);
  const rules::Counts& counts = rules::on_day(curve.points, day);
  const float part = day > curve.as_on ? share(curve.at_pace(day), counts.covered()) : share(counts);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 at{plane.x(day), plane.y(part)};
  draw->AddLine({at.x, plane.low.y}, {at.x, plane.high.y}, palette().edge);
  if (counts.covered() > 0) draw->AddCircleFilled(at, 4.0F, palette().text);
  if (by_keys) tooltip_at(at, words_on(curve, day));
  else tooltip(words_on(curve, day));
}

}  // namespace

void year_chart(const char* id, const app::YearCurve& curve, float height, Day& day) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = std::max(200.0F, ImGui::GetContentRegionAvail().x);
  ImGui::InvisibleButton(id, {width, height});
  const ImGuiID item = ImGui::GetItemID();
  focus_ring();
  const Plane plane{curve, {at.x + kLeft, at.y + kTop}, {at.x + width - 8.0F, at.y + height - kBottom}};
  draw_shares(plane);
  draw_months(plane);
  draw_deadlines(plane);
  draw_line(plane);
  draw_ways(plane);
  draw_pointer(plane, item, day);
}

}  // namespace anupalan::ui
