#include "ui/palette.h"

#include <algorithm>

#include "ui/widgets/field.h"
#include "ui/widgets/icon.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kWidth = 620.0F;
constexpr float kTop = 84.0F;
constexpr float kLine = 36.0F;
constexpr float kList = 420.0F;

Icon icon_of(app::Hit::Kind kind) {
  switch (kind) {
    case app::Hit::Kind::unit: return Icon::units;
    case app::Hit::Kind::course: return Icon::courses;
    case app::Hit::Kind::plan: return Icon::plans;
    case app::Hit::Kind::employee: return Icon::employee;
    default: return Icon::chevron_right;
  }
}

/// True when it was pressed.
bool draw_hit(const app::Hit& hit, bool chosen, int index) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  ImGui::PushID(index);
  const bool pressed = ImGui::InvisibleButton("hit", {width, kLine});
  ImGui::PopID();
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const bool hot = ImGui::IsItemHovered();
  if (chosen || hot) draw->AddRectFilled(low, {low.x + width, low.y + kLine}, chosen ? p.accent_soft : p.hover, measure::kRound);
  if (chosen) ImGui::SetScrollHereY(0.5F);
  draw_icon(draw, icon_of(hit.kind), {low.x + 20.0F, low.y + kLine / 2.0F}, 14.0F, p.muted);
  const float detail = std::min(text_size(hit.detail, Font::small).x, width * 0.45F);
  draw_elided(draw, {low.x + 42.0F, low.y + 8.0F}, width - 42.0F - detail - 28.0F, hit.title, p.text);
  draw_elided(draw, {low.x + width - detail - 12.0F, low.y + 10.0F}, detail + 1.0F, hit.detail, p.muted, Font::small);
  return pressed;
}

void draw_hits(Context& context, const std::vector<app::Hit>& hits) {
  std::size_t& at = context.session.palette_at;
  if (hits.empty()) return text(tr(context.workspace.busy() ? "palette.searching" : "palette.nothing"), muted_look());
  at = std::min(at, hits.size() - 1);
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) at = (at + 1) % hits.size();
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) at = (at + hits.size() - 1) % hits.size();
  const bool entered = ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
  if (entered) context.ask(hits[at].command);
  const float height = std::min(kList, kLine * static_cast<float>(hits.size()));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0.0F, 0.0F});
  ImGui::BeginChild("hits", {0.0F, height});
  for (std::size_t i = 0; i < hits.size(); ++i) {
    if (draw_hit(hits[i], i == at, static_cast<int>(i))) context.ask(hits[i].command);
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

void draw_field(Context& context, bool appearing) {
  std::string& typed = context.session.palette;
  if (appearing) {
    typed = *context.workspace.finding();
    context.session.palette_at = 0;
  }
  const FieldLook look{.hint = tr("palette.hint"), .width = ImGui::GetContentRegionAvail().x, .search = true, .focus = appearing};
  if (!text_field("##palette", typed, look)) return;
  context.session.palette_at = 0;
  context.ask(app::Find{typed});
}

}  // namespace

void draw_palette(Context& context) {
  const char* id = "palette";
  const bool wanted = context.workspace.finding().has_value();
  if (wanted && !ImGui::IsPopupOpen(id)) ImGui::OpenPopup(id);
  const ImVec2 screen = ImGui::GetMainViewport()->WorkSize;
  const float width = std::min(kWidth, screen.x - 32.0F);
  ImGui::SetNextWindowPos({(screen.x - width) / 2.0F, kTop});
  ImGui::SetNextWindowSize({width, 0.0F});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {12.0F, 12.0F});
  const bool open = ImGui::BeginPopupModal(id, nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleVar();
  if (!open) return;
  if (!wanted) {
    ImGui::CloseCurrentPopup();
  } else {
    draw_field(context, ImGui::IsWindowAppearing());
    draw_hits(context, context.workspace.hits());
    const bool outside = ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows);
    if (outside || ImGui::IsKeyPressed(ImGuiKey_Escape, false)) context.ask(app::Find{});
  }
  ImGui::EndPopup();
}

}  // namespace anupalan::ui
