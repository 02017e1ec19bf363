#include "ui/widgets/grid.h"

#include <algorithm>

#include "ui/theme.h"

namespace anupalan::ui {
namespace {

constexpr float kNotch = 60.0F;  // points a notch of the wheel

}  // namespace

ColumnGrid::ColumnGrid(GridState& state, std::span<const GridColumn> columns, ImVec2 low, ImVec2 high, float before)
    : state_(state), columns_(columns), low_(low), high_(high), loose_(low.x + before) {
  float left = low.x + before;
  for (const GridColumn& column : columns) {
    lefts_.push_back(left);
    left += column.width;
    if (column.pinned) loose_ = left;
  }
  most_ = std::max(0.0F, left - high.x);
  const ImGuiIO& io = ImGui::GetIO();
  const float turned = io.MouseWheelH != 0.0F ? io.MouseWheelH : io.KeyShift ? io.MouseWheel : 0.0F;
  if (turned != 0.0F && ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows)) state.scrolled -= turned * kNotch;
  state.scrolled = std::clamp(state.scrolled, 0.0F, most_);
}

ColumnGrid::Place ColumnGrid::place_of(std::size_t column) const {
  const bool pinned = columns_[column].pinned;
  const float left = lefts_[column] - (pinned ? 0.0F : state_.scrolled);
  const float right = left + columns_[column].width;
  return {left, right, std::max(left, pinned ? low_.x : loose_), std::min(right, high_.x)};
}

void ColumnGrid::reveal(std::size_t column) {
  if (columns_[column].pinned) return;
  const Place place = place_of(column);
  if (place.left < loose_) state_.scrolled -= loose_ - place.left;
  else if (place.right > high_.x) state_.scrolled += std::min(place.right - high_.x, place.left - loose_);
}

void ColumnGrid::side_bar(const char* id) {
  if (!scrolls()) return;
  constexpr float kHigh = 12.0F, kLeastThumb = 28.0F;
  const float track = high_.x - loose_;
  const float thumb = std::max(kLeastThumb, track * track / (track + most_));
  const float way = std::max(1.0F, track - thumb);
  const float left = loose_ + way * state_.scrolled / most_;
  ImGui::SetCursorScreenPos({loose_, high_.y - kHigh});
  ImGui::InvisibleButton(id, {std::max(track, 1.0F), kHigh});
  const float pointer = ImGui::GetIO().MousePos.x;
  if (ImGui::IsItemActivated()) state_.grabbed = pointer >= left && pointer <= left + thumb ? pointer - left : thumb / 2.0F;
  if (ImGui::IsItemActive()) state_.scrolled = std::clamp((pointer - state_.grabbed - loose_) / way, 0.0F, 1.0F) * most_;
  const bool hot = ImGui::IsItemHovered() || ImGui::IsItemActive();
  ImGui::GetWindowDrawList()->AddRectFilled({left, high_.y - kHigh + 3.0F}, {left + thumb, high_.y - 3.0F}, hot ? palette().muted : palette().edge, 4.0F);
}

}  // namespace anupalan::ui
