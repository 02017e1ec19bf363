#include "ui/views/compare_moves.h"

#include <algorithm>
#include <utility>

#include <fmt/ranges.h>

#include "app/masking.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::Comparison;
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

/// A row that leads to the employee, where the open data have him: his name, else the id.
void person_cell(Context& context, const std::string& id, EmployeeRow employee) {
  const app::Answer& answer = context.answer();
  if (employee == model::kNoRow<EmployeeRow>) return cell(app::shown_text(answer.masked(), id), muted_look());
  if (row_button("##move")) context.ask(app::ShowEmployee{employee});
  cell(app::shown_name(answer, employee), {Font::strong});
}

/// Whether it is known when somebody moved.
bool has_days(const Comparison& comparison) { return !comparison.compared.with_snapshot() && !comparison.of_answers; }

void draw_move(Context& context, const Comparison& comparison, app::Pair pair, bool wide) {
  const app::MovedLine line = comparison.of_answers ? app::flipped_line(*context.workspace.filed(), context.answer(), pair)
                                                    : app::moved_line(context.answer(), comparison, pair);
  next_row();
  ImGui::TableNextColumn();
  person_cell(context, line.id, line.employee);
  ImGui::TableNextColumn();
  cell(line.unit);
  ImGui::TableNextColumn();
  status_line(line.way.from);
  ImGui::TableNextColumn();
  status_line(line.way.to);
  if (has_days(comparison)) ImGui::TableNextColumn(), cell(display_text(line.on), muted_look());
  ImGui::TableNextColumn();
  cell(fmt::format("{}", fmt::join(line.why, "; ")), muted_look());
  if (wide) ImGui::TableNextColumn(), cell(line.provisions, caption_look());
}

/// Draws the rows in view of so many.
template <typename Draw>
void draw_rows(std::size_t count, Draw draw) {
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(count), measure::kRow);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      ImGui::PushID(i);
      draw(static_cast<std::size_t>(i));
      ImGui::PopID();
    }
  }
}

void draw_table(Context& context, const Comparison& comparison, const std::vector<app::Pair>& rows) {
  const bool wide = ImGui::GetContentRegionAvail().x > 1200.0F;
  std::vector<TableColumn> columns{{tr("column.name"), 1.1F, true}, {tr("column.unit"), 0.8F, true}, {tr("compare.was"), 134.0F}, {tr("compare.is"), 134.0F}};
  if (has_days(comparison)) columns.push_back({tr("compare.on"), 86.0F});
  columns.push_back({tr("compare.why"), 1.4F, true});
  if (wide) columns.push_back({tr("compare.paragraph"), 0.8F, true});
  constexpr float kLeastWidth = 760.0F;
  if (!begin_table(fmt::format("moves{}", columns.size()).c_str(), columns, TableKind::page, 0.0F, kLeastWidth)) return;
  table_head(columns);
  draw_rows(rows.size(), [&](std::size_t i) { draw_move(context, comparison, rows[i], wide); });
  ImGui::EndTable();
}

void draw_one_sided_table(Context& context, const Comparison& comparison, bool came) {
  const app::OnOneSide& side = came ? comparison.came : comparison.left;
  const TableColumn columns[] = {{tr("column.name"), 1.0F, true}, {tr("column.unit"), 1.0F, true}, {tr("compare.status"), 160.0F}};
  if (!begin_table("one_sided", columns, TableKind::page)) return;
  table_head(columns);
  draw_rows(side.first.size(), [&](std::size_t i) {
    const app::OneSidedLine line = app::one_sided_line(context.answer(), comparison, came, side.first[i]);
    next_row();
    ImGui::TableNextColumn();
    person_cell(context, line.id, line.employee);
    ImGui::TableNextColumn();
    cell(line.unit);
    ImGui::TableNextColumn();
    status_line(line.status);
  });
  ImGui::EndTable();
}

std::string caption_of(const Comparison& comparison, const std::optional<app::Way>& way, std::size_t listed) {
  const std::string words = counted("compare.moved_caption", comparison.moved());
  return listed < comparison.moved(way) ? said("compare.first", words, app::grouped(listed)) : words;
}

}  // namespace

void draw_moves(Context& context, const Comparison& comparison) {
  if (std::exchange(context.session.bring_moves, false)) ImGui::SetScrollHereY(0.0F);
  constexpr float kHead = 170.0F;
  constexpr float kLeast = 320.0F;
  const auto& way = context.workspace.look().way;
  const std::vector<app::Pair> rows = app::moved_rows(comparison, way);
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

void draw_one_sided(Context& context, const Comparison& comparison, bool came) {
  constexpr float kHead = 112.0F;
  constexpr std::size_t kMostRows = 12;
  const app::OnOneSide& side = came ? comparison.came : comparison.left;
  if (side.employees == 0) return;
  gap(measure::kGap);
  Card card(came ? "came" : "left", 0.0F, kHead + measure::kRow * static_cast<float>(std::min(kMostRows, side.first.size()) + 1));
  const app::Compared& compared = comparison.compared;
  const std::string where = came ? app::side_words(comparison.to, compared.after) : app::side_words(comparison.from, compared.before);
  const std::string count = counted("compare.one_sided", side.employees);
  const bool all = side.first.size() == side.employees;
  card_heading(said(came ? "compare.came" : "compare.left", where), all ? count : said("compare.first", count, app::grouped(side.first.size())));
  draw_one_sided_table(context, comparison, came);
}

}  // namespace anupalan::ui
