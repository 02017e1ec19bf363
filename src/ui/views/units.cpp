#include "ui/views/units.h"

#include <algorithm>
#include <vector>

#include "ui/people.h"
#include "ui/table_out.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::UnitColumn;

constexpr float kIndent = 20.0F;

constexpr float kLeastWidth = 960.0F;
constexpr ImVec2 kTrend{84.0F, 20.0F};
constexpr float kTrendFrom = 1060.0F;  // left out where the table is narrower
constexpr float kRoomy = 1300.0F;
constexpr float kClose = 6.0F;  // at the sides of a cell, where the room is less

// As wide as its head with the arrow, which stands in the space between two columns, and its greatest figure.
float width_for(std::string_view title, std::uint32_t greatest) {
  constexpr float kOfArrow = 4.0F;
  return std::max(text_size(title, Font::small_strong).x + kOfArrow, text_size(app::grouped(greatest)).x) + 4.0F;
}

/// By what each column of columns_for() sorts; nothing where it does not.
std::vector<std::optional<UnitColumn>> sorted_by(bool trend) {
  std::vector<std::optional<UnitColumn>> columns{UnitColumn::name, std::nullopt, UnitColumn::rate};
  if (trend) columns.push_back(std::nullopt);
  columns.push_back(UnitColumn::employees);
  for (rules::Status status : kShownStatuses) columns.push_back(app::unit_column(status));
  return columns;
}

std::vector<TableColumn> columns_for(const rules::Counts& all, bool trend) {
  const std::string_view employees = tr("unit.employees");
  std::vector<TableColumn> columns{{tr("unit.name"), 2.8F, true},
                                   {tr("unit.distribution"), 0.7F, true},
                                   {tr("unit.rate"), rate_width(all.covered()), false, true, tr("unit.rate_hint")}};
  if (trend) columns.push_back({tr("unit.trend"), kTrend.x, false, false, tr("unit.trend_hint")});
  columns.push_back({employees, width_for(employees, all.employees()), false, true, tr("unit.employees_hint")});
  for (rules::Status status : kShownStatuses) {
    const std::string_view title = of_code("status_short.", rules::name_of(status));
    columns.push_back({title, width_for(title, all.of(status)), false, true, word_of(status)});
  }
  const auto by = sorted_by(trend);
  for (std::size_t i = 0; i < columns.size(); ++i) columns[i].sorts = by[i].has_value();
  return columns;
}

void draw_switch(Context& context, const app::UnitLine& line, ImVec2 at) {
  ImGui::SetCursorScreenPos(at);
  if (ImGui::InvisibleButton("switch", {kIndent, 20.0F})) context.ask(app::ToggleUnit{line.unit});
  focus_ring(3.0F);
  if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  draw_icon(ImGui::GetWindowDrawList(), line.expanded ? Icon::chevron_down : Icon::chevron_right,
            {at.x + 8.0F, at.y + 10.0F}, 10.0F, palette().muted);
}

void draw_name(Context& context, const app::UnitLine& line) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float right = at.x + ImGui::GetContentRegionAvail().x;
  const float left = at.x + kIndent * static_cast<float>(line.depth);
  if (line.has_children) draw_switch(context, line, {left, at.y});
  ImGui::SetCursorScreenPos({left + kIndent, at.y});
  const std::string_view name = app::title_of(context.answer().data(), line.unit);
  const Font font = line.has_children ? Font::strong : Font::body;
  const std::string shown = shortened_inside(name, right - left - kIndent, font);
  const bool pressed = link("name", shown, {font, palette().text}, right - left - kIndent);
  if (shown != name) tooltip(name);
  const bool turns = pressed && line.has_children && !ImGui::GetIO().KeyCtrl;
  if (turns) context.ask(app::ToggleUnit{line.unit});
  leads_to(context, pressed && !turns, part_of(context, line.unit), "people.keep_unit");
}

void draw_trend(Context& context, model::UnitRow unit) {
  const rules::History& history = context.selected().history();
  const auto steps = unit == model::kNoRow<model::UnitRow> ? history.of_all() : history.of_unit(unit);
  sparkline("trend", app::trend_of(steps, context.workspace.year_curve()), kTrend);
}

