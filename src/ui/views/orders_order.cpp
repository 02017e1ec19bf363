#include "ui/views/orders_order.h"

#include <algorithm>

#include "app/citation.h"
#include "ui/views/orders_readings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status.h"
#include "ui/widgets/toggle.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::ParagraphStanding;
using app::ParagraphView;
using rules::Status;

constexpr float kKindWidth = 130.0F;
constexpr float kNameWidth = 116.0F;

void draw_head(Context& context, const app::OrderView& view) {
  Card card("head");
  const orders::Order& order = *view.line.order;
  const std::string_view word = word_of(view.line.standing);
  const float chip = status_chip_width(word);
  const float room = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorPos();
  elided(said("orders.of_date", order.instrument, display_text(order.dated)), {Font::title}, room - chip - 16.0F);
  ImGui::SetCursorPos({at.x + room - chip, at.y});
  status_chip(like(view.line.standing), word);
  ImGui::SetCursorPos({at.x, at.y + 38.0F});
  wrapped(order.subject, {Font::strong});
  ImGui::Dummy({0.0F, 2.0F});
  key_value(tr("orders.number_name"), order.number, kKindWidth);
  key_value(tr("orders.issued_by"), order.issued_by, kKindWidth);
  const std::string day = display_text(context.workspace.asked().law_as_on);
  key_value(tr("orders.stand"), said("orders.stand_value", view.line.standing_paragraphs, order.paragraphs.size(), day), kKindWidth);
  const float line = ImGui::GetCursorPosY();
  const bool on = view.line.standing != app::OrderStanding::switched_off;
  const std::string_view label = tr(on ? "orders.turn_off" : "orders.turn_on");
  key_value(tr("orders.id"), order.id, kKindWidth);
  ImGui::SetCursorPos({at.x + room - button_width(label), line - 12.0F});
  if (button("turn", label)) context.ask(app::SwitchOrder{order.id, !on});
}

/// "Given another date by  dopt-2025-08-01#3  from 01.08.2025"
void draw_change(Context& context, const app::Change& change, bool by) {
  const float left = ImGui::GetCursorPosX();
  const float room = ImGui::GetContentRegionAvail().x;
  const std::string_view how = of_code(by ? "amended." : "amends.", orders::name_of(change.how));
  const float words = text_size(how).x + 8.0F;
  text(how, muted_look());
  if (words + text_size(change.cited).x <= room) ImGui::SameLine(0.0F, 8.0F);
  ImGui::PushID(change.citation.c_str());
  if (!change.loaded) elided(change.cited);
  else if (link("paragraph", change.cited, {}, room)) context.show_paragraph(change.citation);
  ImGui::PopID();
  const std::string note = app::note_of(change);
  if (ImGui::GetItemRectMax().x - ImGui::GetWindowPos().x + 8.0F + text_size(note).x <= left + room) ImGui::SameLine(0.0F, 8.0F);
  wrapped(note, muted_look());
}

void draw_fact(Context& context, const app::EffectFact& fact) {
  const float left = ImGui::GetCursorPosX();
  text(shortened_to(fact.name, kNameWidth - 8.0F, Font::small), caption_look());
  ImGui::SameLine();
  ImGui::SetCursorPosX(left + kNameWidth);
  if (fact.citation.empty()) wrapped(fact.words, {Font::small});
  else if (link("cited", fact.words, {Font::small, palette().accent_text}, ImGui::GetContentRegionAvail().x)) context.show_paragraph(fact.citation);
}

