#include "ui/what_if.h"

#include <algorithm>
#include <cmath>

#include "app/what_if.h"
#include "ui/widgets/button.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::WhatIf;

constexpr float kHeight = 48.0F, kAbove = 10.0F;

/// Strokes from upper left to lower right, within the area.
void hatch(ImDrawList* draw, ImVec2 low, ImVec2 high, ImU32 colour) {
  constexpr float kStep = 14.0F;
  const float height = high.y - low.y;
  draw->PushClipRect(low, high, true);
  for (float left = low.x - height; left < high.x; left += kStep) draw->AddLine({left, low.y}, {left + height, high.y}, colour, 4.0F);
  draw->PopClipRect();
}

ImU32 faint(ImU32 colour, std::uint32_t alpha) { return (colour & ~IM_COL32_A_MASK) | alpha << IM_COL32_A_SHIFT; }

app::Command command_back(WhatIf::Kind kind) {
  switch (kind) {
    case WhatIf::Kind::switched_off: return app::SwitchAllOn{};
    case WhatIf::Kind::plans: return app::DropPlanEdits{};
    case WhatIf::Kind::sandbox: break;
  }
  return app::ResetSandbox{};
}

void draw_line(Context& context, const WhatIf& what) {
  const ImVec2 at{measure::kPage, ImGui::GetCursorPosY() + kAbove};
  ImGui::SetCursorPos(at);
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const float room = ImGui::GetContentRegionAvail().x - measure::kPage;
  const ImVec2 high{low.x + room, low.y + kHeight};
  const Ink& ink = palette().ink(rules::Status::pending);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  draw->AddRectFilled(low, high, ink.soft, measure::kRound);
  if (what.kind == WhatIf::Kind::sandbox) hatch(draw, low, high, faint(ink.fill, 40));
  draw->AddRect(low, high, ink.fill, measure::kRound);
  draw_icon(draw, Icon::warning, {low.x + 24.0F, low.y + kHeight / 2.0F}, 17.0F, ink.text);
  const std::string_view back = app::way_back(what.kind);
  const float words_room = std::max(40.0F, room - 48.0F - button_width(back) - 24.0F);
  ImGui::SetCursorPos({at.x + 48.0F, at.y + 5.0F});
  elided(tr("what_if.head"), {Font::strong}, words_room);
  ImGui::SetCursorPos({at.x + 48.0F, at.y + 25.0F});
  elided(what.words, {Font::small}, words_room);
  ImGui::SetCursorPos({at.x + room - button_width(back) - 8.0F, at.y + 6.0F});
  ImGui::PushID(static_cast<int>(what.kind));
  if (button("back", back)) context.ask(command_back(what.kind));
  ImGui::PopID();
  ImGui::SetCursorPos({0.0F, at.y + kHeight});
  ImGui::Dummy({});
}

/// One word aslant, around the point.
void draw_aslant(ImDrawList* draw, ImVec2 centre, std::string_view word, ImU32 colour) {
  constexpr float kSlant = -0.38F;
  const float c = std::cos(kSlant), s = std::sin(kSlant);
  const int first = draw->VtxBuffer.Size;
  const ImVec2 size = text_size(word, Font::figure);
  draw_text(draw, {centre.x - size.x / 2.0F, centre.y - size.y / 2.0F}, word, colour, Font::figure);
  for (int i = first; i < draw->VtxBuffer.Size; ++i) {
    ImVec2& at = draw->VtxBuffer[i].pos;
    const ImVec2 from{at.x - centre.x, at.y - centre.y};
    at = {centre.x + c * from.x - s * from.y, centre.y + s * from.x + c * from.y};
  }
}

}  // namespace

float what_if_height(const Context& context) {
  const std::size_t lines = app::what_ifs(context.answer().loaded(), context.workspace.asked()).size();
  return lines == 0 ? 0.0F : static_cast<float>(lines) * (kAbove + kHeight) + kAbove + ImGui::GetStyle().ItemSpacing.y;
}

void draw_what_if(Context& context) {
  for (const WhatIf& what : app::what_ifs(context.answer().loaded(), context.workspace.asked())) draw_line(context, what);
}

void draw_watermark(const Context& context, ImVec2 low, ImVec2 high) {
  constexpr float kAcross = 360.0F, kDown = 190.0F;
  const std::vector<WhatIf> found = app::what_ifs(context.answer().loaded(), context.workspace.asked());
  if (found.empty() || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) return;  // nothing is drawn over a dialogue
  const bool sandbox = found.back().kind == WhatIf::Kind::sandbox;  // it is the last
  ImDrawList* draw = ImGui::GetForegroundDrawList();
  const ImU32 colour = faint(palette().text, 22);
  draw->PushClipRect(low, high);
  bool odd = false;
  for (float y = low.y + kDown / 2.0F; y < high.y; y += kDown, odd = !odd) {
    for (float x = low.x + (odd ? kAcross : kAcross / 2.0F); x < high.x + kAcross; x += kAcross) draw_aslant(draw, {x, y}, tr(sandbox ? "sandbox.mark" : "what_if.mark"), colour);
  }
  draw->PopClipRect();
}

}  // namespace anupalan::ui
