#include "ui/views/compare_counts.h"

#include <algorithm>
#include <span>

#include "ui/people.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::Comparison;
using rules::Status;

constexpr float kPadding = 20.0F;  // of a column
constexpr float kLeastDay = 74.0F;
constexpr float kLeastChange = 60.0F;

std::string_view words_of(Status status, bool brief) { return of_code(brief ? "status_short." : "status.", rules::name_of(status)); }

int change(std::uint32_t from, std::uint32_t to) { return static_cast<int>(to) - static_cast<int>(from); }

/// How wide the columns of a day's employees and of their change have to be.
float day_room(const Comparison& comparison) {
  const std::uint32_t most = std::max(comparison.before.employees(), comparison.after.employees());
  return std::max(kLeastDay, text_size(app::grouped(most), Font::strong).x + 2.0F);
}

float change_room(const Comparison& comparison) {
  float room = kLeastChange;
  for (Status status : kShownStatuses) {
    room = std::max(room, text_size(app::change_figure(change(comparison.before.of(status), comparison.after.of(status))), Font::strong).x + 2.0F);
  }
  return room;
}

void change_cell(int by) { text_right(app::change_figure(by), by == 0 ? muted_look() : TextLook{Font::strong}); }

void notice_line(const std::string& line) {
  gap(4.0F);
  const float size = text_size(" ").y;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_icon(ImGui::GetWindowDrawList(), Icon::warning, {at.x + size / 2.0F, at.y + size / 2.0F}, size, palette().ink(Status::pending).fill);
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + size + 8.0F);
  wrapped(line);
}

void rate_figure(const rules::Counts& counts, Day day, float width) {
  const app::Rate rate = app::rate_of(counts);
  figure(app::text_of(rate),
         rate.known() ? said("compare.rate_on", app::grouped(rate.compliant), app::grouped(rate.covered), display_text(day))
                      : std::string(tr("compare.no_rate")),
         width);
}

void day_bar(const char* id, const rules::Counts& counts, Day day) {
  constexpr float kLabel = 86.0F;
  const ImVec2 at = ImGui::GetCursorPos();
  text(display_text(day), caption_look());
  ImGui::SetCursorPos({at.x + kLabel, at.y + 4.0F});
  stacked_bar(id, counts, {ImGui::GetContentRegionAvail().x, 10.0F});
}

void draw_status(Context& context, const Comparison& comparison, Status status, bool brief) {
  const std::uint32_t before = comparison.before.of(status), after = comparison.after.of(status);
  next_row();
  ImGui::TableNextColumn();
  ImGui::PushID(static_cast<int>(status));
  status_line(status, words_of(status, brief));
  ImGui::TableNextColumn();
  text_right(app::grouped(before), before == 0 ? muted_look() : TextLook{});
  ImGui::TableNextColumn();
  leads_to(context, count_cell("after", after, comparison.compared.after.empty()), {.status = status});
  ImGui::TableNextColumn();
  change_cell(change(before, after));
  ImGui::PopID();
}

// One way: who stayed is grey, who moved leads to the list.
void draw_way(Context& context, const Comparison& comparison, const app::Way& way) {
  const std::uint32_t count = comparison.of(way);
  const bool chosen = context.workspace.look().way == way;
  if (chosen) ImGui::TableSetBgColor(ImGuiTableBgTarget_CellBg, palette().accent_soft);
  if (way.from == way.to) ImGui::TableSetBgColor(ImGuiTableBgTarget_CellBg, palette().hover);
  ImGui::PushID(static_cast<int>(way.from) * static_cast<int>(rules::kStatusCount) + static_cast<int>(way.to));
  if (way.from == way.to || count == 0) {
    text_right(way.from != way.to ? "\u2013" : app::grouped(count), muted_look());
  } else if (link_right("way", app::grouped(count), {Font::strong, palette().accent_text})) {
    context.ask(app::ShowWay{chosen ? std::nullopt : std::optional(way)});
    context.session.bring_moves = true;
  }
  tooltip(said("bar.part", app::way_words(way), app::grouped(count)));
  ImGui::PopID();
}

