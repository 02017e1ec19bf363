#include "ui/views/overview_year.h"

#include <algorithm>

#include "ui/people.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/widgets/year_chart.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kChart = 232.0F;
constexpr float kRate = 62.0F;
constexpr float kHead = 33.0F;
constexpr float kLevel = 112.0F;
constexpr float kCell = 4.0F;  // at the sides of a cell of the matrix

/// Tenths as "12.5".
std::string tenths(std::uint32_t number) { return said("chart.tenths", app::grouped(number / 10), number % 10); }

/// What the two dashed lines say, in words.
std::string pace_words(const app::YearCurve& curve) {
  std::string words;
  const rules::Counts& now = curve.now().counts;
  if (curve.pace_days > 0 && curve.last > curve.as_on && now.covered() > 0) {
    const app::Rate then{curve.at_pace(curve.last), now.covered()};
    words = said("chart.pace", curve.pace_days, app::grouped(curve.gained), tenths(curve.pace_tenths()), app::text_of(then), display_text(curve.last));
  }
  if (curve.pending > 0 && !curve.last_due.is_never()) {
    words += words.empty() ? "" : " ";
    words += said("chart.needed", app::grouped(curve.pending), display_text(curve.last_due), tenths(curve.needed_tenths()));
  }
  return words;
}

void draw_points(const app::YearCurve& curve) {
  const TableColumn columns[] = {{tr("chart.day"), 1.0F, true}, {tr("chart.compliant"), 90.0F, false, true},
                                 {tr("chart.covered"), 90.0F, false, true}, {tr("unit.rate"), kRate, false, true}};
  const auto points = app::table_points(curve);
  constexpr float kRows = 6.0F;  // in view, whole
  if (!begin_table("points", columns, TableKind::page, kHead + kRows * measure::kRow)) return;
  table_head(columns);
  for (const rules::CountsFrom& point : points) {
    const app::Rate rate = app::rate_of(point.counts);
    next_row();
    ImGui::TableNextColumn();
    cell(display_text(point.day));
    for (const std::string& figure : {app::grouped(rate.compliant), app::grouped(rate.covered), app::text_of(rate)}) {
      ImGui::TableNextColumn();
      text_right(figure);
    }
  }
  ImGui::EndTable();
}

void draw_curve(Context& context, float width, float height) {
  const app::YearCurve& curve = context.workspace.year_curve();
  Card card("year", width, height);
  bool& table = context.session.curve_as_table;
  const std::string_view label = tr(table ? "chart.as_chart" : "chart.as_table");
  const ImVec2 at = ImGui::GetCursorPos();
  ImGui::SetCursorPosX(at.x + ImGui::GetContentRegionAvail().x - button_width(label));
  if (button("as_table", label)) table = !table;
  ImGui::SetCursorPos(at);
  card_heading(tr("overview.year"), said("overview.year_caption", context.answer().question().year.text()));
  if (table) draw_points(curve);
  else year_chart("curve", curve, kChart, context.session.curve_day);
  const std::string words = table ? std::string() : pace_words(curve);
  if (!words.empty()) wrapped(words, caption_look());
}

void draw_level_head() {
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers);
  ImGui::TableNextColumn();
  text(tr("column.level"), {Font::small_strong, palette().muted});
  for (rules::Status status : kShownStatuses) {
    ImGui::TableNextColumn();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x;
    ImGui::Dummy({room, 16.0F});
    draw_mark(ImGui::GetWindowDrawList(), {at.x + room - 8.0F, at.y + 8.0F}, 7.0F, status);
    tooltip(word_of(status));
  }
  ImGui::TableNextColumn();
  text_right(tr("unit.rate"), {Font::small_strong, palette().muted});
}

void draw_level(Context& context, const rules::GroupCounts& group) {
  next_row();
  ImGui::TableNextColumn();
  ImGui::PushID(group.value.c_str());
  app::Filter filter;
  filter.level = group.value;
  leads_to(context, link("level", app::level_words(group.value), {Font::body, palette().text}, ImGui::GetContentRegionAvail().x), filter);
  for (rules::Status status : kShownStatuses) {
    ImGui::TableNextColumn();
    const std::uint32_t count = group.counts.of(status);
    if (count > 0) ImGui::TableSetBgColor(ImGuiTableBgTarget_CellBg, palette().ink(status).soft);
    filter.status = status;
    leads_to(context, count_cell(std::string(rules::name_of(status)).c_str(), count), filter);
  }
  ImGui::TableNextColumn();
  rate_cell(app::rate_of(group.counts));
  ImGui::PopID();
}

float count_width(const Context& context) {
  return std::max(30.0F, text_size(app::grouped(context.selected().people().size())).x) + 2.0F;
}

/// What the matrix takes at least.
float levels_width(const Context& context) {
  const float columns = static_cast<float>(rules::kStatusCount);
  return kLevel + columns * count_width(context) + rate_width(context.selected().counts().covered()) + (columns + 2.0F) * 2.0F * kCell + 2.0F * measure::kCard;
}

void draw_levels(Context& context, float height) {
  Card card("levels", 0.0F, height);
  card_heading(tr("overview.levels"), tr("overview.levels_caption"));
  std::vector<TableColumn> columns{{tr("column.level"), 1.0F, true}};
  for (rules::Status status : kShownStatuses) columns.push_back({word_of(status), count_width(context), false, true});
  columns.push_back({tr("unit.rate"), rate_width(context.selected().counts().covered()), false, true});
  ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {kCell, 8.0F});
  if (begin_table("levels", columns, TableKind::page, ImGui::GetContentRegionAvail().y)) {
    draw_level_head();
    for (const rules::GroupCounts& group : context.workspace.levels()) draw_level(context, group);
    ImGui::EndTable();
  }
  ImGui::PopStyleVar();
}

}  // namespace

void draw_overview_year(Context& context) {
  constexpr float kLeastChart = 440.0F;
  constexpr float kHeight = 400.0F;
  const float room = ImGui::GetContentRegionAvail().x - measure::kGap;
  const float levels = std::max(room * 0.42F, levels_width(context));
  const bool beside = room - levels >= kLeastChart;
  draw_curve(context, beside ? room - levels : 0.0F, kHeight);
  if (beside) ImGui::SameLine(0.0F, measure::kGap);
  else gap(measure::kGap);
  draw_levels(context, kHeight);
}

}  // namespace anupalan::ui
