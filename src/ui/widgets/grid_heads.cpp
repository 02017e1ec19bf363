// The heads of a grid (grid.h).
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/grid.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kSide = 10.0F;
constexpr float kSign = 18.0F;   // the sign that opens the menu
constexpr float kEdge = 8.0F;    // where a width is taken
constexpr float kFar = 8.0F;     // a press that moves less is no dragging

/// Arrow, rank where there are several, and a sign that it is filtered, from the right; where they begin.
float draw_signs(const GridColumn& column, float right, float middle, bool several) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  if (column.filtered) {
    draw_icon(draw, Icon::filter, {right - 6.0F, middle}, 11.0F, palette().accent_text);
    right -= 16.0F;
  }
  if (column.rank == 0) return right;
  if (several) {
    const std::string rank = std::to_string(column.rank);
    const float width = text_size(rank, Font::small).x;
    draw_text(draw, {right - width, middle - text_size(rank, Font::small).y / 2.0F}, rank, palette().muted, Font::small);
    right -= width + 1.0F;
  }
  draw_icon(draw, column.descending ? Icon::arrow_down : Icon::arrow_up, {right - 6.0F, middle}, 11.0F, palette().text);
  return right - 14.0F;
}

class Heads {
 public:
  Heads(ColumnGrid& grid, GridState& state, std::span<const GridColumn> columns, float height)
      : grid_(grid), state_(state), columns_(columns), height_(height), several_(std::count_if(columns.begin(), columns.end(), [](const GridColumn& c) { return c.rank > 0; }) > 1) {}

