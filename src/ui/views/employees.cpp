#include "ui/views/employees.h"

#include <algorithm>

#include "ui/views/employees_filter.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::Column;
using model::EmployeeRow;

struct Shown {
  Column column;
  float width;
  bool stretches;
  float from_room;  // left out where the table is narrower
};

constexpr Shown kShown[] = {
    {Column::name, 1.2F, true, 0.0F},      {Column::id, 96.0F, false, 0.0F},
    {Column::unit, 1.3F, true, 0.0F},      {Column::designation, 1.3F, true, 760.0F},
    {Column::level, 96.0F, false, 1400.0F}, {Column::status, 142.0F, false, 0.0F},
    {Column::progress, 108.0F, false, 620.0F}, {Column::met_on, 104.0F, false, 900.0F},
    {Column::plans, 1.0F, true, 1200.0F},
};

std::vector<Column> columns_for(float room) {
  std::vector<Column> columns;
  for (const Shown& shown : kShown) {
    if (room >= shown.from_room) columns.push_back(shown.column);
  }
  return columns;
}

std::vector<TableColumn> heads_of(const std::vector<Column>& columns) {
  std::vector<TableColumn> heads;
  for (Column column : columns) {
    const Shown& shown = *std::find_if(std::begin(kShown), std::end(kShown), [&](const Shown& s) { return s.column == column; });
    heads.push_back({app::title_of(column), shown.width, shown.stretches});
  }
  return heads;
}

void draw_progress(const app::Answer& answer, EmployeeRow employee) {
  const app::Progress progress = app::progress_of(answer, employee);
  if (!progress.known()) {
    cell({});
    return;
  }
  const float top = ImGui::GetCursorPosY();
  text(said("progress.of", progress.done, progress.needed));
  ImGui::SameLine();
  ImGui::SetCursorPosY(top + 7.0F);
  const float room = ImGui::GetContentRegionAvail().x;
  if (room > 12.0F) progress_bar(progress.done, progress.needed, {room, 6.0F}, answer.status(employee));
}

void draw_cell(const app::Answer& answer, EmployeeRow employee, Column column) {
  switch (column) {
    case Column::status: return status_line(answer.status(employee));
    case Column::progress: return draw_progress(answer, employee);
    case Column::name: return cell(app::cell_text(answer, employee, column), {Font::strong});
    case Column::id:
    case Column::met_on: return cell(app::cell_text(answer, employee, column), muted_look());
    default: return cell(app::cell_text(answer, employee, column));
  }
}

void draw_rows(Context& context, const std::vector<EmployeeRow>& rows, const std::vector<Column>& columns) {
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(rows.size()), measure::kRow);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const EmployeeRow employee = rows[static_cast<std::size_t>(i)];
      next_row();
      ImGui::TableNextColumn();
      ImGui::PushID(static_cast<int>(model::at(employee)));
      const bool chosen = employee == context.workspace.employee();
      if (row_button("##row", chosen)) context.ask(app::ShowEmployee{employee});
      for (std::size_t c = 0; c < columns.size(); ++c) {
        if (c > 0) ImGui::TableNextColumn();
        draw_cell(context.answer(), employee, columns[c]);
      }
      ImGui::PopID();
    }
  }
}

void draw_table(Context& context, const std::vector<EmployeeRow>& rows) {
  const auto columns = columns_for(ImGui::GetContentRegionAvail().x);
  const auto heads = heads_of(columns);
  const app::Sort sort = context.workspace.sort();
  const auto place = std::find(columns.begin(), columns.end(), sort.column);
  const int sorted = place == columns.end() ? -1 : static_cast<int>(place - columns.begin());
  if (!begin_table(fmt::format("employees{}", columns.size()).c_str(), heads, TableKind::page)) return;
  const int pressed = sortable_head(heads, sorted, sort.descending);
  if (pressed >= 0) {
    context.ask(app::SetSort{{columns[static_cast<std::size_t>(pressed)], pressed == sorted && !sort.descending}});
  }
  draw_rows(context, rows, columns);
  ImGui::EndTable();
}

void draw_nobody(Context& context) {
  const bool filtered = context.workspace.filter().any();
  empty_state(tr(filtered ? "employees.none_pass" : "employees.none"),
              tr(filtered ? "employees.none_pass_hint" : "employees.none_hint"), 220.0F);
  if (!filtered) return;
  const float width = button_width(tr("filter.clear"));
  ImGui::SetCursorPosX((ImGui::GetWindowWidth() - width) / 2.0F);
  if (button("clear", tr("filter.clear"))) context.ask(app::SetFilter{});
}

}  // namespace

void draw_employees(Context& context) {
  draw_employees_filter(context);
  gap(measure::kGap);
  const float height = std::max(300.0F, ImGui::GetContentRegionAvail().y);
  Card card("employees", 0.0F, height, 0.0F);
  const auto& rows = context.workspace.employees();
  if (rows.empty()) {
    draw_nobody(context);
  } else {
    draw_table(context, rows);
  }
}

}  // namespace anupalan::ui
