#include "ui/views/overview_parts.h"

#include <algorithm>

#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_line.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr std::size_t kFewest = 8;  // lines, where there are so many units
constexpr std::size_t kMost = 30;
constexpr std::uint32_t kEnough = 5;

using model::UnitRow;

std::vector<UnitRow> lowest_units(const app::Answer& answer) {
  const model::Dataset& data = answer.data();
  std::vector<bool> has_children(data.units.size(), false);
  for (const model::Unit& unit : data.units) {
    if (unit.parent != model::kNoRow<UnitRow>) has_children[model::at(unit.parent)] = true;
  }
  std::vector<UnitRow> rows;
  for (std::uint32_t row = 0; row < data.units.size(); ++row) {
    if (!has_children[row] && answer.roll_up().units[row].covered() > 0) rows.push_back(UnitRow{row});
  }
  return rows;
}

const std::vector<UnitRow>& weakest(Context& context) {
  return context.session.weakest_units.get(context.workspace.version(),
                                           [&] { return weakest_units(context.answer(), kMost); });
}

/// The unit's name, with that of the unit above it where another one in the list has the same.
std::string named_apart(Context& context, UnitRow unit) {
  const model::Dataset& data = context.answer().data();
  const std::string_view title = app::title_of(data, unit);
  const auto& listed = weakest(context);
  const bool alone = std::count_if(listed.begin(), listed.end(), [&](UnitRow other) { return app::title_of(data, other) == title; }) < 2;
  const UnitRow parent = data.units[model::at(unit)].parent;
  if (alone || parent == model::kNoRow<UnitRow>) return std::string(title);
  return said("unit.in", title, app::title_of(data, parent));
}

/// "1,496 of 1,976"
std::string pair_of(const Context& context, UnitRow unit) {
  const app::Rate rate = app::rate_of(context.answer().roll_up().units[model::at(unit)]);
  return said("rate.pair", app::grouped(rate.compliant), app::grouped(rate.covered));
}

void draw_unit_row(Context& context, UnitRow unit) {
  const app::Answer& answer = context.answer();
  const rules::Counts& counts = answer.roll_up().units[model::at(unit)];
  next_row();
  ImGui::TableNextColumn();
  ImGui::PushID(static_cast<int>(model::at(unit)));
  if (row_button("##unit")) {
    app::Filter filter;
    filter.unit = unit;
    context.ask(app::ShowEmployees{filter});
  }
  cell(named_apart(context, unit));
  ImGui::TableNextColumn();
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + 5.0F);
  stacked_bar("bar", counts, {ImGui::GetContentRegionAvail().x, 10.0F});
  ImGui::TableNextColumn();
  text_right(pair_of(context, unit), muted_look());
  ImGui::TableNextColumn();
  text_right(app::text_of(app::rate_of(counts)), {Font::strong});
  ImGui::PopID();
}

void draw_weakest(Context& context, std::size_t lines, float width, float height) {
  const auto& units = weakest(context);
  Card card("weakest", width, height);
  card_heading(tr("overview.weakest"), tr("overview.weakest_caption"));
  if (units.empty()) {
    empty_state(tr("overview.no_units"), tr("overview.no_units_hint"));
    return;
  }
  float pair = 84.0F;
  for (std::size_t i = 0; i < std::min(lines, units.size()); ++i) pair = std::max(pair, text_size(pair_of(context, units[i])).x + 24.0F);
  const TableColumn columns[] = {{tr("unit.name"), 2.1F, true},
                                 {tr("unit.distribution"), 1.0F, true},
                                 {tr("unit.compliant_of_covered"), pair, false, true, tr("unit.compliant_of_covered_hint")},
                                 {tr("unit.rate"), 64.0F, false, true}};
  if (!begin_table("units", columns, TableKind::part)) return;
  table_head(columns);
  for (std::size_t i = 0; i < std::min(lines, units.size()); ++i) draw_unit_row(context, units[i]);
  ImGui::EndTable();
}