// A status with its mark.
float status_room(bool brief) {
  float room = 0.0F;
  for (Status status : kShownStatuses) room = std::max(room, text_size(words_of(status, brief)).x + 26.0F);
  return room;
}

float width_of(std::span<const TableColumn> columns, float first) {
  float width = first + 2.0F * measure::kCard + 2.0F;
  for (const TableColumn& column : columns) width += (column.stretches ? 0.0F : column.width) + kPadding;
  return width;
}

std::vector<TableColumn> flow_columns(const rules::Counts& after) {
  std::vector<TableColumn> columns{{tr("compare.from_to"), 1.0F, true}};
  for (Status status : kShownStatuses) {
    const std::string_view title = of_code("status_short.", rules::name_of(status));
    const float figure_width = text_size(app::grouped(after.employees()), Font::strong).x;
    columns.push_back({title, std::max(text_size(title, Font::small_strong).x, figure_width) + 3.0F, false, true, word_of(status)});
  }
  return columns;
}

std::string counts_words(const app::UnitChange& change) {
  return said("compare.counts", app::grouped(change.from.compliant), app::grouped(change.to.compliant), app::grouped(change.to.covered));
}

void draw_change(Context& context, const app::UnitChange& change, bool wide) {
  next_row();
  ImGui::TableNextColumn();
  ImGui::PushID(static_cast<int>(model::at(change.unit)));
  leads_to(context, row_button("##unit"), part_of(context, change.unit), "people.keep_unit");
  cell(app::title_of(context.answer().data(), change.unit));
  if (wide) {
    ImGui::TableNextColumn();
    text_right(said("compare.rates", app::text_of(change.from), app::text_of(change.to)), muted_look());
  }
  ImGui::TableNextColumn();
  text_right(counts_words(change), muted_look());
  ImGui::TableNextColumn();
  change_cell(change.more());
  ImGui::PopID();
}

}  // namespace

void draw_rates(Context& context, const Comparison& comparison) {
  Card card("rates");
  const float room = ImGui::GetContentRegionAvail().x;
  const float left = ImGui::GetCursorPosX();
  const float third = room / 3.0F;
  rate_figure(comparison.before, comparison.from, third - 24.0F);
  ImGui::SameLine(left + third);
  rate_figure(comparison.after, comparison.to, third - 24.0F);
  ImGui::SameLine(left + 2.0F * third);
  const int more = change(comparison.before.of(Status::compliant), comparison.after.of(Status::compliant));
  const std::string all = app::grouped(comparison.after.employees());
  figure(with_capital(app::change_words(more)),
         said(more == 0 ? "compare.as_many_compliant" : "compare.compliant", display_text(comparison.from), app::grouped(comparison.moved()), all), third);
  gap(20.0F);
  day_bar("before", comparison.before, comparison.from);
  day_bar("after", comparison.after, comparison.to);
  gap(16.0F);
  if (comparison.compared.with_snapshot()) wrapped(tr("compare.snapshot_law"), caption_look());
  else wrapped(said("compare.law", display_text(context.answer().question().law_as_on)), caption_look());
  for (const std::string& line : comparison.differences) notice_line(line);
}

void draw_statuses(Context& context, const Comparison& comparison, const CountsLook& look) {
  Card card("statuses", look.width, look.height);
  card_heading(tr("compare.statuses"), tr(comparison.of_answers ? "flips.statuses_caption" : "compare.statuses_caption"));
  const std::string from = app::before_words(comparison), to = app::after_words(comparison);
  const TableColumn columns[] = {
      {tr("compare.status"), 1.0F, true},
      {from, day_room(comparison), false, true}, {to, day_room(comparison), false, true},
      {tr("compare.change"), change_room(comparison), false, true}};
  if (!begin_table("statuses", columns, TableKind::part)) return;
  table_head(columns);
  for (Status status : kShownStatuses) draw_status(context, comparison, status, look.brief);
  next_row();
  ImGui::TableNextColumn();
  cell(tr("compare.all"), {Font::strong});
  ImGui::TableNextColumn();
  text_right(app::grouped(comparison.before.employees()), {Font::strong});
  ImGui::TableNextColumn();
  text_right(app::grouped(comparison.after.employees()), {Font::strong});
  ImGui::TableNextColumn();
  change_cell(change(comparison.before.employees(), comparison.after.employees()));
  ImGui::EndTable();
}

