#include "ui/views/courses_map_parts.h"

#include <algorithm>
#include <cmath>

#include "app/masking.h"
#include "ui/widgets/button.h"
#include "ui/widgets/course_mark.h"
#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kSide = 14.0F;
constexpr float kStatus = 6.0F;
constexpr float kMark = 8.5F;
constexpr float kNameAt = kSide + 2.0F * kStatus + 10.0F;
constexpr std::size_t kGroup = 5;  // columns between two lines

const app::CourseStanding& standing_of(const Context& context, std::size_t column) { return context.workspace.courses().standings[column]; }

std::string numbered(const Context& context, std::size_t column) {
  return said("heat_map.numbered", column + 1, context.answer().data().title(standing_of(context, column).course));
}

std::string counts_of(const rules::CourseCounts& counts) {
  const app::Rate rate{counts.completed, counts.prescribed};
  return said("heat_map.counts", app::grouped(counts.completed), app::grouped(counts.prescribed), app::text_of(rate),
              app::grouped(counts.prescribed - counts.completed));
}

void draw_head(Context& context, const MapPlane& plane, std::size_t column, bool pointed) {
  const model::Dataset& data = context.answer().data();
  const std::string_view id = data.text(data.courses[model::at(standing_of(context, column).course)].id);
  app::Filter filter = context.workspace.filter();
  const bool chosen = filter.course == app::OfCourse{std::string(id)};
  const ImVec2 at{plane.x(column), plane.low.y};
  ImGui::SetCursorScreenPos(at);
  ImGui::PushID(static_cast<int>(column));
  if (ImGui::InvisibleButton("head", {plane.column, MapPlane::kHead})) {
    filter.course = chosen ? app::OfCourse{} : app::OfCourse{std::string(id)};
    context.ask(app::SetFilter{std::move(filter)});
  }
  ImGui::PopID();
  if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  if (chosen || pointed) draw->AddRectFilled(at, {at.x + plane.column, at.y + MapPlane::kHead}, chosen ? palette().accent_soft : palette().hover);
  const std::string number = app::grouped(column + 1);
  const ImVec2 size = text_size(number, Font::small_strong);
  draw_text(draw, {at.x + (plane.column - size.x) / 2.0F, at.y + (MapPlane::kHead - size.y) / 2.0F}, number,
            chosen || pointed ? palette().text : palette().muted, Font::small_strong);
  focus_ring(2.0F);
  tooltip(said("heat_map.head", numbered(context, column), counts_of(standing_of(context, column).counts),
               tr(chosen ? "heat_map.press_again" : "heat_map.press")));
}

/// Where the units stand, right of the names; nothing where there is no room for them.
std::optional<float> unit_at(const MapPlane& plane) {
  constexpr float kLeast = 400.0F;
  return plane.names < kLeast ? std::nullopt : std::optional(std::floor(plane.names * 0.46F));
}

void draw_title(const MapPlane& plane, float at, std::string_view title) {
  const float height = text_size(title, Font::small_strong).y;
  const ImVec2 place{plane.low.x + at, plane.low.y + (MapPlane::kHead - height) / 2.0F};
  draw_text(ImGui::GetWindowDrawList(), place, title, palette().muted, Font::small_strong);
}

void draw_unit(const Context& context, const MapPlane& plane, model::EmployeeRow employee, ImVec2 at) {
  const model::Dataset& data = context.answer().data();
  const std::string_view title = app::title_of(data, data.employees.unit[model::at(employee)]);
  draw_elided(ImGui::GetWindowDrawList(), at, plane.low.x + plane.names - kSide - at.x, title, palette().muted);
}

void draw_strips(const MapPlane& plane, const MapPlace& pointed) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 high = plane.high();
  if (pointed.row) {
    const float y = plane.y(*pointed.row);
    draw->AddRectFilled({plane.low.x, y}, {plane.right, y + MapPlane::kRow}, palette().hover);
  }
  if (pointed.column) {
    const float x = plane.x(*pointed.column);
    draw->AddRectFilled({x, plane.low.y + MapPlane::kHead}, {x + plane.column, high.y}, palette().hover);
  }
}

void draw_lines(const MapPlane& plane) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 high = plane.high();
  for (std::size_t row = plane.rows.first; row <= plane.rows.end; ++row) {
    draw->AddLine({plane.low.x, plane.y(row)}, {plane.right, plane.y(row)}, palette().line);
  }
  for (std::size_t column = plane.columns.first; column <= plane.columns.end; ++column) {
    const bool edge = column == plane.columns.first || column == plane.columns.end || column % kGroup == 0;
    if (edge) draw->AddLine({plane.x(column), plane.low.y + MapPlane::kHead}, {plane.x(column), high.y}, palette().line);
  }
}

}  // namespace

