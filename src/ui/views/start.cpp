#include "ui/views/start.h"

#include <algorithm>

#include "ui/notices.h"
#include "ui/rail.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kColumn = 880.0F;

void draw_head(Context& context) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_logo(at, 48.0F);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  draw_text(draw, {at.x + 64.0F, at.y - 4.0F}, tr("product.name"), palette().text, Font::title);
  const float room = ImGui::GetContentRegionAvail().x;
  draw_elided(draw, {at.x + 64.0F, at.y + 29.0F}, room - 64.0F - 56.0F, tr("start.tagline"), palette().muted);
  const bool dark = theme() != Theme::light;
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room - measure::kControl);
  if (icon_button("theme", dark ? Icon::sun : Icon::moon, tr(dark ? "theme.to_light" : "theme.to_dark"), ButtonKind::quiet)) {
    context.ask(app::SetTheme{dark ? Theme::light : Theme::dark});
  }
  ImGui::Dummy({0.0F, 4.0F});
}

void dashed_edge(ImVec2 low, ImVec2 high) {
  constexpr float kDash = 6.0F;
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const auto line = [&](ImVec2 from, ImVec2 to) {
    const float length = std::max(to.x - from.x, to.y - from.y);
    const ImVec2 step{(to.x - from.x) / length, (to.y - from.y) / length};
    for (float at = 0.0F; at < length; at += 2.0F * kDash) {
      const float end = std::min(length, at + kDash);
      draw->AddLine({from.x + step.x * at, from.y + step.y * at}, {from.x + step.x * end, from.y + step.y * end}, palette().edge, 1.5F);
    }
  };
  line(low, {high.x, low.y});
  line({low.x, high.y}, high);
  line(low, {low.x, high.y});
  line({high.x, low.y}, high);
}

void centred(std::string_view words, TextLook look) {
  const float room = ImGui::GetContentRegionAvail().x;
  const float width = std::min(room, text_size(words, look.font).x + 1.0F);
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + (room - width) / 2.0F);
  wrapped(words, look, width);
}

void draw_drop_zone(Context& context) {
  constexpr float kHeight = 156.0F;
  const ImVec2 low = ImGui::GetCursorScreenPos();
  Card card("drop", 0.0F, kHeight);
  dashed_edge({low.x + 14.0F, low.y + 14.0F}, {low.x + ImGui::GetWindowWidth() - 14.0F, low.y + kHeight - 14.0F});
  ImGui::SetCursorPosY(26.0F);
  centred(tr("start.drop"), {Font::heading});
  ButtonLook look;
  look.kind = ButtonKind::primary;
  look.icon = Icon::open;
  const float width = button_width(tr("open.button"), Icon::open);
  ImGui::SetCursorPos({(ImGui::GetWindowWidth() - width) / 2.0F, 60.0F});
  if (button("open", tr("open.button"), look)) pick_files(context);
  ImGui::SetCursorPosY(108.0F);
  centred(tr("start.private"), muted_look());
}

// One sample: the whole card opens it.
void draw_sample(const std::string& name, float width) {
  constexpr float kHeight = 106.0F;
  constexpr float kSide = 16.0F;
  const ImVec2 at = ImGui::GetCursorPos();
  const ImVec2 low = ImGui::GetCursorScreenPos();
  if (ImGui::InvisibleButton(name.c_str(), {width, kHeight})) platform::open_sample(name);
  const bool hot = ImGui::IsItemHovered();
  if (hot) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 high{low.x + width, low.y + kHeight};
  draw->AddRectFilled(low, high, hot ? p.hover : p.surface, measure::kCardRound);
  draw->AddRect(low, high, p.edge, measure::kCardRound);
  focus_ring(measure::kCardRound);
  const ImVec2 after = ImGui::GetCursorPos();
  draw_elided(draw, {low.x + kSide, low.y + 13.0F}, width - 2.0F * kSide - 16.0F,
              said("start.try", text_or_name("sample.", name)), p.accent_text, Font::strong);
  draw_icon(draw, Icon::chevron_right, {high.x - kSide - 4.0F, low.y + 24.0F}, 11.0F, p.accent_text);
  ImGui::SetCursorPos({at.x + kSide, at.y + 37.0F});
  const std::string key = "sample_about." + name;
  if (app::has_text(key)) wrapped(tr(key), caption_look(), width - 2.0F * kSide);
  ImGui::SetCursorPos(after);
  ImGui::SetCursorPos(at);
  ImGui::Dummy({width, kHeight});
}

void draw_samples() {
  const auto names = platform::sample_names();
  if (names.empty()) return;
  gap(24.0F);
  text(tr("start.samples"), {Font::heading});
  const Grid grid = grid_of(ImGui::GetContentRegionAvail().x, 220.0F, static_cast<int>(names.size()));
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) next_in(grid, static_cast<int>(i));
    draw_sample(names[i], grid.width);
  }
}

void need(std::string_view name) {
  const std::string key = "need." + std::string(name);
  next_row();
  ImGui::TableNextColumn();
  wrapped(tr(key), {Font::strong});
  ImGui::TableNextColumn();
  wrapped(tr(key + ".holds"));
  ImGui::TableNextColumn();
  wrapped(tr(key + ".from"), muted_look());
}

void draw_needs() {
  gap(24.0F);
  Card card("needs");
  card_heading(tr("start.needs"), tr("start.needs_caption"));
  const TableColumn columns[] = {{tr("need.file"), 0.7F, true}, {tr("need.holds"), 1.3F, true}, {tr("need.from"), 1.3F, true}};
  if (!begin_table("needs", columns, TableKind::part)) return;
  table_head(columns);
  for (std::string_view name : {"roster", "training-plan", "completions", "courses", "units"}) need(name);
  ImGui::EndTable();
}

}  // namespace

void draw_start(Context& context) {
  ImGui::BeginChild("start", {0.0F, 0.0F}, 0, ImGuiWindowFlags_NavFlattened);
  draw_notices(context);
  const float room = ImGui::GetContentRegionAvail().x;
  const float width = std::min(kColumn, room - 2.0F * measure::kPage);
  ImGui::SetCursorPos({(room - width) / 2.0F, ImGui::GetCursorPosY() + 24.0F});
  ImGui::BeginChild("column", {width, 0.0F}, ImGuiChildFlags_AutoResizeY, ImGuiWindowFlags_NavFlattened);
  draw_head(context);
  gap(24.0F);
  draw_drop_zone(context);
  draw_samples();
  draw_needs();
  gap(20.0F);
  ImGui::EndChild();
  ImGui::EndChild();
}

}  // namespace anupalan::ui
