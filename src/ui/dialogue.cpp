#include "ui/dialogue.h"

#include <algorithm>

namespace anupalan::ui {

bool begin_dialogue(const char* id, bool wanted, float top, ImVec2 size) {
  if (wanted && !ImGui::IsPopupOpen(id)) ImGui::OpenPopup(id);
  const ImVec2 screen = ImGui::GetMainViewport()->WorkSize;
  const float width = std::min(size.x, screen.x - 32.0F);
  ImGui::SetNextWindowPos({(screen.x - width) / 2.0F, top});
  ImGui::SetNextWindowSize({width, size.y});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {12.0F, 12.0F});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, measure::kCardRound);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1.0F);
  ImGui::PushStyleColor(ImGuiCol_Border, palette().edge);
  const bool open = ImGui::BeginPopupModal(id, nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleColor();
  ImGui::PopStyleVar(3);
  if (!open || wanted) return open;
  ImGui::CloseCurrentPopup();
  ImGui::EndPopup();
  return false;
}

bool end_dialogue() {
  constexpr ImGuiHoveredFlags kInside = ImGuiHoveredFlags_ChildWindows | ImGuiHoveredFlags_AllowWhenBlockedByActiveItem;
  const bool outside = ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !ImGui::IsWindowHovered(kInside);
  const bool left = outside || ImGui::IsKeyPressed(ImGuiKey_Escape, false);
  ImGui::EndPopup();
  return left;
}

}  // namespace anupalan::ui