MapPlace pointed_at(const MapPlane& plane) {
  MapPlace place;
  const ImVec2 high = plane.high();
  const ImVec2 pointer = ImGui::GetIO().MousePos;
  const bool inside = pointer.x >= plane.low.x && pointer.x < high.x && pointer.y >= plane.low.y && pointer.y < high.y;
  if (!inside || !ImGui::IsWindowHovered()) return place;
  const auto step = [](float way, float size, RowSpan span) { return std::min(span.end - 1, span.first + static_cast<std::size_t>(way / size)); };
  const ImVec2 first{plane.low.x + plane.names, plane.low.y + MapPlane::kHead};
  if (pointer.x >= first.x) place.column = step(pointer.x - first.x, plane.column, plane.columns);
  if (pointer.y >= first.y) place.row = step(pointer.y - first.y, MapPlane::kRow, plane.rows);
  return place;
}

void draw_map_heads(Context& context, const MapPlane& plane, const MapPlace& pointed) {
  draw_title(plane, kNameAt, tr("column.name"));
  if (unit_at(plane)) draw_title(plane, *unit_at(plane), tr("column.unit"));
  for (std::size_t column = plane.columns.first; column < plane.columns.end; ++column) draw_head(context, plane, column, pointed.column == column);
}

void draw_map_names(Context& context, const MapPlane& plane) {
  const app::Answer& answer = context.answer();
  const float height = text_size(" ").y;
  const std::optional<float> unit = unit_at(plane);
  const float room = unit.value_or(plane.names) - kNameAt - kSide;
  for (std::size_t row = plane.rows.first; row < plane.rows.end; ++row) {
    const model::EmployeeRow employee = context.workspace.employees()[row];
    const float y = plane.y(row);
    draw_mark(ImGui::GetWindowDrawList(), {plane.low.x + kSide + kStatus, y + MapPlane::kRow / 2.0F}, kStatus, answer.status(employee));
    ImGui::SetCursorScreenPos({plane.low.x + kNameAt, y + (MapPlane::kRow - height) / 2.0F});
    ImGui::PushID(static_cast<int>(model::at(employee)));
    const TextLook look{Font::body, palette().text};
    if (link("name", app::shown_name(answer, employee), look, room)) context.ask(app::ShowEmployee{employee});
    note_row(context.session.map.rows, row);
    if (unit) draw_unit(context, plane, employee, {plane.low.x + *unit, y + (MapPlane::kRow - height) / 2.0F});
    ImGui::PopID();
  }
}

void draw_map_cells(const Context& context, const MapPlane& plane, const MapPlace& pointed) {
  const app::Answer& answer = context.answer();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  draw_strips(plane, pointed);
  draw_lines(plane);
  for (std::size_t row = plane.rows.first; row < plane.rows.end; ++row) {
    for (std::size_t column = plane.columns.first; column < plane.columns.end; ++column) {
      const app::CourseCell cell = app::course_cell(answer, context.workspace.employees()[row], standing_of(context, column).course);
      const ImVec2 centre{plane.x(column) + plane.column / 2.0F, plane.y(row) + MapPlane::kRow / 2.0F};
      draw_course_mark(draw, centre, kMark, cell.state, cell.progress);
    }
  }
  ImGui::SetCursorScreenPos({plane.x(plane.columns.first), plane.y(plane.rows.first)});
  ImGui::Dummy({plane.high().x - plane.x(plane.columns.first), plane.high().y - plane.y(plane.rows.first)});
  if (!pointed.row || !pointed.column || !ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip)) return;
  const model::EmployeeRow employee = context.workspace.employees()[*pointed.row];
  const app::CourseCell cell = app::course_cell(answer, employee, standing_of(context, *pointed.column).course);
  tooltip(said("heat_map.cell", app::shown_name(answer, employee), numbered(context, *pointed.column), app::words_of(cell)));
}

void draw_map_words(const Context& context, const MapPlace& pointed, ImVec2 at, float width) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  if (!pointed.column) return draw_elided(draw, at, width, tr("heat_map.hint"), palette().muted);
  constexpr float kBetween = 16.0F;
  const std::string counts = counts_of(standing_of(context, *pointed.column).counts);
  const std::string title = shortened_to(numbered(context, *pointed.column), width - text_size(counts).x - kBetween, Font::strong);
  draw_text(draw, at, title, palette().text, Font::strong);
  draw_text(draw, {at.x + text_size(title, Font::strong).x + kBetween, at.y}, counts, palette().muted);
}

}  // namespace anupalan::ui