void draw_flow(Context& context, const Comparison& comparison, const CountsLook& look) {
  Card card("flow", look.width, look.height);
  card_heading(tr("compare.flow"), comparison.of_answers ? std::string(tr("flips.flow_caption")) : said("compare.flow_caption", app::before_words(comparison), app::after_words(comparison)));
  const auto columns = flow_columns(comparison.after);
  if (!begin_table("flow", columns, TableKind::part)) return;
  table_head(columns);
  for (Status from : kShownStatuses) {
    next_row();
    ImGui::TableNextColumn();
    status_line(from, words_of(from, look.brief));
    for (Status to : kShownStatuses) {
      ImGui::TableNextColumn();
      draw_way(context, comparison, {from, to});
    }
  }
  next_row();
  ImGui::TableNextColumn();
  cell(tr("compare.all"), {Font::strong});
  for (Status to : kShownStatuses) {
    ImGui::TableNextColumn();
    text_right(app::grouped(comparison.arrived(to)), {Font::strong});
  }
  ImGui::EndTable();
}

float statuses_width(const Comparison& comparison, bool brief) {
  return status_room(brief) + 2.0F * day_room(comparison) + change_room(comparison) + 4.0F * kPadding + 2.0F * measure::kCard;
}

float flow_width(const Comparison& comparison, bool brief) { return width_of(flow_columns(comparison.after), status_room(brief)); }

float card_height(std::size_t rows) {
  constexpr float kHeads = 60.0F + 33.0F;
  return 2.0F * measure::kCard + kHeads + measure::kRow * static_cast<float>(rows);
}

void draw_counts(Context& context, const Comparison& comparison) {
  const float room = ImGui::GetContentRegionAvail().x - measure::kGap;
  const auto spare = [&](bool brief) { return room - statuses_width(comparison, brief) - flow_width(comparison, brief); };
  const bool brief = spare(false) < 0.0F;
  if (spare(brief) < 0.0F) {
    draw_statuses(context, comparison, {});
    gap(measure::kGap);
    draw_flow(context, comparison, {});
    return;
  }
  const float height = card_height(rules::kStatusCount + 1);
  draw_statuses(context, comparison, {statuses_width(comparison, brief) + 0.4F * spare(brief), height, brief});
  ImGui::SameLine(0.0F, measure::kGap);
  draw_flow(context, comparison, {0.0F, height, brief});
}

void draw_changes(Context& context, const Comparison& comparison, bool gained, float width, float height) {
  const auto& changes = gained ? comparison.gained : comparison.lost;
  const bool alone = (gained ? comparison.lost : comparison.gained).empty();
  Card card(gained ? "gained" : "lost", width, height);
  const std::string_view caption = tr(!alone ? "compare.units_caption" : gained ? "compare.none_lost" : "compare.none_gained");
  card_heading(tr(gained ? "compare.gained" : "compare.lost"), caption);
  const bool wide = ImGui::GetContentRegionAvail().x > 620.0F;
  std::vector<TableColumn> columns{{tr("unit.name"), 1.0F, true}};
  if (wide) columns.push_back({tr("unit.rate"), 140.0F, false, true});
  float figures = 150.0F;
  for (const app::UnitChange& one : changes) figures = std::max(figures, text_size(counts_words(one)).x + 4.0F);
  columns.push_back({tr("unit.compliant_of_covered"), figures, false, true, tr("unit.compliant_of_covered_hint")});
  columns.push_back({tr("compare.change"), change_room(comparison), false, true});
  if (!begin_table("changes", columns, TableKind::part)) return;
  table_head(columns);
  for (const app::UnitChange& one : changes) draw_change(context, one, wide);
  ImGui::EndTable();
}

}  // namespace anupalan::ui
