#include "ui/views/overview_parts.h"

#include <algorithm>

#include "ui/people.h"
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

using model::UnitRow;

/// The unit's name, with that of the unit above it where another one in the list has the same.
std::string named_apart(Context& context, UnitRow unit) {
  const model::Dataset& data = context.answer().data();
  const std::string_view title = app::title_of(data, unit);
  const auto& listed = context.workspace.weakest_units();
  const bool alone = std::count_if(listed.begin(), listed.end(), [&](UnitRow other) { return app::title_of(data, other) == title; }) < 2;
  const UnitRow parent = data.units[model::at(unit)].parent;
  if (alone || parent == model::kNoRow<UnitRow>) return std::string(title);
  return said("unit.in", title, app::title_of(data, parent));
}

/// "1,496 of 1,976"
std::string pair_of(const Context& context, UnitRow unit) {
  const app::Rate rate = app::rate_of(context.selected().roll_up().units[model::at(unit)]);
  return said("rate.pair", app::grouped(rate.compliant), app::grouped(rate.covered));
}

void draw_unit_row(Context& context, UnitRow unit) {
  const rules::Counts& counts = context.selected().roll_up().units[model::at(unit)];
  next_row();
  ImGui::TableNextColumn();
  ImGui::PushID(static_cast<int>(model::at(unit)));
  leads_to(context, row_button("##unit"), part_of(context, unit), "people.keep_unit");
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
  const auto& units = context.workspace.weakest_units();
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
    leads_to(context, list_line(reason.code.c_str(), {words, reason.employees, greatest, colour}), {.reason = reason.code});
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
  const float height = height_of(std::min(lines, context.workspace.weakest_units().size()), overview);
  const float left = (room - measure::kGap) * 0.58F;
  draw_weakest(context, lines, left, height);
  ImGui::SameLine(0.0F, measure::kGap);
  draw_why(context, overview, 0.0F, height);
}

}  // namespace anupalan::ui
