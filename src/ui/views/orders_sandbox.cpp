#include "ui/views/orders_sandbox.h"

#include <algorithm>

#include "app/citation.h"
#include "ui/day_control.h"
#include "ui/views/flips.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::SandboxLine;
using What = app::SandboxChange::What;

constexpr float kField = 92.0F;
constexpr float kSlider = 170.0F;
constexpr float kGone = 74.0F;  // a value of the order that is crossed out

std::string key_of(const SandboxLine& line, What what) { return fmt::format("{}:{}:{}", line.provision, line.index, static_cast<int>(what)); }

void suppose(Context& context, const SandboxLine& line, What what, std::string value) {
  context.ask(app::Suppose{{what, line.provision, line.index, std::move(value)}});
}

/// What the order has and is supposed otherwise; its place stays empty where it is not.
void draw_gone(std::string_view words, bool gone) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy({kGone, measure::kControl});
  if (!gone) return;
  const ImVec2 size = text_size(words);
  const float top = at.y + (measure::kControl - size.y) / 2.0F;
  ImDrawList* draw = ImGui::GetWindowDrawList();
  draw_text(draw, {at.x, top}, words, palette().muted);
  draw->AddLine({at.x - 1.0F, top + size.y * 0.55F}, {at.x + size.x + 1.0F, top + size.y * 0.55F}, palette().muted, 1.5F);
}

void draw_refusal(const Context& context, const SandboxLine& line, What what) {
  const auto& refused = context.workspace.sandbox_refusal();
  if (refused && refused->is_at(what, line.provision, line.index)) wrapped(refused->words, {Font::small, palette().ink(rules::Status::missed).text});
}

void draw_entry(Context& context, const SandboxLine& line, What what, const std::string& now) {
  TypedText& typed = context.session.sandbox.values[key_of(line, what)];
  if (typed.shown != now) typed = {now, now};
  const auto& refused = context.workspace.sandbox_refusal();
  const FieldLook look{.hint = {}, .width = kField, .wrong = refused && refused->is_at(what, line.provision, line.index)};
  if (entry_field("##value", typed.text, look) && typed.text != now) suppose(context, line, what, typed.text);
}

/// 1 to 100 per cent; what is asked for follows when it is let go.
void draw_slider(Context& context, const SandboxLine& line, Fraction share) {
  SandboxSession& session = context.session.sandbox;
  const std::string key = key_of(line, What::share);
  int percent = static_cast<int>((std::uint64_t{100} * share.numerator + share.denominator / 2) / share.denominator);
  if (session.sliding == key) percent = session.percent;
  const Palette& p = palette();
  ImGui::PushStyleColor(ImGuiCol_FrameBg, p.track);
  ImGui::PushStyleColor(ImGuiCol_FrameBgHovered, p.track);
  ImGui::PushStyleColor(ImGuiCol_FrameBgActive, p.track);
  ImGui::PushStyleColor(ImGuiCol_SliderGrab, p.accent);
  ImGui::PushStyleColor(ImGuiCol_SliderGrabActive, p.accent_hover);
  ImGui::PushStyleVar(ImGuiStyleVar_FrameRounding, 6.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0.0F, 1.0F});
  ImGui::PushStyleVar(ImGuiStyleVar_GrabMinSize, 18.0F);
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + (measure::kControl - ImGui::GetFrameHeight()) / 2.0F);
  ImGui::SetNextItemWidth(kSlider);
  if (ImGui::SliderInt("##share", &percent, 1, 100, "", ImGuiSliderFlags_NoInput | ImGuiSliderFlags_AlwaysClamp)) {
    session.sliding = key;
    session.percent = percent;
  }
  const bool let_go = ImGui::IsItemDeactivatedAfterEdit();
  ImGui::PopStyleVar(3);
  ImGui::PopStyleColor(5);
  if (ImGui::IsItemActive()) tooltip(said("sandbox.slider", percent));
  if (!let_go) return;
  session.sliding.clear();
  suppose(context, line, What::share, std::to_string(percent));
}

