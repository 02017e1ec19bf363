#include "ui/views/employees_columns.h"

#include <algorithm>
#include <utility>

#include "app/column_filter.h"
#include "ui/views/employees_layout.h"
#include "ui/widgets/field.h"
#include "ui/widgets/picker.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::Column;

constexpr float kPicker = 150.0F;
constexpr float kMenu = 320.0F;
constexpr std::size_t kMostChoices = 100;  ///< values of a column, listed to choose from

void set_filter(Context& context, app::Filter filter) {
  if (filter != context.workspace.filter()) context.ask(app::SetFilter{std::move(filter)});
}

void line_between() {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::GetWindowDrawList()->AddLine({at.x, at.y + 4.0F}, {at.x + ImGui::GetContentRegionAvail().x, at.y + 4.0F}, palette().line);
  ImGui::Dummy({0.0F, 8.0F});
}

void draw_sorting(Context& context, Column column) {
  const app::Sort& sort = context.workspace.sort();
  const std::size_t place = app::place_in(sort, column);
  const bool alone = sort.size() == 1 && place == 0, known = place < sort.size();
  if (choice(tr("column.sort_up"), {}, alone && !sort[0].descending)) context.ask(app::SetSort{{{column, false}}});
  if (choice(tr("column.sort_down"), {}, alone && sort[0].descending)) context.ask(app::SetSort{{{column, true}}});
  if (sort.empty() || alone) return;
  const char* further = !known ? "column.sort_further" : sort[place].descending ? "column.sort_without" : "column.sort_turn";
  if (choice(tr(further), tr("key.shift"))) context.ask(app::SetSort{app::pressed_sort(sort, column, true)});
}

void draw_placing(Context& context, Column column, const app::ShownColumns& columns) {
  const auto place = std::find_if(columns.begin(), columns.end(), [&](const app::ShownColumn& shown) { return shown.column == column; });
  if (place == columns.end()) return;
  const auto offer = [&](const char* key, app::ShownColumns next) {
    if (next != columns && choice(tr(key))) context.ask(app::SetColumns{std::move(next)});
  };
  if (app::can_group_by(column) && context.workspace.look().grouping.by != column && choice(tr("column.group_by"))) context.ask(app::GroupBy{column});
  offer(place->pinned ? "column.unpin" : "column.pin", app::pinned_column(columns, column, !place->pinned));
  offer("column.left", app::moved_column(columns, column, -1));
  offer("column.right", app::moved_column(columns, column, 1));
  if (choice(tr("column.fit"))) context.ask(app::SetColumns{app::sized_column(columns, column, fitting_width(context, column))});
  offer("column.hide", app::without_column(columns, column));
}

/// The values that somebody has, to be ticked; letters that are typed leave those that have them.
void draw_choices(Context& context, Column column, const std::string& filter) {
  const std::string& typed = context.session.table.typed;
  const bool narrows = !typed.empty() && typed.front() != '=';
  std::size_t left = 0, shown = 0;
  for (const auto& choice_of : context.workspace.column_choices(column)) {
    if (narrows && !contains_folded(choice_of.text, folded(typed))) continue;
    if (shown++ >= kMostChoices) ++left;
    if (left > 0) continue;
    ImGui::PushID(static_cast<int>(shown));
    const std::string_view label = choice_of.text.empty() ? tr("group.not_given") : std::string_view(choice_of.text);
    if (tick_line(label, app::grouped(choice_of.count), app::names_choice(filter, choice_of.text))) {
      const std::string text = app::turned_choice(filter, choice_of.text);
      context.session.table.typed = text;
      set_filter(context, app::with_column_filter(context.workspace.filter(), column, text));
    }
    ImGui::PopID();
  }
  if (left > 0) wrapped(said("filter.more_choices", app::grouped(left)), caption_look());
}

void draw_filter(Context& context, Column column) {
  std::string& typed = context.session.table.typed;
  const auto& texts = context.workspace.filter().columns;
  const std::string filter = texts.contains(column) ? texts.at(column) : std::string();
  if (trimmed(typed) != filter) typed = filter;
  const bool understood = app::read_column_filter(column, typed).has_value();
  FieldLook look{.hint = tr("filter.column_hint"), .width = ImGui::GetContentRegionAvail().x, .search = true, .wrong = !understood};
  look.secret = context.workspace.settings().masked && app::kind_of(column) == app::ColumnKind::text;
  if (text_field("##filter", typed, look)) set_filter(context, app::with_column_filter(context.workspace.filter(), column, typed));
  if (understood) wrapped(app::column_filter_hint(column), caption_look());
  else wrapped(said("filter.not_understood", app::column_filter_hint(column)), {Font::small, palette().ink(rules::Status::missed).text});
  if (app::kind_of(column) == app::ColumnKind::choice) draw_choices(context, column, filter);
}