// Everything of a row behind its name. `unit` may be kNoRow: all units together.
void draw_counts(Context& context, const rules::Counts& counts, model::UnitRow unit, bool trend) {
  ImGui::TableNextColumn();
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + 5.0F);
  stacked_bar("bar", counts, {ImGui::GetContentRegionAvail().x, 10.0F});
  ImGui::TableNextColumn();
  rate_cell(app::rate_of(counts));
  if (trend) {
    ImGui::TableNextColumn();
    draw_trend(context, unit);
  }
  ImGui::TableNextColumn();
  leads_to(context, count_cell("employees", counts.employees()), part_of(context, unit));
  for (rules::Status status : kShownStatuses) {
    ImGui::TableNextColumn();
    const std::string id(rules::name_of(status));
    leads_to(context, count_cell(id.c_str(), counts.of(status)), part_of(context, unit, status));
  }
}

void draw_total(Context& context, bool trend) {
  next_row();
  ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg0, palette().hover);
  ImGui::TableNextColumn();
  ImGui::PushID("total");
  cell(tr("units.all"), {Font::strong});
  draw_counts(context, context.selected().counts(), model::kNoRow<model::UnitRow>, trend);
  ImGui::PopID();
}

void draw_lines(Context& context, const std::vector<app::UnitLine>& lines, bool trend) {
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(lines.size()), measure::kRow);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const app::UnitLine& line = lines[static_cast<std::size_t>(i)];
      next_row();
      ImGui::TableNextColumn();
      ImGui::PushID(static_cast<int>(model::at(line.unit)));
      draw_name(context, line);
      draw_counts(context, context.selected().roll_up().units[model::at(line.unit)], line.unit, trend);
      ImGui::PopID();
    }
  }
}

void draw_heads(Context& context, const std::vector<TableColumn>& columns, bool trend) {
  const app::UnitSort sort = context.workspace.look().unit_sort;
  const auto by = sorted_by(trend);
  const auto sorted = std::find(by.begin(), by.end(), std::optional(sort.column)) - by.begin();
  const int pressed = sortable_head(columns, static_cast<int>(sorted), sort.descending);
  if (pressed >= 0 && by[static_cast<std::size_t>(pressed)]) context.ask(app::SortUnits{app::pressed_sort(sort, *by[static_cast<std::size_t>(pressed)])});
}

void draw_table(Context& context, bool trend) {
  const auto& lines = context.workspace.unit_lines();
  const auto columns = columns_for(context.selected().counts(), trend);
  if (!begin_table(trend ? "units_trend" : "units", columns, TableKind::page, 0.0F, kLeastWidth)) return;
  draw_heads(context, columns, trend);
  const auto top = std::count_if(lines.begin(), lines.end(), [](const app::UnitLine& line) { return line.depth == 0; });
  if (top > 1) draw_total(context, trend);
  draw_lines(context, lines, trend);
  ImGui::EndTable();
}

void draw_bar_of_buttons(Context& context) {
  if (button("expand", tr("units.expand"), {})) context.ask(app::ExpandUnits{true});
  ImGui::SameLine(0.0F, 8.0F);
  if (button("collapse", tr("units.collapse"), {})) context.ask(app::ExpandUnits{false});
  ImGui::SameLine(0.0F, 8.0F);
  draw_table_out(context);
  ImGui::SameLine(0.0F, 16.0F);
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + 8.0F);
  const std::size_t outside = app::units_outside(context.selected());
  const std::string& note = context.workspace.table_note();
  elided(!note.empty() ? note : outside == 0 ? std::string(tr("units.hint")) : counted("units.outside", outside), muted_look());
}

}  // namespace

void draw_units(Context& context) {
  if (context.answer().data().units.empty()) {
    Card card("none");
    empty_state(tr("units.none"), tr("units.none_hint"));
    return;
  }
  draw_bar_of_buttons(context);
  gap(measure::kGap);
  const float height = std::max(260.0F, ImGui::GetContentRegionAvail().y);
  Card card("units", 0.0F, height, 0.0F);
  const float room = ImGui::GetContentRegionAvail().x;
  const ImVec2 padding = ImGui::GetStyle().CellPadding;
  ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {room < kRoomy ? kClose : padding.x, padding.y});
  draw_table(context, room >= kTrendFrom);
  ImGui::PopStyleVar();
}

}  // namespace anupalan::ui
