#include "ui/rail.h"

#include <algorithm>

#include "ui/views/list.h"
#include "ui/widgets/button.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kWide = 216.0F;
constexpr float kSlim = 84.0F;
constexpr float kLock = 44.0F;  // the narrow foot
constexpr float kSide = 12.0F;

struct RailItem {
  const ViewEntry* entry;
  bool chosen;
  std::string figure;
};

bool is_chosen(const ViewEntry& entry, app::View view) {
  // The page of one employee belongs to the table of all.
  return entry.view == view || (entry.view == app::View::employees && view == app::View::employee);
}

void wide_item(const RailItem& item, ImVec2 low, ImVec2 size, ImU32 ink) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const float middle = low.y + size.y / 2.0F;
  draw_icon(draw, item.entry->icon, {low.x + 21.0F, middle}, 15.0F, ink);
  const Font font = item.chosen ? Font::strong : Font::body;
  draw_text(draw, {low.x + 42.0F, middle - 10.0F}, tr(item.entry->title), ink, font);
  const float width = text_size(item.figure, Font::small).x;
  const float spare = size.x - 42.0F - text_size(tr(item.entry->title), font).x - width;
  const float side = std::clamp(spare - 8.0F, 3.0F, 12.0F);  // a great figure keeps off the name
  draw_text(draw, {low.x + size.x - width - side, middle - 8.0F}, item.figure, palette().muted, Font::small);
}

void slim_item(const RailItem& item, ImVec2 low, ImVec2 size, ImU32 ink) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const float middle = low.x + size.x / 2.0F;
  draw_icon(draw, item.entry->icon, {middle, low.y + 18.0F}, 16.0F, ink);
  const std::string_view title = tr(item.entry->title);
  draw_text(draw, {middle - text_size(title, Font::small).x / 2.0F, low.y + 32.0F}, title, ink, Font::small);
}

void draw_item(Context& context, const RailItem& item, bool narrow) {
  const ImVec2 size{(narrow ? kSlim : kWide) - 2.0F * (narrow ? 4.0F : kSide), narrow ? 56.0F : 40.0F};
  const ImVec2 low = ImGui::GetCursorScreenPos();
  if (ImGui::InvisibleButton(item.entry->title, size)) context.ask(app::Show{item.entry->view});
  const Palette& p = palette();
  const bool hot = ImGui::IsItemHovered();
  if (hot) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (item.chosen || hot) {
    ImGui::GetWindowDrawList()->AddRectFilled(low, {low.x + size.x, low.y + size.y}, item.chosen ? p.accent_soft : p.press,
                                              measure::kRound);
  }
  const ImU32 ink = item.chosen ? p.accent_text : p.text;
  if (narrow) {
    slim_item(item, low, size, ink);
  } else {
    wide_item(item, low, size, ink);
  }
  focus_ring();
}

std::string figure_of(const app::Answer& answer, app::View view) {
  switch (view) {
    case app::View::units: return app::grouped(answer.data().units.size());
    case app::View::employees: return app::grouped(answer.data().employees.size());
    case app::View::plans: return app::grouped(answer.curriculum().plans.size());
    case app::View::orders: return app::grouped(answer.loaded().law.orders().size());
    case app::View::data: return app::grouped(answer.data().files.size());
    default: return {};
  }
}

void draw_brand(bool narrow) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  if (narrow) {
    draw_logo({at.x + (kSlim - 8.0F) / 2.0F - 16.0F, at.y}, 32.0F);
    ImGui::Dummy({1.0F, 44.0F});
    return;
  }
  draw_logo({at.x + 4.0F, at.y + 3.0F}, 32.0F);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  draw_text(draw, {at.x + 46.0F, at.y - 2.0F}, tr("product.name"), palette().text, Font::heading);
  draw_text(draw, {at.x + 46.0F, at.y + 19.0F}, tr("product.caption"), palette().muted, Font::small);
  ImGui::Dummy({1.0F, 52.0F});
}

