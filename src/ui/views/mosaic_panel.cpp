#include "ui/views/mosaic_panel.h"

#include <algorithm>

#include "app/mosaic_rows.h"
#include "ui/people.h"
#include "ui/views/mosaic_canvas.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_signs.h"
#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kLine = 27.0F;
constexpr float kMark = 24.0F;

/// In the order in which people read them: good first where it is the status.
std::vector<std::uint8_t> shown_classes(rules::Respect respect) {
  std::vector<std::uint8_t> classes;
  if (respect == rules::Respect::status) {
    for (const rules::Status status : kShownStatuses) classes.push_back(static_cast<std::uint8_t>(status));
  } else {
    for (std::uint8_t what = 0; what < rules::class_count(respect); ++what) classes.push_back(what);
  }
  return classes;
}

/// What was drawn of the line takes its room.
void end_line(float left, float top) {
  ImGui::SetCursorPos({left, top});
  ImGui::Dummy({1.0F, kLine - ImGui::GetStyle().ItemSpacing.y});
}

/// Another status takes the place of the one that is filtered by; pressed again, none is.
void keep_class(Context& context, const app::MosaicLook& look, std::uint8_t what, const app::Filter& part) {
  if (look.colour != rules::Respect::status) return context.keep_people(part);
  app::Filter filter = context.workspace.filter();
  const auto status = static_cast<rules::Status>(what);
  filter.status = filter.status == status ? std::nullopt : std::optional(status);
  context.ask(app::SetFilter{std::move(filter)});
}

/// Of another status than the one that is filtered by, in its place.
void leads_to_class(Context& context, bool pressed, const app::Filter& part) {
  const bool other = part.status && context.workspace.filter().status && part.status != context.workspace.filter().status;
  if (!other) return leads_to(context, pressed, part);
  app::Filter filter = context.workspace.filter();
  filter.status = part.status;
  if (pressed) context.ask(app::ShowEmployees{std::move(filter)});
}

void draw_class(Context& context, std::uint8_t what, std::uint32_t count) {
  const app::MosaicLook& look = context.session.mosaic.shown->look;
  const std::optional<app::Filter> part = app::class_filter(look, what);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float top = ImGui::GetCursorPosY();
  const float room = ImGui::GetContentRegionAvail().x;
  const std::string figure = app::grouped(count);
  const float figures = text_size(figure, Font::strong).x + 8.0F;
  const std::string words = app::class_words(look, what);
  ImGui::PushID(what);
  draw_class_mark(ImGui::GetWindowDrawList(), {at.x + 8.0F, at.y + 11.0F}, 16.0F, look.colour, what);
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + kMark);
  const bool chosen = look.colour == rules::Respect::status && context.workspace.filter().status == static_cast<rules::Status>(what);
  const TextLook name{chosen ? Font::strong : Font::body, palette().text};
  if (!part) elided(words, {Font::body, palette().muted}, room - kMark - figures);
  else if (link("class", words, name, room - kMark - figures)) keep_class(context, look, what, *part);
  if (part) tooltip(tr(chosen ? "mosaic.legend_all" : "mosaic.legend_hint"));
  ImGui::SameLine();
  ImGui::SetCursorPosY(top);
  if (!part || count == 0) text_right(figure, {Font::strong, count == 0 ? palette().muted : palette().text});
  else leads_to_class(context, link_right("count", figure, {Font::strong, palette().text}), *part);
  end_line(ImGui::GetCursorPosX(), top);
  ImGui::PopID();
}

void draw_row(Context& context, const app::MosaicRow& row) {
  MosaicSession& session = context.session.mosaic;
  const app::Answer& answer = context.answer();
  const float top = ImGui::GetCursorPosY();
  const float left = ImGui::GetCursorPosX();
  const float room = ImGui::GetContentRegionAvail().x;
  // By one status alone the rate says nothing; elsewhere the count is that of all, and the rate has its own denominator.
  const bool rated = session.shown->look.colour == rules::Respect::status && !context.workspace.filter().status;
  const std::string rate = !rated || !row.rate.known() ? std::string() : said("mosaic.rate_of", app::text_of(row.rate), app::grouped(row.rate.covered));
  const std::string figure = rate.empty() ? app::grouped(row.count) : rate;
  const float width = text_size(figure).x + 2.0F;
  ImGui::PushID(static_cast<int>(row.group));
  if (link("group", app::title_of(answer, *session.shown->groups, row.group), {Font::body, palette().text}, room - width - 10.0F)) fly_to(session, row.group);
  tooltip(tr("mosaic.fly_hint"));
  ImGui::SetCursorPos({left + room - width, top});
  if (!app::has_filter(*session.shown->groups, row.group)) {
    text(figure);
  } else {
    const bool pressed = link("people", figure, {Font::body, palette().text});
    const bool wanted = pressed || ImGui::IsItemHovered() || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup);  // it may take thousands of names
    if (wanted) leads_to(context, pressed, *app::filter_of(answer, *session.shown->groups, row.group));
    tooltip(counted("people", row.count));
  }
  end_line(left, top);
  ImGui::PopID();
}

}  // namespace

void draw_mosaic_legend(Context& context) {
  const app::Mosaic& mosaic = *context.session.mosaic.shown;
  const app::MosaicRow all = app::mosaic_row(mosaic, 0, context.answer().as_on());
  const bool one_status = mosaic.look.colour == rules::Respect::status && context.workspace.filter().status.has_value();
  for (const std::uint8_t what : shown_classes(mosaic.look.colour)) {
    // While one status is filtered by, the others tell how many would pass in its place.
    draw_class(context, what, one_status ? context.workspace.filter_counts().by_status[what] : all.counts[what]);
  }
  const std::string people = counted("mosaic.people", all.count);
  if (!mosaic.light->rows.empty()) wrapped(said("mosaic.lit_of", people, app::grouped(context.answer().data().employees.size())), caption_look());
  else wrapped(said(mosaic.groups->several() ? "mosaic.all_lit_several" : "mosaic.all_lit", people), caption_look());
}

void draw_mosaic_groups(Context& context) {
  MosaicSession& session = context.session.mosaic;
  const auto& groups = session.shown->groups->groups;
  if (session.focus >= groups.size() || groups[session.focus].depth >= app::MosaicTally::kLevels) session.focus = session.focus >= groups.size() ? 0 : groups[session.focus].parent;
  std::vector<app::MosaicRow> rows = app::mosaic_rows(*session.shown, session.focus, context.answer().as_on());
  const std::uint32_t focus = session.focus;
  if (focus != 0) {
    if (button("up", app::title_of(context.answer(), *session.shown->groups, focus), {.kind = ButtonKind::quiet, .icon = Icon::back, .width = ImGui::GetContentRegionAvail().x, .height = 30.0F})) {
      fly_to(session, groups[focus].parent);
    }
    tooltip(tr("mosaic.up_hint"));
  }
  if (rows.empty()) return wrapped(tr("mosaic.no_parts"), caption_look());
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(rows.size()), kLine);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) draw_row(context, rows[static_cast<std::size_t>(i)]);
  }
}

}  // namespace anupalan::ui