void draw_value(Context& context, const SandboxLine& line) {
  const float top = ImGui::GetCursorPosY();
  const auto next = [&] {
    ImGui::SameLine(0.0F, 8.0F);
    ImGui::SetCursorPosY(top);
  };
  if (line.has_share()) {
    const SandboxSession& session = context.session.sandbox;
    const Fraction share = line.supposed.share.value_or(line.rule->share);
    const bool slides = session.sliding == key_of(line, What::share);
    draw_gone(app::share_words(line.rule->share), line.supposed.share.has_value());
    next();
    draw_entry(context, line, What::share, slides ? said("effect.per_cent", session.percent) : app::share_words(share));
    next();
    draw_slider(context, line, share);
    draw_refusal(context, line, What::share);
  } else if (line.has_count()) {
    draw_gone(app::grouped(line.rule->count), line.supposed.count.has_value());
    next();
    draw_entry(context, line, What::count, app::grouped(line.supposed.count.value_or(line.rule->count)));
    draw_refusal(context, line, What::count);
  } else {
    ImGui::SetCursorPosY(top + (measure::kControl - text_size(" ").y) / 2.0F);
    text(tr("sandbox.no_value"), muted_look());
  }
}

void draw_due(Context& context, const SandboxLine& line) {
  TypedDay& typed = context.session.sandbox.days[key_of(line, What::due)];
  const Day now = line.supposed_due();
  const DayControl control{now, typed, "sandbox.due_hint", "sandbox.due_refused"};
  const auto day = day_control(context, control);
  if (day && *day != now) suppose(context, line, What::due, iso_text(*day));
  if (day) typed.shown = Day::never();
  if (line.supposed.due_later != 0) wrapped(said("sandbox.was_due", display_text(line.due)), caption_look());
  draw_refusal(context, line, What::due);
}

/// Where there is little room, all of it stands under each other.
void draw_line(Context& context, const SandboxLine& line, bool wide) {
  ImGui::TableNextRow(ImGuiTableRowFlags_None, 56.0F);
  ImGui::TableNextColumn();
  ImGui::PushID(key_of(line, What::share).c_str());
  if (link("paragraph", app::citation_words(context.answer().loaded().law, line.provision), {Font::small, palette().accent_text}, ImGui::GetContentRegionAvail().x)) context.show_paragraph(line.provision);
  wrapped(app::obligation_words(*line.rule), {Font::strong});
  if (wide) ImGui::TableNextColumn();
  draw_value(context, line);
  if (wide) ImGui::TableNextColumn();
  draw_due(context, line);
  ImGui::PopID();
}

void draw_values(Context& context) {
  Card card("sandbox");
  const ImVec2 at = ImGui::GetCursorPos();
  const float room = ImGui::GetContentRegionAvail().x;
  const float reset = button_width(tr("sandbox.reset"));
  card_heading(tr("sandbox.title"));
  wrapped(tr("sandbox.caption"), muted_look(), room - reset - 24.0F);
  gap(8.0F);
  const ImVec2 below = ImGui::GetCursorPos();
  if (!context.workspace.choices().sandbox.empty()) {
    ImGui::SetCursorPos({at.x + room - reset, at.y});
    if (button("reset", tr("sandbox.reset"))) context.ask(app::ResetSandbox{});
    ImGui::SetCursorPos(below);
  }
  const std::vector<SandboxLine>& lines = context.workspace.sandbox();
  if (lines.empty()) return empty_state(tr("sandbox.nothing"), tr("sandbox.nothing_hint"));
  constexpr float kLeastParagraph = 250.0F;
  std::vector<TableColumn> columns{{tr("sandbox.paragraph"), 1.0F, true},
                                   {tr("sandbox.value"), kGone + kField + kSlider + 16.0F},
                                   {tr("sandbox.due"), day_control_width(), false, false, tr("sandbox.due_hint")}};
  const bool wide = room >= kLeastParagraph + columns[1].width + columns[2].width;
  if (!wide) columns.resize(1);
  if (!begin_table("sandbox", columns, TableKind::part)) return;
  table_head(columns);
  for (const SandboxLine& line : lines) draw_line(context, line, wide);
  ImGui::EndTable();
}

}  // namespace

void draw_sandbox(Context& context) {
  draw_values(context);
  gap(measure::kGap);
  draw_flips(context);
}

}  // namespace anupalan::ui
