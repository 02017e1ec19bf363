#include "ui/views/compare.h"

#include <algorithm>
#include <utility>

#include "ui/day_control.h"
#include "ui/views/compare_counts.h"
#include "ui/views/compare_moves.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picker.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kBetween = 10.0F;

void compare_from(Context& context, Day day) {
  const Day to = context.answer().as_on();
  day = std::clamp(day, std::min(to, context.answer().question().year.first_day()), to);
  context.session.compared_from.shown = Day::never();
  if (day != context.workspace.compared_from()) context.ask(app::CompareFrom{day});
  platform::redraw();
}

void draw_choices(Context& context) {
  constexpr float kPicker = 128.0F;
  constexpr float kList = 300.0F;
  if (!begin_picker("days", tr("as_on.go_to"), kPicker, kList)) return;
  const Day to = context.answer().as_on(), now = context.workspace.compared_from();
  const Day begins = context.answer().question().year.first_day();
  const auto offer = [&](std::string_view words, Day day) {
    if (day < begins || day > to) return;
    ImGui::PushID(static_cast<int>(day.number));
    if (choice(words, display_text(day), day == now)) compare_from(context, day);
    ImGui::PopID();
  };
  constexpr std::pair<const char*, int> kBefore[] = {{"compare.week_before", 7}, {"compare.month_before", 30}, {"compare.quarter_before", 91}};
  for (const auto& [key, days] : kBefore) offer(tr(key), add_days(to, -days));
  for (Day day : context.workspace.deadlines()) offer(tr("compare.deadline"), day);
  offer(tr("as_on.year_begins"), begins);
  end_picker();
}

void draw_days(Context& context) {
  const ImVec2 at = ImGui::GetCursorPos();
  const auto next = [&](float between) {
    ImGui::SameLine(0.0F, between);
    ImGui::SetCursorPosY(at.y);
  };
  ImGui::SetCursorPosY(at.y + (measure::kControl - text_size(" ").y) / 2.0F);
  text(tr("compare.from"), muted_look());
  next(kBetween);
  ImGui::PushID("from");
  const DayControl control{context.workspace.compared_from(), context.session.compared_from, "compare.hint", "compare.refused"};
  if (const auto day = day_control(context, control)) compare_from(context, *day);
  next(4.0F);
  draw_choices(context);
  ImGui::PopID();
  ImGui::SameLine(0.0F, kBetween);
  const float top = ImGui::GetItemRectMin().y + (measure::kControl - text_size(" ").y) / 2.0F;
  draw_text(ImGui::GetWindowDrawList(), {ImGui::GetCursorScreenPos().x, top}, said("compare.to", display_text(context.answer().as_on())), palette().muted);
  ImGui::NewLine();
}

// Of two lists the one that has lines takes all the room.
void draw_units(Context& context, const app::Comparison& comparison) {
  constexpr float kSideBySide = 960.0F;
  const float room = ImGui::GetContentRegionAvail().x;
  const std::size_t rows = std::max(comparison.gained.size(), comparison.lost.size());
  if (rows == 0) return;
  const bool both = !comparison.gained.empty() && !comparison.lost.empty();
  const bool beside = both && room >= kSideBySide;
  const float height = card_height(rows);
  if (!comparison.gained.empty()) draw_changes(context, comparison, true, beside ? (room - measure::kGap) / 2.0F : 0.0F, height);
  if (beside) {
    ImGui::SameLine(0.0F, measure::kGap);
  } else if (both) {
    gap(measure::kGap);
  }
  if (!comparison.lost.empty()) draw_changes(context, comparison, false, 0.0F, height);
  gap(measure::kGap);
}

}  // namespace

void draw_compare(Context& context) {
  if (context.answer().data().employees.size() == 0) {
    Card card("nobody");
    empty_state(tr("overview.nobody"), tr("overview.nobody_hint"));
    return;
  }
  const app::Comparison& comparison = context.workspace.comparison();
  draw_days(context);
  gap(measure::kGap);
  if (comparison.from.is_never()) return;  // still being made
  draw_rates(context, comparison);
  gap(measure::kGap);
  if (comparison.movements.empty()) {
    Card card("none");
    empty_state(tr("compare.nobody"), said("compare.nobody_hint", display_text(comparison.to), display_text(comparison.from)));
    return;
  }
  draw_counts(context, comparison);
  gap(measure::kGap);
  draw_units(context, comparison);
  draw_moves(context, comparison);
}

}  // namespace anupalan::ui
