#include "ui/views/mosaic_time.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_axis.h"
#include "ui/widgets/own_keys.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using rules::Status;

constexpr double kDaysASecond = 20.0;
constexpr double kStepSeconds = 0.7;  // where less motion is preferred: a week at a time
constexpr int kWeek = 7;
constexpr float kButtons = 196.0F;
constexpr float kTrack = 44.0F;
constexpr float kTop = 6.0F;

/// Where a day stands on the screen.
struct Track {
  const app::YearSpan& span;
  ImVec2 low, high;
  DayAxis days() const { return {span.first, span.last, low.x, high.x}; }
  /// A day outside the year stands at its end.
  float x(Day day) const { return days().x(std::clamp(day, span.first, span.last)); }
};

void move_to(Context& context, Day day, bool goes_on = false) {
  const app::YearSpan& span = context.workspace.year_span();
  day = std::clamp(day, span.first, span.last);
  if (day != context.answer().as_on()) context.ask(app::SetAsOn{day, true, goes_on});
}

/// The next days, as many as the time since the last frame asks for. While something is being made for the last one, it waits.
void play(Context& context) {
  if (!context.workspace.playing()) return;
  platform::redraw();
  if (context.workspace.busy()) return;
  constexpr float kLongest = 0.25F;  // a frame that took longer does not leap
  double& days = context.session.mosaic.days;
  const double seconds = std::min(ImGui::GetIO().DeltaTime, kLongest);
  const bool calm = platform::prefers_less_motion();
  days += seconds * (calm ? kWeek / kStepSeconds : kDaysASecond);
  const double whole = calm ? std::floor(days / kWeek) * kWeek : std::floor(days);
  if (whole < 1.0) return;
  days -= whole;
  const Day last = context.workspace.year_span().last;
  const Day next = std::min(add_days(context.answer().as_on(), static_cast<int>(whole)), last);
  move_to(context, next, true);
  if (next == last) context.ask(app::Play{false});
}

/// Days behind the last one of the data: nothing is known of them yet.
void draw_unknown(const Context& context, const Track& track) {
  const Day data = context.answer().data().completions_as_on;
  if (data.is_never() || data >= track.span.last) return;
  constexpr float kApart = 7.0F;
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const float from = track.x(data), height = track.high.y - track.low.y;
  draw->PushClipRect({from, track.low.y}, track.high, true);
  for (float x = from - height; x < track.high.x; x += kApart) draw->AddLine({x, track.high.y}, {x + height, track.low.y}, palette().line);
  draw->PopClipRect();
}

/// Of those who are selected, compliant of covered; steps, not slopes.
void draw_curve(const Context& context, const Track& track) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const auto steps = context.selected().history().of_all();
  const Day as_on = context.answer().as_on();
  const Ink& ink = palette().ink(Status::compliant);
  const float height = track.high.y - track.low.y;
  Day day = track.span.first;
  std::vector<ImVec2> line;
  for (auto step = std::upper_bound(steps.begin(), steps.end(), day, [](Day d, const rules::CountsFrom& s) { return d < s.day; });; ++step) {
    const Day next = step == steps.end() || step->day > track.span.last ? track.span.last : step->day;
    const float y = track.high.y - height * share(std::prev(step)->counts);
    const float from = track.x(day), to = track.x(next), now = std::clamp(track.x(as_on), from, to);
    if (now > from) draw->AddRectFilled({from, y}, {now, track.high.y}, ink.soft);
    line.push_back({from, y});
    line.push_back({to, y});
    if (next == track.span.last) break;
    day = next;
  }
  draw->AddPolyline(line.data(), static_cast<int>(line.size()), ink.fill, ImDrawFlags_None, 1.5F);
  draw_unknown(context, track);
}

void draw_months(const Track& track) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  float free = track.low.x;
  for (Day day = track.span.first; day <= track.span.last; day = app::month_after(day)) {
    const float x = track.x(day);
    draw->AddLine({x, track.high.y}, {x, track.high.y + 4.0F}, palette().edge);
    const std::string_view label = of_code("month_short.", std::to_string(to_date(day).month));
    const float width = text_size(label, Font::small).x;
    if (x < free || x + 2.0F + width > track.high.x) continue;
    draw_text(draw, {x + 2.0F, track.high.y + 4.0F}, label, palette().muted, Font::small);
    free = x + width + 10.0F;
  }
}

/// A deadline is a line with a flag, a change of the law a notch.
void draw_events(const Track& track) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  for (const app::YearEvent& event : track.span.events) {
    const float x = track.x(event.day);
    if (event.deadline) {
      draw->AddLine({x, track.low.y - 4.0F}, {x, track.high.y}, palette().text, 1.0F);
      draw->AddTriangleFilled({x, track.low.y - 5.0F}, {x + 7.0F, track.low.y - 1.5F}, {x, track.low.y + 2.0F}, palette().text);
    } else {
      draw->AddTriangleFilled({x - 4.0F, track.high.y}, {x + 4.0F, track.high.y}, {x, track.high.y - 6.0F}, palette().accent);
    }
  }
}

