#include "ui/widgets/picker.h"

#include <algorithm>
#include <string>

#include "ui/widgets/button.h"

namespace anupalan::ui {

constexpr float kLeastRoom = 280.0F, kMostRoom = 420.0F;  // of a list

bool begin_picker(const char* id, std::string_view label, float width, float list_width) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  ButtonLook look;
  look.icon = Icon::chevron_down;
  look.width = width;
  look.trailing = true;
  ImGui::PushID(id);
  if (button("open", label, look)) ImGui::OpenPopup("list");
  const float right = ImGui::GetMainViewport()->WorkSize.x - 12.0F;
  const float left = std::max(8.0F, std::min(low.x, right - list_width));
  // Below the button, or above it where below there is little room.
  const float under = ImGui::GetMainViewport()->WorkSize.y - low.y - measure::kControl - 16.0F, over = low.y - 16.0F;
  const bool up = under < kLeastRoom && over > under;
  ImGui::SetNextWindowPos({left, up ? low.y - 4.0F : low.y + measure::kControl + 4.0F}, ImGuiCond_Always, {0.0F, up ? 1.0F : 0.0F});
  ImGui::SetNextWindowSizeConstraints({list_width, 0.0F}, {list_width, std::clamp(up ? over : under, 80.0F, kMostRoom)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {8.0F, 8.0F});
  const bool open = ImGui::BeginPopup("list", ImGuiWindowFlags_NoMove);
  ImGui::PopStyleVar();
  if (!open) ImGui::PopID();
  return open;
}

void end_picker() {
  ImGui::EndPopup();
  ImGui::PopID();
}

bool choice(std::string_view label, std::string_view figure, bool chosen, float indent) {
  constexpr float kHeight = 32.0F;
  constexpr float kSide = 10.0F;
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 low = ImGui::GetCursorScreenPos();
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0.0F, 2.0F});
  const std::string id(label);
  const bool pressed = ImGui::InvisibleButton(("##" + id).c_str(), {width, kHeight});
  ImGui::PopStyleVar();
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const bool hot = ImGui::IsItemHovered() || ImGui::IsItemFocused();
  if (chosen || hot) draw->AddRectFilled(low, {low.x + width, low.y + kHeight}, chosen ? p.accent_soft : p.hover, measure::kRound);
  const float top = low.y + (kHeight - text_size(" ").y) / 2.0F;
  const float figure_width = figure.empty() ? 0.0F : text_size(figure).x + 12.0F;
  const float room = width - 2.0F * kSide - indent - figure_width;
  draw_elided(draw, {low.x + kSide + indent, top}, room, label, p.text);
  draw_text(draw, {low.x + width - kSide - figure_width + 12.0F, top}, figure, p.muted);
  if (text_size(label).x > room) tooltip(label);
  if (pressed) ImGui::CloseCurrentPopup();
  return pressed;
}

void draw_tick(ImDrawList* draw, ImVec2 centre, bool on, bool hot) {
  constexpr float kHalf = 8.0F;
  const Palette& p = palette();
  const ImVec2 low{centre.x - kHalf, centre.y - kHalf}, high{centre.x + kHalf, centre.y + kHalf};
  if (on) draw->AddRectFilled(low, high, hot ? p.accent_hover : p.accent, 4.0F);
  else draw->AddRect(low, high, hot ? p.accent : p.edge, 4.0F, 0, 1.2F);
  if (on) draw_icon(draw, Icon::tick, centre, 11.0F, p.on_accent);
}

bool tick_line(std::string_view label, std::string_view figure, bool on, std::string_view hint) {
  constexpr float kHeight = 32.0F, kSide = 10.0F, kBox = 26.0F;
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 low = ImGui::GetCursorScreenPos();
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0.0F, 2.0F});
  const bool pressed = ImGui::InvisibleButton(std::string("##tick").append(label).c_str(), {width, kHeight});
  ImGui::PopStyleVar();
  const bool hot = ImGui::IsItemHovered() || ImGui::IsItemFocused();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  if (hot) draw->AddRectFilled(low, {low.x + width, low.y + kHeight}, palette().hover, measure::kRound);
  draw_tick(draw, {low.x + kSide + 8.0F, low.y + kHeight / 2.0F}, on, hot);
  const float top = low.y + (kHeight - text_size(" ").y) / 2.0F;
  const float figure_width = figure.empty() ? 0.0F : text_size(figure).x + 12.0F;
  const float room = width - 2.0F * kSide - kBox - figure_width;
  draw_elided(draw, {low.x + kSide + kBox, top}, room, label, palette().text);
  draw_text(draw, {low.x + width - kSide - figure_width + 12.0F, top}, figure, palette().muted);
  tooltip(!hint.empty() ? hint : text_size(label).x > room ? label : std::string_view{});
  return pressed;
}

}  // namespace anupalan::ui
