#include "ui/day_control.h"

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

}  // namespace

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
