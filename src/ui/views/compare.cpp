#include "ui/views/compare.h"

#include <algorithm>
#include <utility>

#include "ui/day_control.h"
#include "ui/views/compare_counts.h"
#include "ui/views/compare_moves.h"
#include "ui/widgets/button.h"
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

/// How wide the list of what may stand on a side is.
float side_width(const std::string& file, bool after) {
  constexpr float kFile = 270.0F, kData = 208.0F, kDay = 104.0F;
  return !file.empty() ? kFile : after ? kData : kDay;
}

/// A list of what may stand on a side.
void draw_side(Context& context, bool after) {
  constexpr float kList = 380.0F;
  const app::Compared compared = context.workspace.compared();
  const std::string& file = after ? compared.after : compared.before;
  const std::string data = after ? said("compare.the_data", display_text(context.answer().as_on())) : std::string(tr("compare.a_day"));
  const bool open = begin_picker(after ? "after" : "before", file.empty() ? data : file, side_width(file, after), kList);
  if (!open) return tooltip(tr(after ? "compare.after_hint" : "compare.before_hint"));
  if (choice(data, {}, file.empty())) context.ask(app::CompareSnapshot{after, {}});
  ImGui::Separator();
  const auto& snapshots = context.answer().loaded().snapshots;
  if (snapshots.empty()) wrapped(tr("compare.no_snapshots"), caption_look());
  for (const model::Snapshot& snapshot : snapshots) {
    const std::string about = said("compare.snapshot_about", display_text(snapshot.head.as_on), snapshot.head.year.text());
    if (choice(snapshot.file, about, snapshot.file == file)) context.ask(app::CompareSnapshot{after, snapshot.file});
  }
  end_picker();
}

void draw_save(Context& context) {
  constexpr float kList = 420.0F;
  if (!begin_picker("save", tr("compare.save"), button_width(tr("compare.save"), Icon::chevron_down), kList)) return;
  wrapped(said("compare.save_holds", display_text(context.answer().as_on())));
  gap(measure::kGap);
  if (button("now", tr("compare.save_now"), {ButtonKind::primary})) {
    context.ask(app::SaveSnapshot{});
    ImGui::CloseCurrentPopup();
  }
  end_picker();
}

/// A row of controls that goes on in the next one where there is no room.
class ControlRow {
 public:
  ControlRow() : top_(ImGui::GetCursorPosY()) {}

  /// Goes to the place of the next control, which is so wide.
  void next(float width, float between = kBetween) {
    ImGui::SameLine(0.0F, between);
    if (ImGui::GetContentRegionAvail().x < width) {
      ImGui::NewLine();
      top_ += measure::kControl + 8.0F;
    }
    ImGui::SetCursorPosY(top_);
  }
  static void words(std::string_view words) {
    const ImVec2 at = ImGui::GetCursorScreenPos(), size = text_size(words);
    ImGui::Dummy({size.x, measure::kControl});
    draw_text(ImGui::GetWindowDrawList(), {at.x, at.y + (measure::kControl - size.y) / 2.0F}, words, palette().muted);
  }

 private:
  float top_;
};

void draw_days(Context& context) {
  constexpr float kGoTo = 128.0F;
  const app::Compared compared = context.workspace.compared();
  const float save = button_width(tr("compare.save"), Icon::chevron_down);
  ControlRow row;
  row.words(tr("compare.from"));
  row.next(side_width(compared.before, false));
  draw_side(context, false);
  if (compared.before.empty()) {
    row.next(day_control_width() + 4.0F + kGoTo, 4.0F);
    ImGui::PushID("from");
    const DayControl control{context.workspace.compared_from(), context.session.compared_from, "compare.hint", "compare.refused"};
    if (const auto day = day_control(context, control)) compare_from(context, *day);
    row.next(kGoTo, 4.0F);
    draw_choices(context);
    ImGui::PopID();
  }
  row.next(text_size(tr("compare.with")).x + kBetween + side_width(compared.after, true));
  row.words(tr("compare.with"));
  row.next(side_width(compared.after, true));
  draw_side(context, true);
  row.next(save);
  draw_save(context);
  if (context.workspace.writing()) wrapped(tr("compare.saving"), caption_look());
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
  if (context.answer().data().employees.size() == 0 && context.answer().loaded().snapshots.empty()) {
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
    const bool apart = comparison.came.employees + comparison.left.employees > 0 && comparison.after.employees() <= comparison.came.employees;
    if (apart) empty_state(tr("compare.none_common"), tr("compare.none_common_hint"));
    else empty_state(tr("compare.nobody"), said("compare.nobody_hint", display_text(comparison.to), display_text(comparison.from)));
  } else {
    draw_counts(context, comparison);
    gap(measure::kGap);
    draw_units(context, comparison);
    draw_moves(context, comparison);
  }
  for (const bool came : {true, false}) draw_one_sided(context, comparison, came);
}

}  // namespace anupalan::ui
