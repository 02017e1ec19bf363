#include "ui/widgets/field.h"

#include <algorithm>

#include <imgui_internal.h>

#include "ui/widgets/button.h"
#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

int grow(ImGuiInputTextCallbackData* data) {
  if (data->EventFlag != ImGuiInputTextFlags_CallbackResize) return 0;
  auto* value = static_cast<std::string*>(data->UserData);
  value->resize(static_cast<std::size_t>(data->BufTextLen));
  data->Buf = value->data();
  return 0;
}

void paint_edge(bool wrong) {
  const Palette& p = palette();
  const bool active = ImGui::IsItemActive();
  const ImU32 colour = wrong ? p.ink(rules::Status::missed).fill : active ? p.accent : p.edge;
  ImGui::GetWindowDrawList()->AddRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), colour, measure::kRound, 0,
                                      active || wrong ? 2.0F : 1.0F);
}

/// Also from an item that is drawn later in another child window: Dear ImGui would make that one's window the focused one again within
/// the frame, and so forget what was asked for.
void take_keyboard() {
  ImGui::GetCurrentContext()->NavId = 0;
  ImGui::SetKeyboardFocusHere();
}

bool input(const char* id, std::string& value, const FieldLook& look, ImGuiInputTextFlags flags) {
  const float side = look.search ? 36.0F : 12.0F;
  const float height = text_size(" ").y;
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {side, (measure::kControl - height) / 2.0F});
  ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 0.0F);
  if (look.width != 0.0F) ImGui::SetNextItemWidth(look.width);
  if (look.focus) take_keyboard();
  const std::string hint(look.hint);
  if (look.secret) flags |= ImGuiInputTextFlags_Password;
  const bool result = ImGui::InputTextWithHint(id, hint.c_str(), value.data(), value.capacity() + 1,
                                               flags | ImGuiInputTextFlags_CallbackResize, grow, &value);
  ImGui::PopStyleVar(2);
  paint_edge(look.wrong);
  if (look.search) {
    const ImVec2 low = ImGui::GetItemRectMin();
    draw_icon(ImGui::GetWindowDrawList(), Icon::search, {low.x + 19.0F, low.y + measure::kControl / 2.0F}, 14.0F,
              palette().muted);
  }
  return result;
}

struct SegmentBox {
  ImVec2 low;
  float width;
  bool chosen;
};

constexpr float kSegmentSide = 12.0F;
constexpr float kSegmentHeight = 32.0F;
constexpr float kBetweenSegments = 8.0F;
constexpr float kMarkRoom = 22.0F;

float width_of(const Segment& segment) {
  float width = text_size(segment.label).x + 2.0F * kSegmentSide;
  if (segment.status) width += kMarkRoom;
  if (!segment.figure.empty()) width += text_size(segment.figure).x + 8.0F;
  return width;
}

void paint_segment(const Segment& segment, const SegmentBox& box) {
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 high{box.low.x + box.width, box.low.y + kSegmentHeight};
  const bool hot = ImGui::IsItemHovered();
  draw->AddRectFilled(box.low, high, box.chosen ? p.accent_soft : hot ? p.hover : p.surface, kSegmentHeight / 2.0F);
  draw->AddRect(box.low, high, box.chosen ? p.accent : p.edge, kSegmentHeight / 2.0F, 0, box.chosen ? 1.5F : 1.0F);
  const float top = box.low.y + (kSegmentHeight - text_size(" ").y) / 2.0F;
  float left = box.low.x + kSegmentSide;
  if (segment.status) {
    draw_mark(draw, {left + 7.0F, box.low.y + kSegmentHeight / 2.0F}, 7.0F, *segment.status);
    left += kMarkRoom;
  }
  draw_text(draw, {left, top}, segment.label, p.text);
  left += text_size(segment.label).x + 8.0F;
  draw_text(draw, {left, top}, segment.figure, p.muted);
}

}  // namespace

bool text_field(const char* id, std::string& value, const FieldLook& look) {
  const std::string typed = value;
  bool changed = input(id, value, look, 0);
  if (changed && ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {  // Dear ImGui would bring back what stood there before
    value = typed;
    changed = false;
  }
  if (look.search && !value.empty()) {
    const ImVec2 corner = ImGui::GetItemRectMax();
    ImGui::SameLine(0.0F, 0.0F);
    ImGui::SetCursorScreenPos({corner.x - measure::kControl, corner.y - measure::kControl});
    ImGui::PushID(id);
    if (icon_button("clear", Icon::close, tr("search.clear"), ButtonKind::quiet)) {
      value.clear();
      changed = true;
    }
    ImGui::PopID();
  }
  return changed;
}

bool entry_field(const char* id, std::string& value, const FieldLook& look) {
  const bool entered = input(id, value, look, ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_AutoSelectAll);
  return entered || ImGui::IsItemDeactivatedAfterEdit();
}

float segmented_width(std::span<const Segment> segments) {
  float width = 0.0F;
  for (const Segment& segment : segments) width += width_of(segment) + (width > 0.0F ? kBetweenSegments : 0.0F);
  return width;
}

bool segmented(const char* id, std::span<const Segment> segments, int& chosen) {
  ImGui::PushID(id);
  const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
  const int before = chosen;
  for (int i = 0; i < static_cast<int>(segments.size()); ++i) {
    const Segment& segment = segments[static_cast<std::size_t>(i)];
    const float width = width_of(segment);
    if (i > 0 && ImGui::GetItemRectMax().x + kBetweenSegments + width <= right) ImGui::SameLine(0.0F, kBetweenSegments);
    const ImVec2 low = ImGui::GetCursorScreenPos();
    ImGui::PushID(i);
    if (ImGui::InvisibleButton("segment", {width, kSegmentHeight})) chosen = i;
    ImGui::PopID();
    paint_segment(segment, {low, width, i == before});
    focus_ring(kSegmentHeight / 2.0F);
    if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  }
  ImGui::PopID();
  return chosen != before;
}

}  // namespace anupalan::ui