void draw_effect(Context& context, const app::Effect& effect, bool stands) {
  const float left = ImGui::GetCursorPosX();
  text(of_code("effect_kind.", app::name_of(effect.kind)), caption_look());
  ImGui::SameLine(left + kKindWidth);
  ImGui::BeginGroup();
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {8.0F, 3.0F});
  const float switch_room = effect.reading ? kToggle.x + 16.0F : 0.0F;
  const ImVec2 at = ImGui::GetCursorPos();
  const float room = ImGui::GetContentRegionAvail().x;
  const bool applies = stands && effect.holds;
  wrapped(effect.words, applies ? TextLook{Font::strong} : muted_look(), room - switch_room);
  const ImVec2 below = ImGui::GetCursorPos();
  if (effect.reading) {
    ImGui::SetCursorPos({at.x + room - kToggle.x, at.y});
    draw_reading_switch(context, *effect.reading);
    ImGui::SetCursorPos({below.x, std::max(below.y, at.y + kToggle.y)});
    ImGui::Dummy({0.0F, 0.0F});
  }
  int index = 0;
  for (const app::EffectFact& fact : effect.facts) {
    ImGui::PushID(index++);
    draw_fact(context, fact);
    ImGui::PopID();
  }
  ImGui::PopStyleVar();
  ImGui::EndGroup();
}

void draw_paragraph(Context& context, const ParagraphView& view) {
  const std::string citation = view.provision.citation();
  Card card(citation.c_str());
  const std::string_view word = word_of(view.standing);
  const float mark = text_size(word, Font::strong).x + 26.0F;
  const float left = ImGui::GetCursorPosX();
  const float room = ImGui::GetContentRegionAvail().x;
  elided(said("orders.paragraph", view.provision.paragraph->id), {Font::heading}, room - mark - 16.0F);
  ImGui::SameLine(left + room - mark);
  status_line(like(view.standing), word, Font::strong);
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() - 5.0F);
  text(app::force_words(view.in_force), caption_look());
  ImGui::Dummy({0.0F, 2.0F});
  quotation(view.provision.paragraph->quote, app::citation_words(context.answer().loaded().law, citation));
  if (!view.amends.empty() || !view.amended_by.empty()) gap(20.0F);
  for (const app::Change& change : view.amends) draw_change(context, change, false);
  for (const app::Change& change : view.amended_by) draw_change(context, change, true);
  int index = 0;
  for (const app::Effect& effect : view.creates) {
    gap(20.0F);
    ImGui::PushID(index++);
    draw_effect(context, effect, view.standing == ParagraphStanding::stands);
    ImGui::PopID();
  }
}

}  // namespace

std::string_view word_of(app::OrderStanding standing) { return of_code("order_standing.", app::name_of(standing)); }

std::string_view word_of(ParagraphStanding standing) { return of_code("paragraph_standing.", app::name_of(standing)); }

Status like(app::OrderStanding standing) {
  switch (standing) {
    case app::OrderStanding::in_force: return Status::compliant;
    case app::OrderStanding::not_yet: return Status::pending;
    case app::OrderStanding::switched_off: return Status::not_applicable;
  }
  return Status::not_applicable;
}

Status like(ParagraphStanding standing) {
  switch (standing) {
    case ParagraphStanding::stands: return Status::compliant;
    case ParagraphStanding::not_yet: return Status::pending;
    case ParagraphStanding::ended:
    case ParagraphStanding::switched_off: return Status::not_applicable;
  }
  return Status::not_applicable;
}

void draw_order_switch(Context& context, const app::OrderLine& line) {
  const bool on = line.standing != app::OrderStanding::switched_off;
  const std::string& id = line.order->id;
  if (toggle("switch", on, said(on ? "orders.switch_off" : "orders.switch_on", id))) context.ask(app::SwitchOrder{id, !on});
}

void draw_order(Context& context, const app::OrderView& view) {
  draw_head(context, view);
  Session& session = context.session;
  for (const ParagraphView& paragraph : view.paragraphs) {
    gap(measure::kGap);
    if (session.paragraph_frames > 0 && paragraph.provision.citation() == session.paragraph) ImGui::SetScrollHereY(0.0F);
    draw_paragraph(context, paragraph);
  }
  if (session.paragraph_frames > 0) {
    --session.paragraph_frames;
    platform::redraw();
  }
}

}  // namespace anupalan::ui
