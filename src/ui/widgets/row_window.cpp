#include "ui/widgets/row_window.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace anupalan::ui {
namespace {

constexpr float kRowsANotch = 3.0F;
constexpr float kLeastThumb = 28.0F;

/// Moves by rows, and stays where rows are.
void move(RowWindow& window, double rows, std::size_t last_first) {
  const double to = std::clamp(static_cast<double>(window.first) + rows, 0.0, static_cast<double>(last_first));
  window.first = static_cast<std::size_t>(to);
}

void take_wheel(RowWindow& window, std::size_t last_first) {
  const float turned = ImGui::GetIO().MouseWheel;
  if (turned == 0.0F || ImGui::GetIO().KeyShift || !ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows)) return;
  window.turned -= turned * kRowsANotch;
  const float whole = std::trunc(window.turned);
  window.turned -= whole;
  move(window, static_cast<double>(whole), last_first);
}

void take_keys(RowWindow& window, std::size_t count, std::size_t seen) {
  if (!ImGui::IsWindowFocused(ImGuiFocusedFlags_ChildWindows) || ImGui::IsAnyItemActive()) return;
  const std::size_t last_first = count - seen;
  const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key); };
  const double page = static_cast<double>(std::max<std::size_t>(1, seen - 1));
  if (pressed(ImGuiKey_PageDown)) move(window, page, last_first);
  if (pressed(ImGuiKey_PageUp)) move(window, -page, last_first);
  if (pressed(ImGuiKey_Home)) window.first = 0;
  if (pressed(ImGuiKey_End)) window.first = last_first;
  if (!window.focused) return;
  const bool on_last = *window.focused + 1 == window.first + seen, on_first = *window.focused == window.first;
  if (on_last && pressed(ImGuiKey_DownArrow) && window.first < last_first) {
    ++window.first;
    window.wanted = *window.focused + 1;
  } else if (on_first && pressed(ImGuiKey_UpArrow) && window.first > 0) {
    --window.first;
    window.wanted = *window.focused - 1;
  }
}

}  // namespace

RowSpan rows_in_view(RowWindow& window, std::size_t count, float height, float row_height) {
  const auto room = static_cast<std::size_t>(std::max(1.0F, std::floor(height / row_height)));
  const std::size_t seen = std::min(count, room);
  const std::size_t last_first = count - seen;
  window.first = std::min(window.first, last_first);
  take_wheel(window, last_first);
  take_keys(window, count, seen);
  window.focused.reset();
  return {window.first, window.first + seen};
}

void note_row(RowWindow& window, std::size_t row) {
  if (window.wanted == row) {
    ImGui::SetKeyboardFocusHere(-1);
    window.wanted.reset();
  }
  if (ImGui::IsItemFocused()) window.focused = row;
}

void row_bar(const char* id, RowWindow& window, std::size_t count, RowSpan seen, ImVec2 low, ImVec2 high) {
  if (seen.size() >= count) return;
  const float track = high.y - low.y;
  const float thumb = std::max(kLeastThumb, track * static_cast<float>(seen.size()) / static_cast<float>(count));
  const double last_first = static_cast<double>(count - seen.size());
  const double way = static_cast<double>(std::max(1.0F, track - thumb));
  const float top = low.y + static_cast<float>(way * static_cast<double>(window.first) / last_first);
  ImGui::SetCursorScreenPos(low);
  ImGui::InvisibleButton(id, {high.x - low.x, track}, ImGuiButtonFlags_MouseButtonLeft);
  const float pointer = ImGui::GetIO().MousePos.y;
  if (ImGui::IsItemActivated()) {
    const bool on_thumb = pointer >= top && pointer <= top + thumb;
    window.grabbed = on_thumb ? pointer - top : -1.0F;
    const double page = static_cast<double>(seen.size());
    if (!on_thumb) move(window, pointer < top ? -page : page, count - seen.size());
  } else if (ImGui::IsItemActive() && window.grabbed >= 0.0F) {
    const double part = std::clamp(static_cast<double>(pointer - window.grabbed - low.y) / way, 0.0, 1.0);
    window.first = static_cast<std::size_t>(std::llround(part * last_first));
  }
  const bool hot = ImGui::IsItemHovered() || ImGui::IsItemActive();
  ImGui::GetWindowDrawList()->AddRectFilled({low.x + 3.0F, top}, {high.x - 3.0F, top + thumb}, hot ? palette().muted : palette().edge, 4.0F);
}

}  // namespace anupalan::ui
