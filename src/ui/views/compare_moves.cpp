#include "ui/views/compare_moves.h"

#include <algorithm>

#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::Comparison;
using model::at;
using model::EmployeeRow;

constexpr std::size_t kWays = 6;  // the others are reached from the table of ways

void draw_ways(Context& context, const Comparison& comparison) {
  const auto& chosen_way = context.workspace.look().way;
  const std::size_t shown = std::min(kWays, comparison.movements.size());
  std::vector<std::string> names;
  std::vector<std::optional<app::Way>> ways{std::nullopt};
  for (std::size_t i = 0; i < shown; ++i) ways.emplace_back(comparison.movements[i].way);
  if (chosen_way && std::find(ways.begin(), ways.end(), chosen_way) == ways.end()) ways.push_back(chosen_way);
  for (const auto& way : ways) names.push_back(way ? app::way_words(*way) : std::string(tr("compare.all_ways")));
  std::vector<Segment> segments;
  for (std::size_t i = 0; i < ways.size(); ++i) segments.push_back({names[i], app::grouped(comparison.moved(ways[i]))});
  int chosen = static_cast<int>(std::find(ways.begin(), ways.end(), chosen_way) - ways.begin());
  if (segmented("ways", segments, chosen)) context.ask(app::ShowWay{ways[static_cast<std::size_t>(chosen)]});
}

std::string person_words(const model::Dataset& data, EmployeeRow employee) {
  const std::string_view name = data.name_of(employee);
  return std::string(name.empty() ? data.text(data.employees.id[at(employee)]) : name);
}

void draw_move(Context& context, const Comparison& comparison, EmployeeRow employee, bool wide) {
  const model::Dataset& data = context.answer().data();
  const app::MovedLine line = comparison.of_answers ? app::flipped_line(*context.workspace.filed(), context.answer(), employee)
                                                    : app::moved_line(context.answer(), comparison, employee);
  next_row();
  ImGui::TableNextColumn();
  if (row_button("##move")) context.ask(app::ShowEmployee{employee});
  cell(person_words(data, employee), {Font::strong});
  ImGui::TableNextColumn();
  cell(app::title_of(data, data.employees.unit[at(employee)]));
  ImGui::TableNextColumn();
  status_line(line.move.from);
  ImGui::TableNextColumn();
  status_line(line.move.to);
  if (!comparison.of_answers) ImGui::TableNextColumn(), cell(display_text(line.on), muted_look());
  if (wide) ImGui::TableNextColumn(), cell(line.kinds, muted_look());
  ImGui::TableNextColumn();
  cell(line.provisions, caption_look());
}

void draw_table(Context& context, const Comparison& comparison, const std::vector<EmployeeRow>& rows) {
  const bool wide = ImGui::GetContentRegionAvail().x > 1200.0F;
  std::vector<TableColumn> columns{{tr("column.name"), 1.0F, true},     {tr("column.unit"), 1.1F, true}, {tr("compare.was"), 134.0F},
                                   {tr("compare.is"), 134.0F}};
  if (!comparison.of_answers) columns.push_back({tr("compare.on"), 86.0F});
  if (wide) columns.push_back({tr("compare.by"), 1.2F, true});
  columns.push_back({tr("compare.paragraph"), 1.0F, true});
  constexpr float kLeastWidth = 760.0F;
  if (!begin_table(fmt::format("moves{}", columns.size()).c_str(), columns, TableKind::page, 0.0F, kLeastWidth)) return;
  table_head(columns);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(rows.size()), measure::kRow);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      ImGui::PushID(i);
      draw_move(context, comparison, rows[static_cast<std::size_t>(i)], wide);
      ImGui::PopID();
    }
  }
  ImGui::EndTable();
}

std::string caption_of(const Comparison& comparison, const std::optional<app::Way>& way, std::size_t listed) {
  const std::string words = counted("compare.moved_caption", comparison.moved());
  return listed < comparison.moved(way) ? said("compare.first", words, app::grouped(listed)) : words;
}

}  // namespace

void draw_moves(Context& context, const Comparison& comparison) {
  constexpr float kHead = 170.0F;
  constexpr float kLeast = 320.0F;
  const auto& way = context.workspace.look().way;
  const std::vector<EmployeeRow> rows = app::moved_rows(comparison, way);
  const float all_rows = kHead + measure::kRow * static_cast<float>(std::max<std::size_t>(rows.size(), 3));
  const float height = std::min(all_rows, std::max(kLeast, ImGui::GetWindowHeight() - 2.0F * measure::kGap));
  Card card("moves", 0.0F, height);
  card_heading(tr(comparison.of_answers ? "flips.who" : "compare.moved"), caption_of(comparison, way, rows.size()));
  draw_ways(context, comparison);
  gap(measure::kGap);
  if (rows.empty()) {
    empty_state(tr("compare.nobody_way"), tr("compare.nobody_way_hint"), 80.0F);
  } else {
    draw_table(context, comparison, rows);
  }
}

}  // namespace anupalan::ui
