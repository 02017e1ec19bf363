#include "ui/widgets/own_keys.h"

#include <imgui_internal.h>

namespace anupalan::ui {
namespace {

int between(ImGuiID item, ImGuiKey less, ImGuiKey more) {
  const bool back = pressed_for(item, less), on = pressed_for(item, more);
  return static_cast<int>(on) - static_cast<int>(back);
}

}  // namespace

bool pressed_for(ImGuiID item, ImGuiKey key) {
  ImGui::SetKeyOwner(key, item);
  return ImGui::IsKeyPressed(key, item, ImGuiInputFlags_Repeat);
}

int across_for(ImGuiID item) { return between(item, ImGuiKey_LeftArrow, ImGuiKey_RightArrow); }

int down_for(ImGuiID item) { return between(item, ImGuiKey_UpArrow, ImGuiKey_DownArrow); }

}  // namespace anupalan::ui
