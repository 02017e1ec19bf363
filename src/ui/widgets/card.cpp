#include "ui/widgets/card.h"

#include <algorithm>
#include <string>

namespace anupalan::ui {

Card::Card(const char* id, float width, float height, float padding) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {padding, padding});
  ImGui::PushStyleColor(ImGuiCol_ChildBg, palette().surface);
  const ImGuiChildFlags grow = height > 0.0F ? 0 : ImGuiChildFlags_AutoResizeY;
  ImGui::BeginChild(id, {width, height}, ImGuiChildFlags_Border | grow,
                    ImGuiWindowFlags_NavFlattened | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleColor();
  ImGui::PopStyleVar();
}

Card::~Card() { ImGui::EndChild(); }

void card_heading(std::string_view title, std::string_view caption) {
  elided(title, {Font::heading});
  if (!caption.empty()) {
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() - 5.0F);
    wrapped(caption, caption_look());
  }
  ImGui::Dummy({0.0F, 2.0F});
}

void figure(std::string_view number, std::string_view words, float width) {
  ImGui::BeginGroup();
  text(number, {Font::figure});
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() - 8.0F);
  wrapped(words, muted_look(), width);
  ImGui::EndGroup();
}

void key_value(std::string_view key, std::string_view value, float key_width) {
  const float left = ImGui::GetCursorPosX();
  text(shortened_to(key, key_width - 8.0F, Font::body), muted_look());
  ImGui::SameLine(left + key_width);
  wrapped(value.empty() ? std::string_view("\u2013") : value);
}

void empty_state(std::string_view title, std::string_view hint, float height) {
  const float room = ImGui::GetContentRegionAvail().x;
  const float top = ImGui::GetCursorPosY() + std::max(0.0F, height - 60.0F) / 2.0F;
  const float left = ImGui::GetCursorPosX();
  ImGui::SetCursorPos({left + std::max(0.0F, (room - text_size(title, Font::strong).x) / 2.0F), top});
  text(title, {Font::strong});
  const float width = std::min(room, text_size(hint).x + 1.0F);
  ImGui::SetCursorPosX(left + (room - width) / 2.0F);
  wrapped(hint, muted_look(), width);
  ImGui::Dummy({0.0F, 20.0F});
}

void quotation(std::string_view words, std::string_view citation) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  constexpr float kIndent = 16.0F;
  ImGui::Indent(kIndent);
  ImGui::BeginGroup();
  if (!words.empty()) wrapped(std::string("\u201C").append(words).append("\u201D"), {Font::body});
  if (!citation.empty()) {
    if (!words.empty()) ImGui::SetCursorPosY(ImGui::GetCursorPosY() - 4.0F);
    text(citation, caption_look());
  }
  ImGui::EndGroup();
  ImGui::Unindent(kIndent);
  const float bottom = ImGui::GetItemRectMax().y;
  ImGui::GetWindowDrawList()->AddRectFilled({at.x, at.y}, {at.x + 3.0F, bottom}, palette().edge, 1.5F);
}

Grid grid_of(float room, float least, int most) {
  const int fits = static_cast<int>((room + measure::kGap) / (least + measure::kGap));
  Grid grid;
  grid.columns = std::clamp(fits, 1, most);
  // Rows of even length: six cards never stand as five and one.
  while (grid.columns > 1 && most % grid.columns != 0) --grid.columns;
  grid.width = (room - measure::kGap * static_cast<float>(grid.columns - 1)) / static_cast<float>(grid.columns);
  return grid;
}

void next_in(const Grid& grid, int index) {
  if (index % grid.columns != 0) {
    ImGui::SameLine(0.0F, measure::kGap);
  } else {
    gap(measure::kGap);
  }
}

}  // namespace anupalan::ui
