#include "ui/as_on.h"

#include <algorithm>

#include "ui/day_control.h"
#include "ui/widgets/picker.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kPicker = 128.0F;
constexpr float kList = 330.0F;
constexpr float kClose = 4.0F;

// From the first day of the reporting year to a year after all that is known: further days say nothing new.
Day within_reason(Context& context, Day day) {
  const ReportingYear year = context.answer().question().year;
  Day last = std::max(year.last_day(), context.workspace.today());
  if (!context.workspace.deadlines().empty()) last = std::max(last, context.workspace.deadlines().back());
  if (const Day data = context.answer().data().completions_as_on; !data.is_never()) last = std::max(last, data);
  return std::clamp(day, year.first_day(), add_days(last, 366));
}

void move_to(Context& context, Day day) {
  day = within_reason(context, day);
  context.session.as_on.shown = Day::never();  // the field is written anew even where the day stays
  if (day != context.answer().as_on()) context.ask(app::SetAsOn{day});
  platform::redraw();
}

std::string distance(Day day, Day from) {
  const int days = static_cast<int>(day.number) - static_cast<int>(from.number);
  if (days == 0) return std::string(tr("as_on.this_day"));
  return days > 0 ? counted("days.ahead", static_cast<std::uint64_t>(days))
                  : counted("days.ago", static_cast<std::uint64_t>(-days));
}

void day_choice(Context& context, std::string_view label, Day day) {
  const Day now = context.answer().as_on();
  if (choice(label, distance(day, now), day == now)) move_to(context, day);
}

void draw_list(Context& context) {
  if (!begin_picker("days", tr("as_on.go_to"), kPicker, kList)) return;
  ImGui::SetCursorPos({ImGui::GetCursorPosX() + 10.0F, ImGui::GetCursorPosY() + 4.0F});
  text(tr("as_on.deadlines"), caption_look());
  for (Day day : context.workspace.deadlines()) day_choice(context, display_text(day), day);
  ImGui::Separator();
  day_choice(context, tr("as_on.today"), context.workspace.today());
  const Day data = context.answer().data().completions_as_on;
  if (!data.is_never()) day_choice(context, tr("as_on.data"), data);
  day_choice(context, tr("as_on.year_begins"), context.answer().question().year.first_day());
  end_picker();
}

}  // namespace

float as_on_width() { return text_size(tr("as_on.label")).x + 10.0F + day_control_width() + kClose + kPicker; }

void draw_as_on(Context& context) {
  const ImVec2 at = ImGui::GetCursorPos();
  ImGui::SetCursorPosY(at.y + (measure::kControl - text_size(" ").y) / 2.0F);
  text(tr("as_on.label"), muted_look());
  ImGui::SameLine(0.0F, 10.0F);
  ImGui::SetCursorPosY(at.y);
  const DayControl control{context.answer().as_on(), context.session.as_on, "as_on.hint", "as_on.refused"};
  if (const auto day = day_control(context, control)) move_to(context, *day);
  ImGui::SameLine(0.0F, kClose);
  ImGui::SetCursorPosY(at.y);
  draw_list(context);
}

}  // namespace anupalan::ui
