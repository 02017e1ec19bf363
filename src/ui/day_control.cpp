#include "ui/day_control.h"

#include <charconv>

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kField = 118.0F;
constexpr float kClose = 4.0F;

std::optional<Day> draw_field(Context& context, const DayControl& control) {
  TypedDay& typed = control.typed;
  if (typed.shown != control.now) {
    typed.text = display_text(control.now);
    typed.shown = control.now;
  }
  FieldLook look;
  look.hint = tr("as_on.format");
  look.width = kField;
  const bool entered = entry_field("##day", typed.text, look);
  const bool left = ImGui::IsItemDeactivated();
  tooltip(tr(control.hint));
  if (!entered && !left) return std::nullopt;
  const auto day = parse_display_day(typed.text);
  if (entered && day) return day;
  // The field always tells the day that the figures are for.
  if (entered) context.session.trouble = said(control.refused, typed.text, display_text(control.now));
  typed.shown = Day::never();
  platform::redraw();
  return std::nullopt;
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

float day_control_width() { return 4.0F * (measure::kControl + kClose) + kField; }

std::optional<Day> day_control(Context& context, const DayControl& control) {
  std::optional<Day> asked;
  const float top = ImGui::GetCursorPosY();
  const auto next = [&] {
    ImGui::SameLine(0.0F, kClose);
    ImGui::SetCursorPosY(top);
  };
  const auto step = [&](const char* id, Icon icon, std::string_view label, int days) {
    if (icon_button(id, icon, tr(label))) asked = add_days(control.now, days);
  };
  step("week_back", Icon::week_back, "as_on.week_back", -7);
  next();
  step("day_back", Icon::day_back, "as_on.day_back", -1);
  next();
  if (const auto typed = draw_field(context, control)) asked = typed;
  next();
  step("day_on", Icon::day_on, "as_on.day_on", 1);
  next();
  step("week_on", Icon::week_on, "as_on.week_on", 7);
  return asked;
}

}  // namespace anupalan::ui
