#include "ui/views/employees_rows.h"

#include <algorithm>

#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::Column;
using model::EmployeeRow;

constexpr float kSide = 10.0F;

float line_height() { return text_size(" ").y; }

void draw_progress(const app::Answer& answer, EmployeeRow employee, float width) {
  const app::Progress progress = app::progress_of(answer, employee);
  if (!progress.known()) return text("\u2013", muted_look());
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const std::string words = said("progress.of", progress.done, progress.needed);
  elided(words, {}, width);
  const float taken = text_size(words).x + 10.0F;
  if (width - taken < 12.0F) return;
  ImGui::SetCursorScreenPos({at.x + taken, at.y + 7.0F});
  progress_bar(progress.done, progress.needed, {width - taken, 6.0F}, answer.status(employee));
}

/// What tells units apart is often at the end of their names.
void draw_unit(const std::string& unit, float width) {
  const std::string shown = shortened_inside(unit, width, Font::body);
  text(shown);
  if (shown != unit) tooltip(unit);
}

void draw_cell(const app::Answer& answer, EmployeeRow employee, Column column, float width) {
  const auto words = [&](TextLook look) {
    const std::string shown = app::cell_text(answer, employee, column);
    if (shown.empty()) text("\u2013", muted_look());
    else elided(shown, look, width);
  };
  switch (column) {
    case Column::status: return status_line(answer.status(employee), word_of(answer.status(employee)), Font::body, width);
    case Column::progress: return draw_progress(answer, employee, width);
    case Column::name: return words({Font::strong});
    case Column::unit: return draw_unit(app::cell_text(answer, employee, column), width);
    case Column::id:
    case Column::met_on: return words(muted_look());
    default: return words({});
  }
}

void draw_cells(Context& context, const ColumnGrid& grid, const app::ShownColumns& columns, EmployeeRow employee, float top) {
  const float text_top = top + (measure::kRow - line_height()) / 2.0F;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const ColumnGrid::Place place = grid.place_of(i);
    if (!place.seen()) continue;
    ImGui::PushClipRect({place.clip_left, top}, {place.clip_right, top + measure::kRow}, true);
    ImGui::SetCursorScreenPos({place.left + kSide, text_top});
    draw_cell(context.answer(), employee, columns[i].column, std::max(1.0F, place.right - place.left - 2.0F * kSide));
    ImGui::PopClipRect();
  }
}

/// What a press on a row asks for: it opens the employee, but selects with Ctrl, Shift or Space, and on the box.
void press_row(Context& context, const ColumnGrid& grid, EmployeeRow employee, std::size_t row) {
  const ImGuiIO& io = ImGui::GetIO();
  const bool by_mouse = ImGui::IsMouseReleased(ImGuiMouseButton_Left);
  const bool on_box = by_mouse && io.MousePos.x < grid.low().x + kSelectRoom;
  std::size_t& anchor = context.session.table.anchor;
  if (by_mouse && io.KeyShift) return context.ask(app::SelectRange{anchor, row, io.KeyCtrl});
  if (!on_box && !io.KeyCtrl && !ImGui::IsKeyDown(ImGuiKey_Space)) return context.ask(app::ShowEmployee{employee});
  anchor = row;
  context.ask(app::TurnSelected{employee});
}

void draw_row(Context& context, const ColumnGrid& grid, const app::ShownColumns& columns, LinePlace place, std::size_t row) {
  const EmployeeRow employee = context.workspace.employees()[row];
  const bool selected = context.workspace.picked().has(employee);
  const ImVec2 low{grid.low().x, place.top}, high{grid.high().x, place.top + measure::kRow};
  ImGui::PushID(static_cast<int>(model::at(employee)));
  ImGui::SetCursorScreenPos(low);
  if (ImGui::InvisibleButton("row", {high.x - low.x, measure::kRow})) press_row(context, grid, employee, row);
  note_row(context.session.people, place.line);
  const bool hot = ImGui::IsItemHovered();
  if (hot) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const Palette& p = palette();
  const ImU32 back = selected ? p.accent_soft : hot ? p.hover : employee == context.workspace.employee() ? p.press : 0;
  if (back != 0) draw->AddRectFilled({low.x, low.y + 1.0F}, high, back);
  draw->AddLine({low.x, high.y}, high, p.line);
  if (hot || !context.workspace.picked().empty()) {
    const bool on_box = hot && ImGui::GetIO().MousePos.x < low.x + kSelectRoom;
    draw_tick(draw, {low.x + kSelectRoom / 2.0F + 2.0F, low.y + measure::kRow / 2.0F}, selected, on_box);
  }
  draw_cells(context, grid, columns, employee, place.top);
  if (ImGui::GetIO().NavVisible && context.session.people.focused == place.line) {
    draw->AddRect({low.x + 1.0F, low.y + 1.0F}, {high.x - 1.0F, high.y - 1.0F}, p.accent, measure::kRound, 0, 2.0F);
  }
  ImGui::PopID();
}