void draw_group_picker(Context& context) {
  const app::Grouping& grouping = context.workspace.look().grouping;
  const std::string label = grouping.by ? said("group.by", app::title_of(*grouping.by)) : std::string(tr("group.button"));
  if (!begin_picker("group", label, kPicker, 240.0F)) return;
  if (choice(tr("group.none"), {}, !grouping.by)) context.ask(app::GroupBy{});
  for (Column column : app::group_columns()) {
    if (choice(app::title_of(column), {}, grouping.by == column)) context.ask(app::GroupBy{column});
  }
  if (grouping.by) {
    line_between();
    if (choice(tr("group.open_all"))) context.ask(app::ExpandGroups{true});
    if (choice(tr("group.close_all"))) context.ask(app::ExpandGroups{false});
  }
  end_picker();
}

void draw_column_picker(Context& context) {
  if (!begin_picker("columns", tr("columns.button"), kPicker, 270.0F)) return;
  const app::Look& look = context.workspace.look();
  const app::ShownColumns columns = columns_in(look, context.session.table.room);
  const auto line = [&](Column column, bool on) {
    if (!tick_line(app::title_of(column), {}, on, app::hint_of(column))) return;
    context.ask(app::SetColumns{on ? app::without_column(columns, column) : app::with_column(columns, column)});
  };
  for (std::size_t i = 0; i < app::kColumnCount; ++i) line(static_cast<Column>(i), app::is_shown(columns, static_cast<Column>(i)));
  if (!look.columns.empty()) {
    line_between();
    if (choice(tr("columns.usual"))) context.ask(app::SetColumns{});
  }
  end_picker();
}

}  // namespace

int fitting_width(Context& context, Column column) {
  constexpr float kSides = 22.0F, kHead = 44.0F;
  constexpr std::size_t kLooked = 60;
  float width = text_size(app::title_of(column), Font::small_strong).x + kHead;
  const app::TableLines& lines = context.workspace.table_lines();
  const std::size_t first = context.session.people.first;
  for (std::size_t line = first; line < std::min(first + kLooked, lines.size()); ++line) {
    const app::TableLine at = lines.at(line);
    if (at.group) continue;
    const std::string words = app::cell_text(context.answer(), context.workspace.employees()[at.row], column);
    const float mark = column == Column::status ? 24.0F : column == Column::progress ? 60.0F : 0.0F;
    width = std::max(width, text_size(words, column == Column::name ? Font::strong : Font::body).x + mark + kSides);
  }
  return static_cast<int>(width);
}

void act_on_heads(Context& context, const HeadAct& act, const app::ShownColumns& columns) {
  if (act.kind == HeadAct::Kind::none) return;
  const Column column = columns[act.column].column;
  const app::Sort& sort = context.workspace.sort();
  switch (act.kind) {
    case HeadAct::Kind::sort:
    case HeadAct::Kind::sort_further:
      context.session.people.go_to(0);
      return context.ask(app::SetSort{app::pressed_sort(sort, column, act.kind == HeadAct::Kind::sort_further)});
    case HeadAct::Kind::menu:
      context.session.table.menu = column;
      return ImGui::OpenPopup("column_menu");
    case HeadAct::Kind::drop:
      return context.ask(app::SetColumns{app::put_column(columns, column, act.before ? std::optional(columns[*act.before].column) : std::nullopt)});
    case HeadAct::Kind::size: return context.ask(app::SetColumns{app::sized_column(columns, column, static_cast<int>(act.width))});
    case HeadAct::Kind::fit: return context.ask(app::SetColumns{app::sized_column(columns, column, fitting_width(context, column))});
    case HeadAct::Kind::none: return;
  }
}

void draw_column_menu(Context& context, const app::ShownColumns& columns, ImVec2 low) {
  if (!context.session.table.menu) return;
  const Column column = *context.session.table.menu;
  const float right = ImGui::GetMainViewport()->WorkSize.x - 12.0F;
  ImGui::SetNextWindowPos({std::min(low.x, right - kMenu), low.y}, ImGuiCond_Appearing);
  ImGui::SetNextWindowSizeConstraints({kMenu, 0.0F}, {kMenu, 520.0F});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {8.0F, 8.0F});
  const bool open = ImGui::BeginPopup("column_menu", ImGuiWindowFlags_NoMove);
  ImGui::PopStyleVar();
  if (!open) return;
  draw_sorting(context, column);
  line_between();
  draw_placing(context, column, columns);
  line_between();
  draw_filter(context, column);
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) ImGui::CloseCurrentPopup();
  ImGui::EndPopup();
}

float table_pickers_width() { return 2.0F * kPicker + 8.0F; }

void draw_table_pickers(Context& context) {
  draw_group_picker(context);
  ImGui::SameLine(0.0F, 8.0F);
  draw_column_picker(context);
}

}  // namespace anupalan::ui