void draw_handle(const Context& context, const Track& track) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const Day day = context.answer().as_on();
  const float x = track.x(day);
  draw->AddLine({x, track.low.y - kTop}, {x, track.high.y}, palette().accent, 2.0F);
  draw->AddCircleFilled({x, track.high.y}, 6.0F, palette().accent);
  draw->AddCircle({x, track.high.y}, 6.0F, palette().surface, 0, 1.5F);
  const std::string label = display_text(day);
  const float width = text_size(label, Font::small_strong).x + 10.0F;
  const float left = std::clamp(x - width / 2.0F, track.low.x, std::max(track.low.x, track.high.x - width));
  draw->AddRectFilled({left, track.low.y - kTop - 17.0F}, {left + width, track.low.y - kTop + 1.0F}, palette().accent, 4.0F);
  draw_text(draw, {left + 5.0F, track.low.y - kTop - 16.0F}, label, palette().on_accent, Font::small_strong);
}

std::string words_on(const Context& context, Day day) {
  const rules::Counts& counts = rules::on_day(context.selected().history().of_all(), day);
  const app::Rate rate = app::rate_of(counts);
  std::string words = said("chart.figures", display_text(day), app::text_of(rate), app::grouped(rate.compliant), app::grouped(rate.covered));
  for (const app::YearEvent& event : context.workspace.year_span().events) {
    if (event.day == day) words.append("\n").append(app::event_words(event));
  }
  return words;
}

/// Left and Right go by a day, PageUp and PageDown (and Ctrl with the arrows) by a week, Home and End to the ends.
void take_keys(Context& context, const Track& track, ImGuiID id) {
  const Day now = context.answer().as_on();
  if (const int across = across_for(id); across != 0) move_to(context, add_days(now, across * (ImGui::GetIO().KeyCtrl ? kWeek : 1)));
  if (pressed_for(id, ImGuiKey_PageUp)) move_to(context, add_days(now, -kWeek));
  if (pressed_for(id, ImGuiKey_PageDown)) move_to(context, add_days(now, kWeek));
  if (pressed_for(id, ImGuiKey_Home)) move_to(context, track.span.first);
  if (pressed_for(id, ImGuiKey_End)) move_to(context, track.span.last);
}

void draw_track(Context& context, float width) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::InvisibleButton("scrub", {width, kMosaicTime - 10.0F});
  const ImGuiID id = ImGui::GetItemID();
  focus_ring();
  const Track track{context.workspace.year_span(), {at.x + 8.0F, at.y + 24.0F}, {at.x + width - 8.0F, at.y + 24.0F + kTrack - 6.0F}};
  ImGui::GetWindowDrawList()->AddLine({track.low.x, track.high.y}, {track.high.x, track.high.y}, palette().edge);
  draw_curve(context, track);
  draw_months(track);
  draw_events(track);
  draw_handle(context, track);
  const bool keyboard = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
  if (ImGui::IsItemActive() && !keyboard) move_to(context, track.days().day_at(ImGui::GetIO().MousePos.x), !ImGui::IsItemActivated());
  if (keyboard) take_keys(context, track, id);
  else if (ImGui::IsItemHovered() && !ImGui::IsItemActive()) tooltip(words_on(context, track.days().day_at(ImGui::GetIO().MousePos.x)));
}

void draw_buttons(Context& context) {
  const app::YearSpan& span = context.workspace.year_span();
  const Day now = context.answer().as_on();
  const bool playing = context.workspace.playing();
  const float top = ImGui::GetCursorPosY();
  if (button("play", tr(playing ? "mosaic.pause" : "mosaic.play"), {.kind = playing ? ButtonKind::plain : ButtonKind::primary, .icon = playing ? Icon::pause : Icon::play, .width = kButtons})) {
    context.ask(app::Play{!playing});
  }
  ImGui::SetCursorPosY(top + measure::kControl + 6.0F);
  const app::YearEvent* before = app::event_before(span, now);
  const app::YearEvent* after = app::event_after(span, now);
  const auto step = [&](const char* id, Icon icon, std::string_view label, bool can, Day to) {
    if (icon_button(id, icon, label, ButtonKind::plain, can)) context.ask(app::SetAsOn{to, true});
    ImGui::SameLine(0.0F, 4.0F);
  };
  const auto words = [&](const app::YearEvent* event, std::string_view key) {
    return event == nullptr ? std::string(tr(key)) : said("mosaic.event.on", display_text(event->day), app::event_words(*event));
  };
  step("event_before", Icon::event_back, words(before, "mosaic.event.none_before"), before != nullptr, before == nullptr ? now : before->day);
  step("day_before", Icon::day_back, tr("as_on.day_back"), now > span.first, add_days(now, -1));
  step("day_after", Icon::day_on, tr("as_on.day_on"), now < span.last, add_days(now, 1));
  step("event_after", Icon::event_on, words(after, "mosaic.event.none_after"), after != nullptr, after == nullptr ? now : after->day);
  ImGui::NewLine();
}

}  // namespace

void draw_mosaic_time(Context& context) {
  play(context);
  Card card("time", 0.0F, kMosaicTime + 12.0F, 12.0F);
  const ImVec2 at = ImGui::GetCursorPos();
  ImGui::BeginGroup();
  draw_buttons(context);
  ImGui::EndGroup();
  ImGui::SetCursorPos({at.x + kButtons + measure::kGap, at.y - 6.0F});
  draw_track(context, std::max(80.0F, ImGui::GetContentRegionAvail().x));
}

}  // namespace anupalan::ui
