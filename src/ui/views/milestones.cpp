#include "ui/views/milestones.h"

#include <algorithm>

#include "app/citation.h"
#include "ui/views/orders_law.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::MilestoneLine;
using rules::MilestoneStatus;
using rules::Status;

std::string_view word_of(MilestoneStatus status) { return of_code("milestone_status.", rules::name_of(status)); }
std::string_view hint_of(MilestoneStatus status) { return of_code("milestone_hint.", rules::name_of(status)); }

/// The status whose shape and colour it has.
Status like(MilestoneStatus status) {
  switch (status) {
    case MilestoneStatus::done: return Status::compliant;
    case MilestoneStatus::done_late: return Status::late;
    case MilestoneStatus::due: return Status::pending;
    case MilestoneStatus::overdue: return Status::missed;
    case MilestoneStatus::undetermined: return Status::undetermined;
    case MilestoneStatus::of_others: return Status::not_applicable;
  }
  return Status::undetermined;
}

void draw_picker(Context& context, const app::MilestoneView& view) {
  const float top = ImGui::GetCursorPosY();
  ImGui::SetCursorPosY(top + (measure::kControl - text_size(" ").y) / 2.0F);
  text(tr("milestones.organisation"), muted_look());
  ImGui::SameLine(0.0F, 10.0F);
  ImGui::SetCursorPosY(top);
  const float width = std::clamp(text_size(view.chosen.title).x + 56.0F, 200.0F, std::max(200.0F, ImGui::GetContentRegionAvail().x));
  if (!begin_picker("organisation", view.chosen.title, width, std::max(width, 380.0F))) return;
  for (const app::Organisation& organisation : view.organisations) {
    ImGui::PushID(organisation.id.c_str());
    const bool same = organisation.title == organisation.id;
    if (choice(organisation.title, same ? std::string_view{} : organisation.id, organisation.id == view.chosen.id)) {
      context.ask(app::ShowMilestones{organisation.id});
    }
    ImGui::PopID();
  }
  end_picker();
}

void draw_count(MilestoneStatus status, std::uint32_t count, float width) {
  constexpr float kHeight = 86.0F;
  constexpr float kSide = 16.0F;
  const ImVec2 low = ImGui::GetCursorScreenPos();
  ImGui::Dummy({width, kHeight});
  tooltip(hint_of(status));
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 high{low.x + width, low.y + kHeight};
  draw->AddRectFilled(low, high, p.surface, measure::kCardRound);
  draw->AddRect(low, high, p.line, measure::kCardRound);
  draw_mark(draw, {low.x + kSide + 8.0F, low.y + 26.0F}, 8.0F, like(status));
  draw_elided(draw, {low.x + kSide + 24.0F, low.y + 16.0F}, width - 2.0F * kSide - 24.0F, word_of(status), p.ink(like(status)).text, Font::strong);
  draw_text(draw, {low.x + kSide, low.y + 42.0F}, app::grouped(count), count == 0 ? p.muted : p.text, Font::title);
}

void draw_counts(const app::MilestoneView& view) {
  const Grid grid = grid_of(ImGui::GetContentRegionAvail().x, 150.0F, static_cast<int>(view.counts.size()));
  for (std::size_t i = 0; i < view.counts.size(); ++i) {
    if (i > 0) next_in(grid, static_cast<int>(i));
    draw_count(app::kMilestoneStatuses[i], view.counts[i], grid.width);
  }
}

/// The date, and under it the one it had before, struck out.
void draw_due(const MilestoneLine& line) {
  text(display_text(line.state.due), {Font::strong});
  if (!line.moved()) return;
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() - 5.0F);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const std::string day = display_text(line.state.original_due);
  const std::string words = said("milestone.was", day);
  text(words, caption_look());
  const ImVec2 size = text_size(words, Font::small);
  const float struck = at.x + size.x - text_size(day, Font::small).x;
  const float middle = at.y + size.y / 2.0F + 1.0F;
  ImGui::GetWindowDrawList()->AddLine({struck, middle}, {at.x + size.x, middle}, palette().muted, 1.2F);
}

void draw_citation(Context& context, const char* id, const std::string& citation, std::string_view quote) {
  if (link(id, app::citation_words(context.answer().law(), citation), {Font::small, palette().accent_text}, ImGui::GetContentRegionAvail().x)) context.show_paragraph(citation);
  tooltip(said("milestone.quoted", quote));
}