void draw_reasons(Context& context, const std::vector<app::ReasonCount>& reasons, ImU32 colour) {
  std::uint32_t greatest = 0;
  for (const app::ReasonCount& reason : reasons) greatest = std::max(greatest, reason.employees);
  for (const app::ReasonCount& reason : reasons) {
    const std::string_view words = app::words_for(reason.code);
    if (!list_line(reason.code.c_str(), {words, reason.employees, greatest, colour})) continue;
    app::Filter filter;
    filter.reason = reason.code;
    context.ask(app::ShowEmployees{filter});
  }
}

void draw_why(Context& context, const app::Overview& overview, float width, float height) {
  Card card("why", width, height);
  card_heading(tr("overview.why"), tr("overview.why_caption"));
  if (overview.reasons.empty()) text(tr("overview.why_none"), muted_look());
  draw_reasons(context, overview.reasons, palette().muted);
  gap(24.0F);
  card_heading(tr("overview.findings"), tr("overview.findings_caption"));
  if (overview.findings.empty()) text(tr("overview.findings_none"), muted_look());
  draw_reasons(context, overview.findings, palette().muted);
}

constexpr float kHead = 64.0F;       // of a card
constexpr float kTableHead = 33.0F;

// Both cards end on one line.
float height_of(std::size_t units, const app::Overview& overview) {
  const float left = 2.0F * measure::kCard + kHead + kTableHead + measure::kRow * static_cast<float>(units);
  const float lines = static_cast<float>(std::max<std::size_t>(1, overview.reasons.size()) +
                                         std::max<std::size_t>(1, overview.findings.size()));
  const float right = 2.0F * measure::kCard + 2.0F * kHead + 24.0F + kListLine * lines;
  return std::max(left, right);
}

}  // namespace

std::vector<UnitRow> weakest_units(const app::Answer& answer, std::size_t most) {
  std::vector<UnitRow> rows = lowest_units(answer);
  const auto counts = [&](UnitRow unit) -> const rules::Counts& { return answer.roll_up().units[model::at(unit)]; };
  const auto small = [&](UnitRow unit) { return counts(unit).covered() < kEnough; };
  if (!std::all_of(rows.begin(), rows.end(), small)) std::erase_if(rows, small);
  std::stable_sort(rows.begin(), rows.end(), [&](UnitRow a, UnitRow b) {
    const app::Rate left = app::rate_of(counts(a));
    const app::Rate right = app::rate_of(counts(b));
    const auto left_share = std::uint64_t{left.compliant} * right.covered;
    const auto right_share = std::uint64_t{right.compliant} * left.covered;
    if (left_share != right_share) return left_share < right_share;
    if (left.covered != right.covered) return left.covered > right.covered;
    return app::title_of(answer.data(), a) < app::title_of(answer.data(), b);
  });
  if (rows.size() > most) rows.resize(most);
  return rows;
}

void draw_overview_lists(Context& context, const app::Overview& overview) {
  constexpr float kSideBySide = 900.0F;
  const float room = ImGui::GetContentRegionAvail().x;
  if (room < kSideBySide) {
    draw_weakest(context, kFewest, 0.0F, 0.0F);
    gap(measure::kGap);
    draw_why(context, overview, 0.0F, 0.0F);
    return;
  }
  // As many units as the window has room for.
  const float rows = (ImGui::GetContentRegionAvail().y - 2.0F * measure::kCard - kHead - kTableHead) / measure::kRow;
  const std::size_t lines = std::clamp(static_cast<std::size_t>(std::max(0.0F, rows)), kFewest, kMost);
  const float height = height_of(std::min(lines, weakest(context).size()), overview);
  const float left = (room - measure::kGap) * 0.58F;
  draw_weakest(context, lines, left, height);
  ImGui::SameLine(0.0F, measure::kGap);
  draw_why(context, overview, 0.0F, height);
}

}  // namespace anupalan::ui
