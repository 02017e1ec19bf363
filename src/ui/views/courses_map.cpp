#include "ui/views/courses_map.h"

#include <algorithm>
#include <cmath>

#include "ui/views/courses_map_parts.h"
#include "ui/views/employees.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/course_mark.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kBar = 14.0F;
constexpr float kSide = 14.0F;
constexpr float kWords = 36.0F;
constexpr float kFoot = 44.0F;
constexpr float kField = 132.0F;
constexpr float kMostNames = 640.0F;

std::size_t count_of(const Context& context) { return context.workspace.courses().standings.size(); }

/// Few courses stand further apart.
float column_width(float room, std::size_t count) {
  constexpr float kLeast = 30.0F, kMost = 56.0F;
  const float least = std::max(kLeast, text_size(app::grouped(count), Font::small_strong).x + 8.0F);
  return std::clamp(std::floor(room / static_cast<float>(count)), least, std::max(least, kMost));
}

void move(CourseMap& map, std::ptrdiff_t columns, std::size_t last_first) {
  const std::ptrdiff_t to = static_cast<std::ptrdiff_t>(map.column) + columns;
  map.column = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(to, 0, static_cast<std::ptrdiff_t>(last_first)));
  map.rows.wanted = map.rows.focused;  // the keys have moved the columns, and the keyboard stays on its row
}

/// The column of the course that the filter asks for; nothing where it asks for none.
std::optional<std::size_t> filtered_column(const Context& context) {
  const auto& standings = context.workspace.courses().standings;
  const model::CourseRow course = app::find_course(context.answer().data(), context.workspace.filter().course.id);
  const auto place = std::find_if(standings.begin(), standings.end(), [&](const app::CourseStanding& standing) { return standing.course == course; });
  return place == standings.end() ? std::nullopt : std::optional(static_cast<std::size_t>(place - standings.begin()));
}

/// By as little as brings the column into view.
void bring(Context& context, std::size_t seen) {
  CourseMap& map = context.session.map;
  if (!map.bring) return;
  map.bring = context.workspace.busy();
  const auto column = filtered_column(context);
  if (column) map.column = std::clamp(map.column, *column + 1 - std::min(seen, *column + 1), *column);
}

/// Whole columns; follows Left and Right, and a wheel that turns sideways.
RowSpan columns_in_view(Context& context, std::size_t count, float room, float width) {
  CourseMap& map = context.session.map;
  const std::size_t seen = std::min(count, static_cast<std::size_t>(std::max(1.0F, std::floor(room / width))));
  bring(context, seen);
  const std::size_t last_first = count - seen;
  map.column = std::min(map.column, last_first);
  if (ImGui::IsWindowFocused(ImGuiFocusedFlags_ChildWindows) && !ImGui::IsAnyItemActive() && !ImGui::GetIO().KeyAlt) {
    if (ImGui::IsKeyPressed(ImGuiKey_RightArrow)) move(map, 1, last_first);
    if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) move(map, -1, last_first);
  }
  const float turned = ImGui::GetIO().MouseWheelH;
  if (turned != 0.0F && ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows)) {
    map.turned -= turned;
    const float whole = std::trunc(map.turned);
    map.turned -= whole;
    move(map, static_cast<std::ptrdiff_t>(whole), last_first);
  }
  return {map.column, map.column + seen};
}

/// Arrows on both sides of what is in view, ending at `right`.
void draw_pager(CourseMap& map, RowSpan seen, std::size_t count, float right, float top) {
  if (seen.size() >= count) return;
  const std::string words = said("heat_map.columns", seen.first + 1, seen.end, app::grouped(count));
  const float width = text_size(words, Font::small).x + 16.0F;
  const std::size_t last_first = count - seen.size();
  const auto page = static_cast<std::ptrdiff_t>(seen.size());
  ImGui::SetCursorScreenPos({right - measure::kControl, top});
  if (icon_button("on", Icon::day_on, tr("heat_map.on"), ButtonKind::plain, seen.end < count)) move(map, page, last_first);
  ImGui::SetCursorScreenPos({right - measure::kControl - width + 8.0F, top + 10.0F});
  text(words, caption_look());
  ImGui::SetCursorScreenPos({right - 2.0F * measure::kControl - width, top});
  if (icon_button("back", Icon::day_back, tr("heat_map.back"), ButtonKind::plain, seen.first > 0)) move(map, -page, last_first);
}

/// Which rows are in view, and the ways to other rows.
void draw_rows_words(Context& context, RowSpan seen, std::size_t count) {
  text(said("rows.seen", app::grouped(seen.first + 1), app::grouped(seen.end), app::grouped(count)), caption_look());
  ImGui::SameLine(0.0F, 16.0F);
  const TextLook look{Font::small, palette().accent_text};
  if (link("change", tr("heat_map.change_filter"), look)) context.ask(app::Show{app::View::employees});
}

void draw_foot(Context& context, const MapPlane& plane, ImVec2 at, float width) {
  CourseMap& map = context.session.map;
  const std::size_t count = context.workspace.employees().size();
  ImGui::GetWindowDrawList()->AddLine(at, {at.x + width, at.y}, palette().line);
  ImGui::SetCursorScreenPos({at.x + kSide, at.y + 14.0F});
  draw_rows_words(context, plane.rows, count);
  const float field = at.x + width - kField - 4.0F;
  draw_pager(map, plane.columns, count_of(context), field - 12.0F, at.y + 4.0F);
  ImGui::SetCursorScreenPos({field, at.y + 4.0F});
  if (!entry_field("##go_to", map.go_to, {.hint = tr("rows.go_to"), .width = kField})) return;
  if (const auto row = app::parse_row(map.go_to, count)) map.rows.go_to(*row);
  map.go_to.clear();
  platform::redraw();
}

void draw_map(Context& context) {
  CourseMap& map = context.session.map;
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const std::size_t count = count_of(context);
  const std::size_t people = context.workspace.employees().size();
  const float across = room.x - kBar;
  const float least = std::clamp(across * 0.26F, 120.0F, 440.0F);
  const float width = column_width(across - least, count);
  const float names = std::clamp(across - width * static_cast<float>(count), least, std::max(least, kMostNames));
  const float bottom = low.y + room.y - kWords - kFoot;
  MapPlane plane{low, low.x + across, names, width, {}, columns_in_view(context, count, across - names, width)};
  plane.rows = rows_in_view(map.rows, people, bottom - low.y - MapPlane::kHead, MapPlane::kRow);
  const MapPlace pointed = pointed_at(plane);
  draw_map_cells(context, plane, pointed);
  draw_map_heads(context, plane, pointed);
  draw_map_names(context, plane);
  row_bar("bar", map.rows, people, plane.rows, {low.x + room.x - kBar, low.y + MapPlane::kHead}, {low.x + room.x, bottom});
  draw_map_words(context, pointed, {low.x + kSide, bottom + 8.0F}, room.x - 2.0F * kSide);
  draw_foot(context, plane, {low.x, bottom + kWords}, room.x);
}

}  // namespace

void draw_courses_map(Context& context) {
  CourseMap& map = context.session.map;
  if (map.filtered != context.workspace.filter()) {
    map.rows.go_to(0);
    map.bring = true;
  }
  map.filtered = context.workspace.filter();
  Card card("map", 0.0F, std::max(300.0F, ImGui::GetContentRegionAvail().y), 0.0F);
  if (context.workspace.employees().empty()) return draw_nobody(context);
  draw_map(context);
}

}  // namespace anupalan::ui
