#include "ui/filter_bar.h"

#include <algorithm>

#include "ui/widgets/button.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kBetween = 8.0F;
constexpr float kHeight = 30.0F;
constexpr float kMost = 440.0F;  // of one part

/// Goes to the next line where `width` has no room on this one.
void place(float width, float right) {
  if (ImGui::GetItemRectMax().x + kBetween + width <= right) {
    ImGui::SameLine(0.0F, kBetween);
    return;
  }
  gap(kBetween);
  ImGui::SetCursorPosX(measure::kPage);
}

void draw_chip(Context& context, const app::Chip& chip, float width) {
  if (button("part", chip.words, {.icon = Icon::close, .width = width, .height = kHeight, .trailing = true})) {
    context.ask(app::SetFilter{chip.without});
  }
  tooltip(said("filter.drop", chip.words));
}

}  // namespace

void draw_filter_bar(Context& context) {
  if (!context.workspace.filter().any() || !app::follows_filter(context.workspace.view())) return;
  const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x - measure::kPage;
  const float most = std::clamp(right - ImGui::GetCursorScreenPos().x - measure::kPage, 1.0F, kMost);
  ImGui::SetCursorPos({measure::kPage, ImGui::GetCursorPosY() + 12.0F});
  constexpr int kMostChips = 12;  // more would bury the view
  int index = 0;
  for (const app::Chip& chip : context.workspace.chips()) {
    if (index == kMostChips) break;
    const float width = std::min(most, button_width(chip.words, Icon::close));
    if (index > 0) place(width, right);
    ImGui::PushID(index++);
    draw_chip(context, chip, width);
    ImGui::PopID();
  }
  if (const std::size_t all = context.workspace.chips().size(); all > kMostChips) {
    const std::string more = said("filter.more", app::grouped(all - kMostChips));
    place(text_size(more, Font::small).x, right);
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + (kHeight - text_size(" ", Font::small).y) / 2.0F);
    text(more, caption_look());
  }
  const float clear = button_width(tr("filter.clear_all"));
  place(clear, right);
  if (button("clear", tr("filter.clear_all"), {.kind = ButtonKind::quiet, .height = kHeight})) context.ask(app::SetFilter{});
  const float words = text_size(tr("filter.shares"), Font::small).x;
  place(words, right);
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + (kHeight - text_size(" ", Font::small).y) / 2.0F);
  text(tr("filter.shares"), caption_look());
}

}  // namespace anupalan::ui
