#include "ui/as_on.h"

#include <algorithm>
#include <charconv>

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/picker.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kField = 118.0F;
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
  context.session.as_on_shown = Day::never();  // the field is written anew even where the day stays
  if (day != context.answer().as_on()) context.ask(app::SetAsOn{day});
  platform::redraw();
}

void draw_field(Context& context) {
  Session& session = context.session;
  const Day now = context.answer().as_on();
  if (session.as_on_shown != now) {
    session.as_on = display_text(now);
    session.as_on_shown = now;
  }
  FieldLook look;
  look.hint = tr("as_on.format");
  look.width = kField;
  const bool entered = entry_field("##as_on", session.as_on, look);
  const bool left = ImGui::IsItemDeactivated();
  tooltip(tr("as_on.hint"));
  if (!entered && !left) return;
  const auto day = parse_display_day(session.as_on);
  if (entered && day) return move_to(context, *day);
  // The field always tells the day that the figures are for.
  if (entered) session.trouble = said("as_on.refused", session.as_on, display_text(now));
  session.as_on_shown = Day::never();
  platform::redraw();
}

void step(Context& context, const char* id, Icon icon, std::string_view label, int days) {
  if (icon_button(id, icon, tr(label))) move_to(context, add_days(context.answer().as_on(), days));
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

std::optional<int> number_of(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size() || number < 0) return std::nullopt;
  return number;
}

}  // namespace

std::optional<Day> parse_display_day(std::string_view text) {
  text = trimmed(text);
  if (const ParsedDay iso = parse_day(text); iso.problem == DayProblem::none) return iso.day;
  const std::size_t first = text.find_first_of("./-");
  const std::size_t second = first == std::string_view::npos ? first : text.find(text[first], first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const auto day = number_of(text.substr(0, first));
  const auto month = number_of(text.substr(first + 1, second - first - 1));
  const auto year = number_of(text.substr(second + 1));
  if (!day || !month || !year) return std::nullopt;
  const Day result = to_day({*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)});
  return result.is_never() ? std::nullopt : std::optional(result);
}

float as_on_width() {
  return text_size(tr("as_on.label")).x + 10.0F + 4.0F * (measure::kControl + kClose) + kField + kClose + kPicker;
}

void draw_as_on(Context& context) {
  const ImVec2 at = ImGui::GetCursorPos();
  ImGui::SetCursorPosY(at.y + (measure::kControl - text_size(" ").y) / 2.0F);
  text(tr("as_on.label"), muted_look());
  ImGui::SameLine(0.0F, 10.0F);
  ImGui::SetCursorPosY(at.y);
  const auto next = [&] {
    ImGui::SameLine(0.0F, kClose);
    ImGui::SetCursorPosY(at.y);
  };
  step(context, "week_back", Icon::week_back, "as_on.week_back", -7);
  next();
  step(context, "day_back", Icon::day_back, "as_on.day_back", -1);
  next();
  draw_field(context);
  next();
  step(context, "day_on", Icon::day_on, "as_on.day_on", 1);
  next();
  step(context, "week_on", Icon::week_on, "as_on.week_on", 7);
  next();
  draw_list(context);
}

}  // namespace anupalan::ui
