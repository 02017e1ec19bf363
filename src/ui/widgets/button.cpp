#include "ui/widgets/button.h"

#include <algorithm>

namespace anupalan::ui {
namespace {

constexpr float kIcon = 14.0F;
constexpr float kSide = 14.0F;
constexpr float kBetween = 8.0F;

struct Paint {
  ImU32 back, edge, ink;
};

Paint paint_of(ButtonKind kind, bool enabled) {
  const Palette& p = palette();
  const bool hot = ImGui::IsItemHovered();
  const bool down = ImGui::IsItemActive();
  if (!enabled) return {0, kind == ButtonKind::quiet ? 0 : p.line, p.muted};
  switch (kind) {
    case ButtonKind::primary: return {hot || down ? p.accent_hover : p.accent, 0, p.on_accent};
    case ButtonKind::plain: return {down ? p.press : hot ? p.hover : p.surface, p.edge, p.text};
    case ButtonKind::quiet: return {down ? p.press : hot ? p.hover : 0, 0, p.text};
  }
  return {};
}

void paint_box(const Paint& paint) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 low = ImGui::GetItemRectMin();
  const ImVec2 high = ImGui::GetItemRectMax();
  if (paint.back != 0) draw->AddRectFilled(low, high, paint.back, measure::kRound);
  if (paint.edge != 0) draw->AddRect(low, high, paint.edge, measure::kRound);
  focus_ring();
}

void pointer_hand() {
  if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
}

}  // namespace

float button_width(std::string_view label, Icon icon) {
  return text_size(label).x + 2.0F * kSide + (icon != Icon::none ? kIcon + kBetween : 0.0F);
}

bool button(const char* id, std::string_view label, ButtonLook look) {
  const float width = look.width > 0.0F ? look.width : button_width(label, look.icon);
  const bool pressed = ImGui::InvisibleButton(id, {width, look.height});
  const Paint paint = paint_of(look.kind, true);
  paint_box(paint);
  pointer_hand();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 low = ImGui::GetItemRectMin();
  const float middle = low.y + look.height / 2.0F;
  const float label_room = width - 2.0F * kSide - (look.icon != Icon::none ? kIcon + kBetween : 0.0F);
  float left = low.x + kSide;
  if (look.width > 0.0F && !look.trailing) left += std::max(0.0F, (label_room - text_size(label).x) / 2.0F);
  if (look.icon != Icon::none && !look.trailing) {
    draw_icon(draw, look.icon, {left + kIcon / 2.0F, middle}, kIcon, paint.ink);
    left += kIcon + kBetween;
  }
  draw_elided(draw, {left, middle - text_size(label).y / 2.0F}, label_room + 1.0F, label, paint.ink);
  if (look.trailing) draw_icon(draw, look.icon, {low.x + width - kSide - kIcon / 2.0F, middle}, kIcon * 0.8F, paint.ink);
  return pressed;
}

bool icon_button(const char* id, Icon icon, std::string_view label, ButtonKind kind, bool enabled) {
  ImGui::BeginDisabled(!enabled);
  const bool pressed = ImGui::InvisibleButton(id, {measure::kControl, measure::kControl});
  const Paint paint = paint_of(kind, enabled);
  paint_box(paint);
  pointer_hand();
  const ImVec2 low = ImGui::GetItemRectMin();
  const float half = measure::kControl / 2.0F;
  draw_icon(ImGui::GetWindowDrawList(), icon, {low.x + half, low.y + half}, kIcon, paint.ink);
  ImGui::EndDisabled();
  tooltip(label);
  return pressed;
}

bool link(const char* id, std::string_view words, TextLook look, float width) {
  const std::string shown = width > 0.0F ? shortened_to(words, width, look.font) : std::string(words);
  const ImVec2 size = text_size(shown, look.font);
  const bool pressed = ImGui::InvisibleButton(id, {std::max(size.x, 8.0F), size.y});
  const ImVec2 low = ImGui::GetItemRectMin();
  const ImU32 colour = look.colour != 0 ? look.colour : palette().accent_text;
  ImDrawList* draw = ImGui::GetWindowDrawList();
  draw_text(draw, low, shown, colour, look.font);
  if (ImGui::IsItemHovered()) {
    const float under = low.y + size.y - 1.0F;
    draw->AddLine({low.x, under}, {low.x + size.x, under}, colour);
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  }
  focus_ring();
  if (shown.size() != words.size()) tooltip(words);
  return pressed;
}

bool link_right(const char* id, std::string_view words, TextLook look) {
  const float room = ImGui::GetContentRegionAvail().x - text_size(words, look.font).x;
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(0.0F, room));
  return link(id, words, look);
}

}  // namespace anupalan::ui
