#include "ui/views/overview.h"

#include <algorithm>

#include "app/next_steps.h"
#include "ui/people.h"
#include "ui/views/overview_parts.h"
#include "ui/views/overview_year.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_line.h"
#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

void draw_rate(const app::Rate& rate, float width) {
  figure(app::text_of(rate),
         rate.known() ? said("overview.rate", app::grouped(rate.compliant), app::grouped(rate.covered))
                      : std::string(tr("overview.no_rate")),
         width);
}

void draw_days(const app::Overview& overview, float width) {
  if (overview.next_due.is_never()) {
    figure("\u2013", tr("overview.no_deadline"), width);
    return;
  }
  if (overview.days_left == 0) {
    figure(tr("overview.last_day"), said("overview.last_day_of", display_text(overview.next_due)), width);
    return;
  }
  figure(counted("days", static_cast<std::uint64_t>(overview.days_left)),
         said("overview.days_left", display_text(overview.next_due)), width);
}

void draw_hero(const Context& context, const app::Overview& overview) {
  const rules::Counts& counts = context.selected().counts();
  Card card("hero");
  const float room = ImGui::GetContentRegionAvail().x;
  const float left = ImGui::GetCursorPosX();
  const float half = std::max(260.0F, room * 0.5F);
  draw_rate(app::rate_of(counts), half - 24.0F);
  ImGui::SameLine(left + half);
  draw_days(overview, room - half);
  gap(20.0F);
  stacked_bar("all", counts, {room, 14.0F});
}

// One status: the whole card leads to its list.
void draw_status_card(Context& context, const rules::Counts& counts, rules::Status status, float width) {
  constexpr float kHeight = 112.0F;
  constexpr float kSide = 16.0F;
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const std::string id(rules::name_of(status));
  leads_to(context, ImGui::InvisibleButton(id.c_str(), {width, kHeight}), {.status = status});
  const bool hot = ImGui::IsItemHovered();
  if (hot) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 high{low.x + width, low.y + kHeight};
  draw->AddRectFilled(low, high, hot ? p.hover : p.surface, measure::kCardRound);
  draw->AddRect(low, high, hot ? p.edge : p.line, measure::kCardRound);
  focus_ring(measure::kCardRound);
  draw_mark(draw, {low.x + kSide + 8.0F, low.y + 26.0F}, 8.0F, status);
  draw_elided(draw, {low.x + kSide + 24.0F, low.y + 16.0F}, width - 2.0F * kSide - 24.0F, word_of(status),
              p.ink(status).text, Font::strong);
  const std::uint32_t count = counts.of(status);
  draw_text(draw, {low.x + kSide, low.y + 42.0F}, app::grouped(count), p.text, Font::title);
  const bool of_all = status == rules::Status::not_applicable;
  const app::Rate share{count, of_all ? counts.employees() : counts.covered()};
  const std::string words = said("overview.share", app::text_of(share), app::grouped(share.covered));
  draw_elided(draw, {low.x + kSide, low.y + 79.0F}, width - 2.0F * kSide, words, p.muted, Font::small);
  tooltip(said(of_all ? "overview.share_of_all" : "overview.share_of_covered", app::text_of(share), app::grouped(share.covered)));
}

void draw_status_cards(Context& context) {
  const Grid grid = grid_of(ImGui::GetContentRegionAvail().x, 160.0F, 6);
  int index = 0;
  for (rules::Status status : kShownStatuses) {
    if (index > 0) next_in(grid, index);
    draw_status_card(context, context.selected().counts(), status, grid.width);
    ++index;
  }
}

void draw_next_steps(Context& context, const app::Overview& overview) {
  const auto steps = app::next_steps(context.answer().data(), overview, context.workspace.courses());
  if (steps.empty()) return;
  {
    Card card("next");
    card_heading(tr("do.heading"), tr("do.caption"));
    for (const app::NextStep& step : steps) {
      leads_to(context, list_line(step.words.c_str(), {step.words, step.employees, steps.front().employees, palette().muted}), step.whom);
    }
  }
  gap(measure::kGap);
}

}  // namespace

void draw_overview(Context& context) {
  if (context.answer().data().employees.size() == 0) {
    Card card("nobody");
    empty_state(tr("overview.nobody"), tr("overview.nobody_hint"));
    return;
  }
  const app::Overview& overview = context.workspace.overview();
  draw_hero(context, overview);
  gap(measure::kGap);
  draw_status_cards(context);
  gap(measure::kGap);
  draw_next_steps(context, overview);
  draw_overview_year(context);
  gap(measure::kGap);
  draw_overview_lists(context, overview);
}

}  // namespace anupalan::ui
