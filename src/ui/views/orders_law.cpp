#include "ui/views/orders_law.h"

#include <algorithm>

#include "ui/day_control.h"
#include "ui/widgets/button.h"
#include "ui/widgets/picker.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kPicker = 142.0F;
constexpr float kList = 320.0F;
constexpr float kBetween = 8.0F;

bool follows(const Context& context) { return !context.workspace.choices().law_as_on.has_value(); }

void draw_field(Context& context) {
  TypedDay& typed = context.session.law_as_on;
  const Day now = context.workspace.asked().law_as_on;
  const auto day = day_control(context, {now, typed, "orders.law_hint", "orders.law_refused"});
  if (!day) return;
  typed.shown = Day::never();
  if (*day != now) context.ask(app::SetLawAsOn{*day});
}

std::string change_words(const app::LawDay& change) {
  if (change.end == 0) return said("orders.law_day.begin", change.begin);
  return change.begin == 0 ? said("orders.law_day.end", change.end) : said("orders.law_day.both", change.begin, change.end);
}

void draw_days(Context& context) {
  if (!begin_picker("law_days", tr("orders.law_days"), kPicker, kList)) return;
  ImGui::SetCursorPos({ImGui::GetCursorPosX() + 10.0F, ImGui::GetCursorPosY() + 4.0F});
  text(tr("orders.law_days_caption"), caption_look());
  const Day now = context.workspace.asked().law_as_on;
  for (const app::LawDay& change : context.workspace.law_days()) {
    if (choice(display_text(change.day), change_words(change), change.day == now)) context.ask(app::SetLawAsOn{change.day});
  }
  end_picker();
}

}  // namespace

float law_as_on_width(const Context& context) {
  const float follow = follows(context) ? text_size(tr("orders.follows")).x : button_width(tr("orders.follow"));
  return text_size(tr("orders.law_as_on")).x + 10.0F + day_control_width() + kBetween + kPicker + kBetween + 4.0F + follow;
}

void draw_law_as_on(Context& context) {
  const float top = ImGui::GetCursorPosY();
  ImGui::SetCursorPosY(top + (measure::kControl - text_size(" ").y) / 2.0F);
  text(tr("orders.law_as_on"), muted_look());
  ImGui::SameLine(0.0F, 10.0F);
  ImGui::SetCursorPosY(top);
  draw_field(context);
  ImGui::SameLine(0.0F, kBetween);
  ImGui::SetCursorPosY(top);
  draw_days(context);
  ImGui::SameLine(0.0F, kBetween + 4.0F);
  ImGui::SetCursorPosY(top);
  if (!follows(context)) {
    if (button("follow", tr("orders.follow"))) context.ask(app::SetLawAsOn{std::nullopt});
    return;
  }
  const ImVec2 at = ImGui::GetCursorScreenPos();  // drawn, for a line with a field in it moves text down
  const ImVec2 size = text_size(tr("orders.follows"));
  ImGui::Dummy({size.x, measure::kControl});
  draw_elided(ImGui::GetWindowDrawList(), {at.x, at.y + (measure::kControl - size.y) / 2.0F}, ImGui::GetContentRegionAvail().x, tr("orders.follows"), palette().muted);
}

}  // namespace anupalan::ui