/// Its value, how many, how they stand, and the rate, each in a place of its own.
void draw_heading(Context& context, const ColumnGrid& grid, LinePlace place, std::size_t number) {
  const app::PeopleGroup& group = context.workspace.people().groups[number];
  const ImVec2 low{grid.low().x, place.top}, high{grid.high().x, place.top + measure::kRow};
  ImGui::PushID(static_cast<int>(number));
  ImGui::SetCursorScreenPos(low);
  if (ImGui::InvisibleButton("group", {high.x - low.x, measure::kRow})) context.ask(app::ToggleGroup{group.key});
  note_row(context.session.people, place.line);
  const bool hot = ImGui::IsItemHovered();
  if (hot) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  draw->AddRectFilled({low.x, low.y + 1.0F}, high, hot ? palette().hover : palette().ground);
  draw->AddLine({low.x, high.y}, high, palette().line);
  focus_ring(2.0F);
  const bool open = context.workspace.table_lines().is_open(number);
  const float middle = place.top + measure::kRow / 2.0F, top = place.top + (measure::kRow - line_height()) / 2.0F;
  draw_icon(draw, open ? Icon::chevron_down : Icon::chevron_right, {low.x + kSelectRoom / 2.0F + 2.0F, middle}, 11.0F, palette().text);
  const float room = high.x - low.x, bar = std::clamp(room * 0.22F, 60.0F, 260.0F);
  const app::Rate rate = app::rate_of(group.counts);
  const std::string share = rate.known() ? said("rate.share_of", app::text_of(rate), app::grouped(rate.covered)) : app::text_of(rate);
  const float rate_left = high.x - 160.0F, bar_left = rate_left - bar - 20.0F;
  const std::string count = counted("people", group.counts.employees());
  const float count_left = bar_left - 20.0F - text_size(count).x;
  draw_text(draw, {count_left, top}, count, palette().muted);
  draw_text(draw, {rate_left, top}, share, palette().text);
  ImGui::SetCursorScreenPos({bar_left, middle - 4.0F});
  stacked_bar("bar", group.counts, {bar, 8.0F});
  ImGui::SetCursorScreenPos({low.x + kSelectRoom + kSide, top});
  elided(group.title.empty() ? tr("group.not_given") : std::string_view(group.title), {Font::strong}, std::max(20.0F, count_left - low.x - kSelectRoom - 2.0F * kSide));
  ImGui::PopID();
}

}  // namespace

void draw_line(Context& context, const ColumnGrid& grid, const app::ShownColumns& columns, LinePlace place) {
  const app::TableLine line = context.workspace.table_lines().at(place.line);
  if (line.group) draw_heading(context, grid, place, *line.group);
  else draw_row(context, grid, columns, place, line.row);
}

void draw_select_all(Context& context, ImVec2 low, float height) {
  const std::size_t selected = context.workspace.picked().size();
  const bool all = selected > 0 && selected >= context.workspace.employees().size();
  ImGui::SetCursorScreenPos({low.x + 8.0F, low.y + (height - 20.0F) / 2.0F});
  if (ImGui::InvisibleButton("select_all", {20.0F, 20.0F})) {
    if (all) context.ask(app::ClearSelection{});
    else context.ask(app::SelectAll{});
  }
  focus_ring(4.0F);
  draw_tick(ImGui::GetWindowDrawList(), {low.x + kSelectRoom / 2.0F + 2.0F, low.y + height / 2.0F}, all, ImGui::IsItemHovered());
  tooltip(tr(all ? "selection.clear" : "selection.all"));
}

void take_selection_keys(Context& context) {
  PeopleTable& table = context.session.table;
  const auto focused = context.session.people.focused;
  const app::TableLines& lines = context.workspace.table_lines();
  if (focused && focused != table.cursor && *focused < lines.size()) {
    const std::size_t row = lines.at(*focused).row;
    const bool arrows = ImGui::IsKeyDown(ImGuiKey_UpArrow) || ImGui::IsKeyDown(ImGuiKey_DownArrow);
    if (ImGui::GetIO().KeyShift && arrows) context.ask(app::SelectRange{table.anchor, row});
    else if (!ImGui::GetIO().KeyShift) table.anchor = row;
  }
  if (focused) table.cursor = focused;
  if (ImGui::IsAnyItemActive() || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) return;
  if (ImGui::IsKeyChordPressed(ImGuiMod_Shortcut | ImGuiKey_A)) context.ask(app::SelectAll{});
  if (ImGui::IsKeyChordPressed(ImGuiMod_Shortcut | ImGuiKey_C)) context.ask(app::CopyRows{});
}

}  // namespace anupalan::ui