  HeadAct draw() {
    for (std::size_t i = 0; i < columns_.size(); ++i) take_edge(i);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const ColumnGrid::Place place = grid_.place_of(i);
      ImGui::PushID(static_cast<int>(i));
      ImGui::PushClipRect({place.clip_left, grid_.low().y}, {std::max(place.clip_left, place.clip_right), grid_.high().y}, true);
      draw_head(i, place);
      ImGui::PopClipRect();
      ImGui::PopID();
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) draw_edge(i);
    draw_dragged();
    return act_;
  }

 private:
  void draw_head(std::size_t i, const ColumnGrid::Place& place) {
    const GridColumn& column = columns_[i];
    const float top = grid_.low().y, middle = top + height_ / 2.0F;
    ImGui::SetCursorScreenPos({place.left, top});
    ImGui::SetNextItemAllowOverlap();
    const bool pressed = ImGui::InvisibleButton("head", {column.width, height_});
    const bool hot = ImGui::IsItemHovered() || (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible);
    if (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible) grid_.reveal(i);
    if (ImGui::IsItemHovered() && ImGui::IsMouseReleased(ImGuiMouseButton_Right)) act_ = {HeadAct::Kind::menu, i};
    take_drag(i);
    if (pressed && !moved_ && !edge_) act_ = {ImGui::GetIO().KeyShift ? HeadAct::Kind::sort_further : HeadAct::Kind::sort, i};
    focus_ring(2.0F);
    tooltip(column.hint.empty() ? column.title : column.hint);
    draw_sign(i, place, middle, hot);
    const float right = draw_signs(column, place.right - kSide + 2.0F - (kSign - 4.0F), middle, several_);
    const float room = right - place.left - kSide;
    const ImU32 ink = hot || column.rank > 0 ? palette().text : palette().muted;
    const float line = text_size(" ", Font::small_strong).y;
    draw_elided(ImGui::GetWindowDrawList(), {place.left + kSide, middle - line / 2.0F}, std::max(room, 0.0F), column.title, ink, Font::small_strong);
  }

  void draw_sign(std::size_t i, const ColumnGrid::Place& place, float middle, bool hot) {
    ImGui::SetCursorScreenPos({place.right - kSign - 4.0F, middle - kSign / 2.0F});
    if (ImGui::InvisibleButton("menu", {kSign, kSign})) act_ = {HeadAct::Kind::menu, i};
    const bool on = ImGui::IsItemHovered() || (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible);
    if (on) ImGui::GetWindowDrawList()->AddRectFilled(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), palette().hover, 4.0F);
    draw_icon(ImGui::GetWindowDrawList(), Icon::chevron_down, {place.right - kSign / 2.0F - 4.0F, middle}, 9.0F, on || hot ? palette().text : palette().muted);
    tooltip(said("column.menu", columns_[i].title));
  }

  void take_drag(std::size_t i) {
    if (ImGui::IsItemActive() && !state_.resized && !moved_ && ImGui::IsMouseDragging(ImGuiMouseButton_Left, kFar)) state_.dragged = i;
    if (state_.dragged != i || !ImGui::IsItemDeactivated()) return;
    moved_ = true;
    state_.dragged.reset();
    const std::size_t to = target();
    if (to == i || to == i + 1) return;
    act_ = {HeadAct::Kind::drop, i, to < columns_.size() ? std::optional(to) : std::nullopt};
  }

  /// Before which column the pointer is; columns_.size() behind the last.
  std::size_t target() const {
    const float pointer = ImGui::GetIO().MousePos.x;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const ColumnGrid::Place place = grid_.place_of(i);
      if (place.seen() && pointer < (place.left + place.right) / 2.0F) return i;
    }
    return columns_.size();
  }

  void draw_dragged() const {
    if (!state_.dragged) return;
    ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeAll);
    const std::size_t to = target();
    const float x = to < columns_.size() ? grid_.place_of(to).left : grid_.place_of(columns_.size() - 1).right;
    ImGui::GetWindowDrawList()->AddLine({x, grid_.low().y}, {x, grid_.high().y}, palette().accent, 2.0F);
  }

  bool has_edge(const ColumnGrid::Place& place, std::size_t i) const {
    return place.right <= grid_.high().x + kEdge && (place.right > grid_.loose() || columns_[i].pinned);
  }

  /// An edge is no item of its own, so that the keys go from head to head.
  void take_edge(std::size_t i) {
    const ColumnGrid::Place place = grid_.place_of(i);
    const float top = grid_.low().y;
    if (state_.resized == i) return take_size(i, place);
    const bool free = !state_.resized && !state_.dragged && has_edge(place, i) && ImGui::IsWindowHovered();
    if (!free || !ImGui::IsMouseHoveringRect({place.right - kEdge / 2.0F, top}, {place.right + kEdge / 2.0F, top + height_})) return;
    edge_ = i;
    if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) act_ = {HeadAct::Kind::fit, i};
    else if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) state_.resized = i, state_.resized_to = 0.0F;
  }

  void take_size(std::size_t i, const ColumnGrid::Place& place) {
    edge_ = i;
    moved_ = true;
    if (ImGui::IsMouseDragging(ImGuiMouseButton_Left, 1.0F)) state_.resized_to = std::max(48.0F, ImGui::GetIO().MousePos.x - place.left);
    if (ImGui::IsMouseDown(ImGuiMouseButton_Left)) return;
    if (state_.resized_to > 0.0F) act_ = {HeadAct::Kind::size, i, std::nullopt, state_.resized_to};
    state_.resized.reset();
  }

  void draw_edge(std::size_t i) const {
    const ColumnGrid::Place place = grid_.place_of(i);
    const float top = grid_.low().y;
    if (!has_edge(place, i)) return;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddLine({place.right, top + 8.0F}, {place.right, top + height_ - 8.0F}, palette().line);
    if (edge_ != i) return;
    ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    draw->AddLine({place.right, top}, {place.right, grid_.high().y}, palette().accent, 2.0F);
  }

  ColumnGrid& grid_;
  GridState& state_;
  std::span<const GridColumn> columns_;
  float height_;
  bool several_;
  bool moved_ = false;                ///< the button was held to move something: its release presses nothing
  std::optional<std::size_t> edge_{};  ///< that the pointer is on
  HeadAct act_;
};

}  // namespace

HeadAct grid_heads(ColumnGrid& grid, GridState& state, std::span<const GridColumn> columns, float height) {
  return Heads(grid, state, columns, height).draw();
}

}  // namespace anupalan::ui
