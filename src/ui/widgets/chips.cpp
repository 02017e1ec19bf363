#include "ui/widgets/chips.h"

#include <algorithm>

#include "ui/widgets/button.h"

namespace anupalan::ui {
namespace {

constexpr float kMost = 260.0F;

}  // namespace

void flow_next(float width, float between) {
  const float end = ImGui::GetItemRectMax().x + between + width;
  if (end <= ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x) ImGui::SameLine(0.0F, between);
}

float chip_width(std::string_view words) { return std::min(kMost, button_width(words, Icon::close)); }

bool chip(const char* id, std::string_view words, std::string_view hint) {
  ButtonLook look{ButtonKind::plain, Icon::close, chip_width(words), measure::kControl, true};
  const bool pressed = button(id, words, look);
  tooltip(hint);
  return pressed;
}

}  // namespace anupalan::ui
