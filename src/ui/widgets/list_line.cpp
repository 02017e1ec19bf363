#include "ui/widgets/list_line.h"

#include <algorithm>

#include "app/queries.h"

namespace anupalan::ui {

bool list_line(const char* id, const ListLine& line) {
  constexpr float kSide = 8.0F;
  constexpr float kFigure = 56.0F;
  // The same for all lines of a list; a large figure takes from the bars, not from the words.
  const float figure_room = std::max(kFigure, text_size(app::grouped(line.greatest)).x + 16.0F);
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 low = ImGui::GetCursorScreenPos();
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0.0F, 0.0F});
  const bool pressed = ImGui::InvisibleButton(id, {width, kListLine});
  ImGui::PopStyleVar();
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const bool hot = ImGui::IsItemHovered();
  if (hot) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (hot) draw->AddRectFilled({low.x - kSide, low.y}, {low.x + width + kSide, low.y + kListLine}, p.hover, measure::kRound);
  const float middle = low.y + kListLine / 2.0F;
  const float bar = std::clamp(width * 0.2F - (figure_room - kFigure), 48.0F, 180.0F);
  const float words_room = width - bar - figure_room - 16.0F;
  draw_elided(draw, {low.x, middle - 10.0F}, words_room, line.words, p.text);
  const float left = low.x + width - figure_room - bar;
  draw->AddRectFilled({left, middle - 4.0F}, {left + bar, middle + 4.0F}, p.track, 3.0F);
  const float share = static_cast<float>(line.count) / static_cast<float>(std::max(1U, line.greatest));
  draw->AddRectFilled({left, middle - 4.0F}, {left + std::max(3.0F, bar * share), middle + 4.0F}, line.colour, 3.0F);
  const std::string figure = app::grouped(line.count);
  draw_text(draw, {low.x + width - text_size(figure).x, middle - 10.0F}, figure, p.accent_text);
  focus_ring();
  if (text_size(line.words).x > words_room) tooltip(line.words);
  return pressed;
}

}  // namespace anupalan::ui
