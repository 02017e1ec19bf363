#include "ui/views/employees.h"

#include <algorithm>

#include "ui/views/employees_filter.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/row_window.h"
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

void draw_row(Context& context, EmployeeRow employee, std::size_t row, const std::vector<Column>& columns) {
  next_row();
  ImGui::TableNextColumn();
  ImGui::PushID(static_cast<int>(model::at(employee)));
  if (row_button("##row", employee == context.workspace.employee())) context.ask(app::ShowEmployee{employee});
  note_row(context.session.people, row);
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (c > 0) ImGui::TableNextColumn();
    draw_cell(context.answer(), employee, columns[c]);
  }
  ImGui::PopID();
}

void draw_head(Context& context, const std::vector<Column>& columns, const std::vector<TableColumn>& heads) {
  const app::Sort sort = context.workspace.sort();
  const auto place = std::find(columns.begin(), columns.end(), sort.column);
  const int sorted = place == columns.end() ? -1 : static_cast<int>(place - columns.begin());
  const int pressed = sortable_head(heads, sorted, sort.descending);
  if (pressed < 0) return;
  context.session.people.go_to(0);
  context.ask(app::SetSort{{columns[static_cast<std::size_t>(pressed)], pressed == sorted && !sort.descending}});
}

/// Which rows are in view, and a field that goes to another.
void draw_foot(Context& context, RowSpan seen, std::size_t count) {
  Session& session = context.session;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::GetWindowDrawList()->AddLine(at, {at.x + ImGui::GetContentRegionAvail().x, at.y}, palette().line);
  ImGui::SetCursorScreenPos({at.x + 12.0F, at.y + 14.0F});
  text(said("rows.seen", app::grouped(seen.first + 1), app::grouped(seen.end), app::grouped(count)), caption_look());
  constexpr float kField = 132.0F;
  ImGui::SetCursorScreenPos({at.x + ImGui::GetContentRegionAvail().x - kField - 4.0F, at.y + 5.0F});
  if (!entry_field("##go_to", session.go_to, {.hint = tr("rows.go_to"), .width = kField, .focus = std::exchange(session.focus_go_to, false)})) return;
  if (const auto row = app::parse_row(session.go_to, count)) session.people.go_to(*row);
  session.go_to.clear();
  platform::redraw();
}

void draw_table(Context& context, const std::vector<EmployeeRow>& rows) {
  constexpr float kBar = 14.0F;
  constexpr float kHead = 34.0F;
  constexpr float kFoot = 44.0F;
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  RowWindow& window = context.session.people;
  const RowSpan seen = rows_in_view(window, rows.size(), room.y - kHead - kFoot);
  const auto columns = columns_for(room.x - kBar);
  const auto heads = heads_of(columns);
  if (begin_table(fmt::format("employees{}", columns.size()).c_str(), heads, TableKind::long_part, 0.0F, room.x - kBar)) {
    draw_head(context, columns, heads);
    for (std::size_t row = seen.first; row < seen.end; ++row) draw_row(context, rows[row], row, columns);
    ImGui::EndTable();
  }
  row_bar("bar", window, rows.size(), seen, {low.x + room.x - kBar, low.y + kHead}, {low.x + room.x, low.y + room.y - kFoot});
  ImGui::SetCursorScreenPos({low.x, low.y + room.y - kFoot});
  draw_foot(context, seen, rows.size());
}

}  // namespace

void draw_nobody(Context& context) {
  const bool filtered = context.workspace.filter().any();
  empty_state(tr(filtered ? "employees.none_pass" : "employees.none"),
              tr(filtered ? "employees.none_pass_hint" : "employees.none_hint"), 220.0F);
  if (!filtered) return;
  const float width = button_width(tr("filter.clear"));
  ImGui::SetCursorPosX((ImGui::GetWindowWidth() - width) / 2.0F);
  if (button("clear", tr("filter.clear"))) context.ask(app::SetFilter{});
}

void draw_employees(Context& context) {
  Session& session = context.session;
  if (session.filtered != context.workspace.filter()) session.people.go_to(0);
  session.filtered = context.workspace.filter();
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
