#include "ui/views/employees.h"

#include <algorithm>

#include "ui/views/employees_columns.h"
#include "ui/views/employees_filter.h"
#include "ui/views/employees_layout.h"
#include "ui/views/employees_rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/row_window.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kBar = 14.0F;
constexpr float kHead = 34.0F;
constexpr float kFoot = 44.0F;
constexpr float kSideBar = 12.0F;

/// A button of the foot, behind what stands there.
bool foot_button(const char* id, const char* key, const char* hint = nullptr) {
  const bool pressed = button(id, tr(key), {ButtonKind::quiet});
  if (hint != nullptr) tooltip(tr(hint));
  ImGui::SameLine(0.0F, 4.0F);
  return pressed;
}

/// What can be done with the rows that are selected, or with all.
void draw_row_buttons(Context& context) {
  const std::size_t selected = context.workspace.picked().size();
  if (foot_button("copy", selected > 0 ? "rows.copy_selected" : "rows.copy", "rows.copy_hint")) context.ask(app::CopyRows{});
  if (foot_button("save", "rows.save", "rows.save_hint")) context.ask(app::SaveRows{});
  if (foot_button("statements", "rows.statements", "rows.statements_hint")) context.ask(app::SaveStatements{true});
  if (selected == 0) return;
  ImGui::BeginDisabled(selected > app::kMostChosen);
  if (foot_button("only", "selection.only")) context.ask(app::ShowSelected{});
  ImGui::EndDisabled();
  if (foot_button("none", "selection.clear")) context.ask(app::ClearSelection{});
}

void draw_go_to(Context& context, ImVec2 at, float width) {
  Session& session = context.session;
  ImGui::SetCursorScreenPos(at);
  if (!entry_field("##go_to", session.go_to, {.hint = tr("rows.go_to"), .width = width, .focus = std::exchange(session.focus_go_to, false)})) return;
  const app::Workspace& workspace = context.workspace;
  if (const auto row = app::parse_row(session.go_to, workspace.employees().size())) session.people.go_to(workspace.table_lines().line_of(*row));
  session.go_to.clear();
  platform::redraw();
}

/// "Rows 1 to 13 of 2,000"; of lines under headings, how many groups and people they are.
std::string seen_words(const app::Workspace& workspace, RowSpan seen) {
  const std::size_t people = workspace.employees().size();
  if (!workspace.people().groups.empty()) return said("rows.grouped", app::grouped(workspace.people().groups.size()), app::grouped(people));
  return said("rows.seen", app::grouped(seen.first + 1), app::grouped(seen.end), app::grouped(people));
}

/// Which rows are in view, what can be done with them, and a field that goes to another.
void draw_foot(Context& context, RowSpan seen) {
  constexpr float kField = 132.0F;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  constexpr float kInset = 8.0F;
  const float right = at.x + ImGui::GetContentRegionAvail().x - kField - kInset;
  ImGui::GetWindowDrawList()->AddLine(at, {right + kField + kInset, at.y}, palette().line);
  const app::Picked& selection = context.workspace.picked();
  std::string words = seen_words(context.workspace, seen);
  if (!selection.empty()) words = counted("selection.count", selection.size()) + " \u00B7 " + words;
  ImGui::SetCursorScreenPos({at.x + 12.0F, at.y + 14.0F});
  text(words, selection.empty() ? caption_look() : TextLook{Font::small_strong, palette().text});
  ImGui::SetCursorScreenPos({at.x + 24.0F + text_size(words, Font::small_strong).x, at.y + 5.0F});
  draw_row_buttons(context);
  const ImVec2 note = ImGui::GetCursorScreenPos();
  const std::string& told = context.workspace.table_note();
  if (!told.empty() && right - note.x > 80.0F) {
    ImGui::SetCursorScreenPos({note.x + 8.0F, at.y + 14.0F});
    elided(told, caption_look(), right - note.x - 20.0F);
  }
  draw_go_to(context, {right, at.y + 5.0F}, kField);
}

/// The mirror and the screen look at the same rows: who moved last decides.
void follow_first_line(Context& context) {
  PeopleTable& table = context.session.table;
  const std::size_t first = context.workspace.first_line();
  if (first != table.told_first) context.session.people.go_to(first);
  table.told_first = first;
}

void tell_first_line(Context& context) {
  PeopleTable& table = context.session.table;
  const std::size_t first = context.session.people.first;
  if (first == table.told_first) return;
  table.told_first = first;
  context.ask(app::LookFrom{first});
}

void draw_grid(Context& context, ImVec2 low, ImVec2 high, RowSpan seen) {
  PeopleTable& table = context.session.table;
  const app::Look& look = context.workspace.look();
  const float room = high.x - low.x - kSelectRoom;
  table.room = room;
  const app::ShownColumns columns = columns_in(look, room);
  std::vector<GridColumn> heads = grid_columns(look, columns, room);
  if (table.grid.resized && *table.grid.resized < heads.size() && table.grid.resized_to > 0.0F) heads[*table.grid.resized].width = table.grid.resized_to;
  ColumnGrid grid(table.grid, heads, low, high, kSelectRoom);
  ImGui::GetWindowDrawList()->AddLine({low.x, low.y + kHead}, {high.x, low.y + kHead}, palette().line);
  draw_select_all(context, low, kHead);
  const HeadAct act = grid_heads(grid, table.grid, heads, kHead);
  for (std::size_t line = seen.first; line < seen.end; ++line) {
    draw_line(context, grid, columns, {line, low.y + kHead + static_cast<float>(line - seen.first) * measure::kRow});
  }
  if (grid.loose() > low.x + kSelectRoom) ImGui::GetWindowDrawList()->AddLine({grid.loose(), low.y}, {grid.loose(), high.y}, palette().edge);
  grid.side_bar("side");
  act_on_heads(context, act, columns);
  draw_column_menu(context, columns, {act.kind == HeadAct::Kind::menu ? grid.place_of(act.column).clip_left : low.x, low.y + kHead + 4.0F});
}

void draw_table(Context& context) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  RowWindow& window = context.session.people;
  follow_first_line(context);
  const std::size_t lines = context.workspace.table_lines().size();
  const float side = context.workspace.look().columns.empty() ? 0.0F : kSideBar;  // chosen ones may scroll
  const RowSpan seen = rows_in_view(window, lines, room.y - kHead - kFoot - side);
  draw_grid(context, low, {low.x + room.x - kBar, low.y + room.y - kFoot}, seen);
  if (lines == 0) {
    ImGui::SetCursorScreenPos({low.x, low.y + kHead});
    return draw_nobody(context);
  }
  take_selection_keys(context);
  row_bar("bar", window, lines, seen, {low.x + room.x - kBar, low.y + kHead}, {low.x + room.x, low.y + room.y - kFoot});
  ImGui::SetCursorScreenPos({low.x, low.y + room.y - kFoot});
  draw_foot(context, seen);
  tell_first_line(context);
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
  if (context.answer().data().employees.size() == 0) draw_nobody(context);
  else draw_table(context);
}

}  // namespace anupalan::ui