void draw_paragraphs(Context& context, const MilestoneLine& line) {
  draw_citation(context, "set", line.state.provision, line.quote);
  if (!line.moved()) return;
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() - 3.0F);
  text(tr("milestone.moved_by"), caption_look());
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() - 3.0F);
  draw_citation(context, "moved", line.state.amended_by, line.new_quote);
}

void draw_status(const MilestoneLine& line) {
  ImGui::TableNextColumn();
  status_line(like(line.state.status), word_of(line.state.status));
  tooltip(hint_of(line.state.status));
  if (line.state.status == MilestoneStatus::undetermined) wrapped(tr("milestone.no_report"), caption_look());
}

// Where there is little room, who and when stand under what they belong to.
void draw_line(Context& context, const MilestoneLine& line, bool wide) {
  const std::string done_on = display_text(line.state.done_on);
  next_row();
  ImGui::TableNextColumn();
  wrapped(line.state.what);
  tooltip(said("milestone.quoted", line.quote));
  if (wide) ImGui::TableNextColumn();
  wrapped(line.owner, wide ? muted_look() : caption_look());
  ImGui::TableNextColumn();
  draw_due(line);
  if (wide) {
    ImGui::TableNextColumn();
    cell(done_on);
  }
  draw_status(line);
  if (!wide && !done_on.empty()) text(done_on, caption_look());
  ImGui::TableNextColumn();
  draw_paragraphs(context, line);
}

/// No word of those who have to do it is broken.
float owner_room(const app::MilestoneView& view) {
  float room = 100.0F;
  for (const MilestoneLine& line : view.lines) {
    std::string_view rest = line.owner;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      room = std::max(room, text_size(rest.substr(0, end)).x + 2.0F);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return room;
}

float citation_room(const Context& context, const app::MilestoneView& view) {
  float room = 130.0F;
  for (const MilestoneLine& line : view.lines) room = std::max(room, text_size(app::citation_words(context.answer().law(), line.state.provision), Font::small).x + 4.0F);
  return room;
}

std::vector<TableColumn> columns_for(const Context& context, const app::MilestoneView& view, bool wide) {
  if (!wide) return {{tr("milestone.what"), 1.0F, true}, {tr("milestone.due"), 86.0F}, {tr("milestone.status"), 132.0F}, {tr("milestone.paragraph"), 130.0F}};
  return {{tr("milestone.what"), 1.0F, true}, {tr("milestone.owner"), owner_room(view)}, {tr("milestone.due"), 110.0F},
          {tr("milestone.done_on"), 96.0F}, {tr("milestone.status"), 138.0F}, {tr("milestone.paragraph"), citation_room(context, view)}};
}

void draw_table(Context& context, const app::MilestoneView& view) {
  Card card("milestones");
  const app::Question& question = context.answer().question();
  const std::string law = display_text(question.law_as_on);
  card_heading(view.chosen.id.empty() ? std::string(tr("milestones.of_nobody")) : said("milestones.of", view.chosen.title),
               said("milestones.caption", question.year.text(), display_text(question.as_on), law));
  if (view.lines.empty()) {
    empty_state(said("milestones.none", question.year.text()), said("milestones.none_hint", law));
    return;
  }
  const bool wide = ImGui::GetContentRegionAvail().x > 800.0F;
  const std::vector<TableColumn> columns = columns_for(context, view, wide);
  if (!begin_table("milestones", columns, TableKind::part)) return;
  table_head(columns);
  int index = 0;
  for (const MilestoneLine& line : view.lines) {
    ImGui::PushID(index++);
    draw_line(context, line, wide);
    ImGui::PopID();
  }
  ImGui::EndTable();
}

}  // namespace

void draw_milestones(Context& context) {
  const app::MilestoneView& view = context.workspace.milestones();
  if (view.organisations.empty()) {
    Card card("nobody");
    wrapped(tr("milestones.no_organisation"));
  } else {
    draw_picker(context, view);
  }
  gap(measure::kGap);
  draw_counts(view);
  gap(measure::kGap);
  draw_table(context, view);
}

}  // namespace anupalan::ui
