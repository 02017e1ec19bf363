#include "ui/widgets/toggle.h"

namespace anupalan::ui {

bool toggle(const char* id, bool on, std::string_view label) {
  const bool pressed = ImGui::InvisibleButton(id, kToggle);
  const bool hot = ImGui::IsItemHovered();
  if (hot) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 low = ImGui::GetItemRectMin();
  const ImVec2 high = ImGui::GetItemRectMax();
  const float round = kToggle.y / 2.0F;
  const ImVec2 knob{on ? high.x - round : low.x + round, low.y + round};
  if (on) {
    draw->AddRectFilled(low, high, hot ? p.accent_hover : p.accent, round);
    draw->AddCircleFilled(knob, round - 3.0F, p.on_accent);
    for (const ImVec2& at : {ImVec2{-3.2F, 0.0F}, ImVec2{-0.9F, 2.5F}, ImVec2{3.4F, -2.5F}}) draw->PathLineTo({knob.x + at.x, knob.y + at.y});
    draw->PathStroke(p.accent, 0, 1.5F);
  } else {
    draw->AddRectFilled(low, high, hot ? p.press : p.track, round);
    draw->AddRect(low, high, p.edge, round);
    draw->AddCircle(knob, round - 4.0F, p.edge, 0, 1.6F);
  }
  focus_ring(round);
  tooltip(label);
  return pressed;
}

}  // namespace anupalan::ui
