#include "ui/palette.h"

#include <algorithm>

#include "ui/dialogue.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/key_caps.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kWidth = 640.0F;
constexpr float kTop = 84.0F;
constexpr float kLine = 36.0F;
constexpr float kGroup = 30.0F;
constexpr float kList = 440.0F;
constexpr float kSide = 12.0F;

using Hits = std::vector<app::Hit>;

Icon icon_of(app::Hit::Kind kind) {
  switch (kind) {
    case app::Hit::Kind::unit: return Icon::units;
    case app::Hit::Kind::course: return Icon::courses;
    case app::Hit::Kind::plan: return Icon::plans;
    case app::Hit::Kind::employee: return Icon::employee;
    case app::Hit::Kind::order: return Icon::orders;
    case app::Hit::Kind::command: return Icon::chevron_right;
  }
  return Icon::none;
}

bool begins_group(const Hits& hits, std::size_t place) { return place == 0 || hits[place].kind != hits[place - 1].kind; }

void draw_group(app::Hit::Kind kind) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  draw_text(ImGui::GetWindowDrawList(), {low.x + kSide, low.y + 9.0F}, of_code("palette.group.", app::name_of(kind)), palette().muted, Font::small_strong);
  ImGui::Dummy({1.0F, kGroup});
}

/// What stands at the right end of the line: a shortcut as keys, else words. How wide it is.
float draw_detail(const app::Hit& hit, ImVec2 low, float width) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  if (hit.kind == app::Hit::Kind::command) {
    const float caps = key_caps_width(hit.detail);
    draw_key_caps(draw, {low.x + width - caps - kSide, low.y + kLine / 2.0F}, hit.detail);
    return caps;
  }
  const float detail = std::min(text_size(hit.detail, Font::small).x, width * 0.45F);
  draw_elided(draw, {low.x + width - detail - kSide, low.y + 10.0F}, detail + 1.0F, hit.detail, palette().muted, Font::small);
  return detail;
}

/// True when it was pressed.
bool draw_hit(const app::Hit& hit, bool chosen, bool follow, int index) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  ImGui::PushID(index);
  const bool pressed = ImGui::InvisibleButton("hit", {width, kLine});
  ImGui::PopID();
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const bool hot = ImGui::IsItemHovered();
  if (chosen || hot) draw->AddRectFilled(low, {low.x + width, low.y + kLine}, chosen ? p.accent_soft : p.hover, measure::kRound);
  if (follow) ImGui::SetScrollHereY(0.5F);
  draw_icon(draw, icon_of(hit.kind), {low.x + 20.0F, low.y + kLine / 2.0F}, 14.0F, p.muted);
  const float detail = draw_detail(hit, low, width);
  draw_elided(draw, {low.x + 42.0F, low.y + 8.0F}, width - 42.0F - detail - 2.0F * kSide - 4.0F, hit.title, p.text);
  return pressed;
}

/// True when the arrows moved the choice.
bool move_choice(std::size_t& at, std::size_t count) {
  const bool down = ImGui::IsKeyPressed(ImGuiKey_DownArrow);
  const bool up = ImGui::IsKeyPressed(ImGuiKey_UpArrow);
  if (down) at = (at + 1) % count;
  if (up) at = (at + count - 1) % count;
  return down || up;
}

void draw_hits(Context& context, const Hits& hits) {
  std::size_t& at = context.session.palette_at;
  at = std::min(at, hits.size() - 1);
  const bool moved = move_choice(at, hits.size());
  const bool entered = ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
  if (entered) context.ask(hits[at].command);
  float height = kLine * static_cast<float>(hits.size());
  for (std::size_t i = 0; i < hits.size(); ++i) height += begins_group(hits, i) ? kGroup : 0.0F;
  const float room = ImGui::GetMainViewport()->WorkSize.y - ImGui::GetCursorScreenPos().y - 24.0F;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0.0F, 0.0F});
  ImGui::BeginChild("hits", {0.0F, std::max(kLine, std::min({kList, height, room}))});
  for (std::size_t i = 0; i < hits.size(); ++i) {
    if (begins_group(hits, i)) draw_group(hits[i].kind);
    if (draw_hit(hits[i], i == at, moved && i == at, static_cast<int>(i))) context.ask(hits[i].command);
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

void draw_nothing(const app::Workspace& workspace) {
  const bool empty = trimmed(*workspace.finding()).empty();
  gap(2.0F);
  text(tr(workspace.busy() ? "palette.searching" : empty ? "palette.begin" : "palette.nothing"), muted_look());
}

void draw_field(Context& context, bool appearing) {
  const app::Workspace& workspace = context.workspace;
  std::string& typed = context.session.palette;
  const bool fresh = appearing || context.session.palette_commands != workspace.finding_commands();
  if (fresh) {
    typed = *workspace.finding();
    context.session.palette_at = 0;
    context.session.palette_commands = workspace.finding_commands();
  }
  const FieldLook look{.hint = tr(workspace.finding_commands() ? "palette.hint" : "palette.hint_data"),
                       .width = ImGui::GetContentRegionAvail().x,
                       .search = true,
                       .focus = fresh};
  if (!text_field("##palette", typed, look)) return;
  context.session.palette_at = 0;
  context.ask(app::Find{typed, workspace.finding_commands()});
}

}  // namespace

void draw_palette(Context& context) {
  const app::Workspace& workspace = context.workspace;
  if (!begin_dialogue("palette", workspace.finding().has_value(), kTop, {kWidth, 0.0F})) return;
  draw_field(context, ImGui::IsWindowAppearing());
  const Hits& hits = workspace.hits();
  if (hits.empty()) draw_nothing(workspace);
  else draw_hits(context, hits);
  if (end_dialogue()) context.ask(app::Find{});
}

}  // namespace anupalan::ui
