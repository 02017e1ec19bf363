#include "ui/widgets/table.h"

#include <algorithm>

#include "app/queries.h"
#include "ui/widgets/button.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kArrow = 12.0F;

void title_of_column(const TableColumn& column, ImU32 colour, float arrow_room) {
  const float room = ImGui::GetContentRegionAvail().x - arrow_room;
  const std::string shown = shortened_to(column.title, room, Font::small_strong);
  if (column.right) {
    const float width = text_size(shown, Font::small_strong).x;
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(0.0F, room - width));
  }
  text(shown, {Font::small_strong, colour});
}

void tip_of(const TableColumn& column) { tooltip(column.hint.empty() ? column.title : column.hint); }

/// Behind words, before figures: there in the space between two columns, so that no column is wider for it.
void draw_arrow(const TableColumn& column, ImVec2 corner, float room, bool descending) {
  const float title = std::min(text_size(column.title, Font::small_strong).x, room);
  const float middle = column.right ? room - title - kArrow / 2.0F : room - kArrow / 2.0F;
  draw_icon(ImGui::GetWindowDrawList(), descending ? Icon::arrow_down : Icon::arrow_up, {corner.x + middle, corner.y + 9.0F}, kArrow - 1.0F, palette().text);
}

/// True when it is pressed.
bool sorting_title(const TableColumn& column, bool sorted, bool descending) {
  const ImVec2 at = ImGui::GetCursorPos();
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float room = ImGui::GetContentRegionAvail().x;
  const bool pressed = ImGui::InvisibleButton("head", {std::max(room, 8.0F), text_size(" ", Font::small_strong).y});
  const bool hot = ImGui::IsItemHovered();
  if (hot) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  focus_ring(2.0F);
  tip_of(column);
  ImGui::SetCursorPos(at);
  title_of_column(column, hot || sorted ? palette().text : palette().muted, sorted && !column.right ? kArrow + 4.0F : 0.0F);
  if (sorted) draw_arrow(column, corner, room, descending);
  return pressed;
}

}  // namespace

bool begin_table(const char* id, std::span<const TableColumn> columns, TableKind kind, float height,
                 float least_width) {
  ImGuiTableFlags flags = ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_PadOuterX | ImGuiTableFlags_SizingStretchProp;
  if (kind != TableKind::part) flags |= ImGuiTableFlags_Resizable | ImGuiTableFlags_NoBordersInBody;
  if (kind == TableKind::page) flags |= ImGuiTableFlags_ScrollY;
  const bool sideways = kind == TableKind::page && ImGui::GetContentRegionAvail().x < least_width;
  if (sideways) flags |= ImGuiTableFlags_ScrollX;
  if (!ImGui::BeginTable(id, static_cast<int>(columns.size()), flags, {kind == TableKind::long_part ? least_width : 0.0F, height}, sideways ? least_width : 0.0F)) return false;
  for (const TableColumn& column : columns) {
    const auto sizing = column.stretches ? ImGuiTableColumnFlags_WidthStretch : ImGuiTableColumnFlags_WidthFixed;
    const std::string name = "##" + std::string(column.title);
    ImGui::TableSetupColumn(name.c_str(), sizing, column.width);
  }
  if (kind == TableKind::page) ImGui::TableSetupScrollFreeze(sideways ? 1 : 0, 1);
  return true;
}

void table_head(std::span<const TableColumn> columns) { sortable_head(columns, -1, false); }

int sortable_head(std::span<const TableColumn> columns, int sorted, bool descending) {
  int pressed = -1;
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers);
  for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
    const TableColumn& column = columns[static_cast<std::size_t>(i)];
    ImGui::TableNextColumn();
    ImGui::PushID(i);
    if (!column.sorts) {
      title_of_column(column, palette().muted, 0.0F);
      tip_of(column);
    } else if (sorting_title(column, i == sorted, descending)) {
      pressed = i;
    }
    ImGui::PopID();
  }
  return pressed;
}

bool row_button(const char* id, bool chosen) {
  const float line = text_size(" ").y;
  const float spacing = measure::kRow - line;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0.0F, spacing});
  const bool pressed = ImGui::Selectable(
      id, chosen, ImGuiSelectableFlags_SpanAllColumns | ImGuiSelectableFlags_AllowOverlap, {0.0F, line});
  ImGui::PopStyleVar();
  if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  ImGui::SameLine(0.0F, 0.0F);
  return pressed;
}

void next_row() { ImGui::TableNextRow(ImGuiTableRowFlags_None, measure::kRow); }

void cell(std::string_view words, TextLook look) {
  if (words.empty()) {
    text("\u2013", muted_look());
  } else {
    elided(words, look);
  }
}

bool count_cell(const char* id, std::uint32_t number, bool leads) {
  const std::string shown = app::grouped(number);
  if (number == 0 || !leads) {
    text_right(shown, number == 0 ? muted_look() : TextLook{});
    return false;
  }
  return link_right(id, shown, {Font::body, palette().accent_text});
}

void rate_cell(const app::Rate& rate) {
  const std::string share = app::text_of(rate);
  if (!rate.known()) {
    text_right(share, muted_look());
    return;
  }
  const std::string of = said("rate.of", app::grouped(rate.covered));
  const float both = text_size(share, Font::strong).x + 6.0F + text_size(of).x;
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(0.0F, ImGui::GetContentRegionAvail().x - both));
  text(share, {Font::strong});
  ImGui::SameLine(0.0F, 6.0F);
  text(of, muted_look());
}

float rate_width(std::uint32_t covered) {
  return text_size("100.0 %", Font::strong).x + text_size(said("rate.of", app::grouped(covered))).x + 8.0F;
}

}  // namespace anupalan::ui