void fact(std::string_view key, std::string_view value) {
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + 8.0F);
  text(tr(key), caption_look());
  ImGui::SameLine(kWide - kSide - 8.0F - text_size(value, Font::small).x);
  text(value, {Font::small});
}

void draw_foot(Context& context, bool narrow) {
  const app::Answer& answer = context.answer();
  const float bottom = ImGui::GetWindowHeight();
  const ImVec2 window = ImGui::GetWindowPos();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  if (narrow) {
    if (ImGui::GetCursorPosY() > bottom - kLock) return;  // a low window has no room
    draw_icon(draw, Icon::lock, {window.x + kSlim / 2.0F, window.y + bottom - 28.0F}, 16.0F, palette().muted);
    ImGui::SetCursorPos({kSlim / 2.0F - 16.0F, bottom - kLock});
    if (ImGui::InvisibleButton("about", {32.0F, 32.0F})) context.ask(app::ShowAbout{});
    focus_ring();
    if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    tooltip(tr("product.private"));
    return;
  }
  constexpr float kFacts = 178.0F, kAlone = 88.0F;  // with the facts, and without
  const float room = bottom - ImGui::GetCursorPosY();
  if (room < kAlone) return;
  ImGui::SetCursorPosY(bottom - (room < kFacts ? kAlone : kFacts));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {8.0F, 5.0F});
  if (room >= kFacts) {
    fact("rail.year", answer.question().year.text());
    fact("rail.law_as_on", display_text(answer.question().law_as_on));
    fact("rail.orders", app::grouped(answer.orders().size()));
    ImGui::Dummy({0.0F, 4.0F});
  }
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw->AddLine({at.x + 8.0F, at.y}, {at.x + kWide - 2.0F * kSide - 8.0F, at.y}, palette().press);
  draw_icon(draw, Icon::lock, {at.x + 16.0F, at.y + 23.0F}, 13.0F, palette().muted);
  ImGui::SetCursorScreenPos({at.x + 32.0F, at.y + 14.0F});
  ImGui::BeginGroup();
  wrapped(tr("product.private"), {Font::small, palette().muted}, kWide - 2.0F * kSide - 40.0F);
  if (link("about", tr("about.title"), {Font::small, palette().accent_text})) context.ask(app::ShowAbout{});
  ImGui::EndGroup();
  ImGui::PopStyleVar();
}

}  // namespace

void draw_logo(ImVec2 at, float size) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const Palette& p = palette();
  draw->AddRectFilled(at, {at.x + size, at.y + size}, p.accent, size * 0.24F);
  const auto point = [&](float x, float y) { return ImVec2{at.x + x * size, at.y + y * size}; };
  for (const ImVec2& corner : {point(0.24F, 0.54F), point(0.43F, 0.72F), point(0.78F, 0.3F)}) draw->PathLineTo(corner);
  draw->PathStroke(p.on_accent, 0, size * 0.1F);
}

void draw_rail(Context& context, bool narrow) {
  ImGui::PushStyleColor(ImGuiCol_ChildBg, palette().rail);
  ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, 0.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {narrow ? 4.0F : kSide, 16.0F});
  ImGui::BeginChild("rail", {narrow ? kSlim : kWide, 0.0F}, ImGuiChildFlags_AlwaysUseWindowPadding,
                    ImGuiWindowFlags_NavFlattened | ImGuiWindowFlags_NoScrollbar);
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor();
  draw_brand(narrow);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0.0F, 4.0F});
  for (const ViewEntry& entry : views()) {
    if (entry.icon == Icon::none) continue;
    draw_item(context, {&entry, is_chosen(entry, context.workspace.view()), figure_of(context.answer(), entry.view)}, narrow);
  }
  ImGui::PopStyleVar();
  draw_foot(context, narrow);
  ImGui::EndChild();
}

}  // namespace anupalan::ui
