#include "ui/views/start.h"

#include <algorithm>

#include "app/needs.h"
#include "ui/notices.h"
#include "ui/rail.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kColumn = 1040.0F;

void draw_head(Context& context) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_logo(at, 48.0F);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  draw_text(draw, {at.x + 64.0F, at.y - 4.0F}, tr("product.name"), palette().text, Font::title);
  const float room = ImGui::GetContentRegionAvail().x;
  const ImVec2 top = ImGui::GetCursorPos();
  ImGui::SetCursorPos({top.x + 64.0F, top.y + 29.0F});
  wrapped(tr("start.tagline"), muted_look(), room - 64.0F - 56.0F);
  const ImVec2 below = ImGui::GetCursorPos();
  ImGui::SetCursorPos(top);
  const bool dark = theme() != Theme::light;
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room - measure::kControl);
  if (icon_button("theme", dark ? Icon::sun : Icon::moon, tr(dark ? "theme.to_light" : "theme.to_dark"), ButtonKind::quiet)) {
    context.ask(app::SetTheme{dark ? Theme::light : Theme::dark});
  }
  ImGui::SetCursorPos({top.x, std::max(below.y, top.y + 48.0F)});
  ImGui::Dummy({0.0F, 0.0F});
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
  constexpr float kHeight = 168.0F;
  const ImVec2 low = ImGui::GetCursorScreenPos();
  Card card("drop", 0.0F, kHeight);
  dashed_edge({low.x + 14.0F, low.y + 14.0F}, {low.x + ImGui::GetWindowWidth() - 14.0F, low.y + kHeight - 14.0F});
  ImGui::SetCursorPosY(32.0F);
  centred(tr("start.drop"), {Font::heading});
  ButtonLook look;
  look.kind = ButtonKind::primary;
  look.icon = Icon::open;
  const float width = button_width(tr("open.button"), Icon::open);
  ImGui::SetCursorPos({(ImGui::GetWindowWidth() - width) / 2.0F, 66.0F});
  if (button("open", tr("open.button"), look)) pick_files(context);
  ImGui::SetCursorPosY(114.0F);
  centred(tr("start.private"), muted_look());
}

/// A card of which the whole can be pressed: a title and a sentence.
bool draw_way_in(const char* id, std::string_view title, std::string_view about, Icon icon, float width) {
  constexpr float kHeight = 106.0F;
  constexpr float kSide = 16.0F;
  const ImVec2 at = ImGui::GetCursorPos();
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::InvisibleButton(id, {width, kHeight});
  const bool hot = ImGui::IsItemHovered();
  if (hot) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 high{low.x + width, low.y + kHeight};
  draw->AddRectFilled(low, high, hot ? p.hover : p.surface, measure::kCardRound);
  draw->AddRect(low, high, p.edge, measure::kCardRound);
  focus_ring(measure::kCardRound);
  const ImVec2 after = ImGui::GetCursorPos();
  draw_elided(draw, {low.x + kSide, low.y + 13.0F}, width - 2.0F * kSide - 20.0F, title, p.accent_text, Font::strong);
  draw_icon(draw, icon, {high.x - kSide - 5.0F, low.y + 24.0F}, 12.0F, p.accent_text);
  ImGui::SetCursorPos({at.x + kSide, at.y + 37.0F});
  wrapped(about, caption_look(), width - 2.0F * kSide);
  ImGui::SetCursorPos(after);
  ImGui::SetCursorPos(at);
  ImGui::Dummy({width, kHeight});
  return pressed;
}

/// The samples, and the tour over one of them.
void draw_samples(Context& context) {
  const auto& names = context.workspace.samples();
  if (names.empty()) return;
  gap(24.0F);
  text(tr("start.samples"), {Font::heading});
  const Grid grid = grid_of(ImGui::GetContentRegionAvail().x, 210.0F, static_cast<int>(names.size()) + 1);
  if (draw_way_in("tour", tr("tour.take"), tr("tour.about"), Icon::milestones, grid.width)) context.ask(app::TakeTour{});
  for (std::size_t i = 0; i < names.size(); ++i) {
    next_in(grid, static_cast<int>(i) + 1);
    const std::string title = said("start.try", text_or_name("sample.", names[i]));
    const std::string key = "sample_about." + names[i];
    const std::string_view about = app::has_text(key) ? tr(key) : std::string_view{};
    if (draw_way_in(names[i].c_str(), title, about, Icon::chevron_right, grid.width)) {
      context.ask(app::Errand{app::Errand::Kind::open_sample, names[i]});
    }
  }
}

std::string need_text(std::string_view name, std::string_view part) {
  return std::string(tr(fmt::format("need.{}.{}", name, part)));
}

/// One of the files with which to begin: what it gives, what it is called on the portal, and what is so without it.
void draw_first(std::string_view name, int number, float width, float height) {
  Card card(std::string(name).c_str(), width, height, 16.0F);
  constexpr float kDisc = 12.0F;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const std::string digit = app::grouped(static_cast<std::uint64_t>(number));
  draw->AddCircleFilled({at.x + kDisc, at.y + kDisc - 1.0F}, kDisc, palette().accent_soft);
  const ImVec2 size = text_size(digit, Font::small_strong);
  draw_text(draw, {at.x + kDisc - size.x / 2.0F, at.y + kDisc - 1.0F - size.y / 2.0F}, digit, palette().accent_text, Font::small_strong);
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + 2.0F * kDisc + 10.0F);
  elided(tr("need." + std::string(name)), {Font::strong});
  wrapped(need_text(name, "holds"));
  wrapped(need_text(name, "from"), caption_look());
  wrapped(need_text(name, "without"), caption_look());
}

float first_height(std::string_view name, float width) {
  constexpr float kAround = 2.0F * 16.0F + 26.0F + 3.0F * 10.0F;
  const float inner = width - 2.0F * 16.0F;
  float height = kAround + wrapped_size(need_text(name, "holds"), inner).y;
  for (std::string_view part : {"from", "without"}) height += wrapped_size(need_text(name, part), inner, Font::small).y;
  return height;
}

/// The three files that are enough to begin, and the zip file in which the portal gives them.
void draw_beginning() {
  gap(24.0F);
  text(tr("start.begin"), {Font::heading});
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() - 4.0F);
  wrapped(tr("start.begin_caption"), caption_look());
  gap(4.0F);
  const Grid grid = grid_of(ImGui::GetContentRegionAvail().x, 240.0F, static_cast<int>(app::kFirstNeeds.size()));
  float height = 0.0F;
  for (std::string_view name : app::kFirstNeeds) height = std::max(height, first_height(name, grid.width));
  for (std::size_t i = 0; i < app::kFirstNeeds.size(); ++i) {
    if (i > 0) next_in(grid, static_cast<int>(i));
    draw_first(app::kFirstNeeds[i], static_cast<int>(i) + 1, grid.width, height);
  }
  gap(14.0F);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_icon(ImGui::GetWindowDrawList(), Icon::lock, {at.x + 8.0F, at.y + 10.0F}, 14.0F, palette().muted);
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + 26.0F);
  wrapped(tr("start.zip"), muted_look());
}

/// One file that was opened before: pressed, it is opened again.
void draw_remembered(Context& context, const std::string& path, int index) {
  const std::size_t slash = path.rfind('/');
  const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  ImGui::PushID(index);
  const float room = ImGui::GetContentRegionAvail().x;
  if (link("file", name, {Font::body, palette().accent_text}, room * 0.4F)) {
    context.ask(app::Errand{app::Errand::Kind::open_remembered, path});
  }
  ImGui::SameLine(0.0F, 12.0F);
  elided(path.substr(0, slash == std::string::npos ? 0 : slash), muted_look());
  ImGui::PopID();
}

/// What was opened last, where that was asked to be remembered; else the offer, or why it cannot be.
void draw_recent(Context& context) {
  using Kind = app::Errand::Kind;
  const auto& remembered = context.workspace.remembered().files;
  gap(24.0F);
  if (!context.workspace.remembered().possible) return wrapped(tr("recent.not_here"), caption_look());
  if (!remembered) {
    if (button("remember", tr("recent.remember"), {ButtonKind::plain, Icon::file})) context.ask(app::Errand{Kind::remember_files});
    ImGui::SameLine();
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + (measure::kControl - text_size(" ", Font::small).y) / 2.0F);
    return wrapped(tr("recent.remember_hint"), caption_look());
  }
  Card card("recent");
  card_heading(tr("recent.title"), tr(remembered->empty() ? "recent.none" : "recent.caption"));
  for (std::size_t i = 0; i < remembered->size(); ++i) draw_remembered(context, (*remembered)[i], static_cast<int>(i));
  gap(8.0F);
  if (!remembered->empty()) {
    if (button("all", tr("recent.open_all"))) context.ask(app::Errand{Kind::open_remembered});
    ImGui::SameLine();
  }
  if (button("forget", tr("recent.forget"), {ButtonKind::quiet})) context.ask(app::Errand{Kind::forget_files});
}

void draw_need(std::string_view name) {
  next_row();
  ImGui::TableNextColumn();
  wrapped(tr("need." + std::string(name)), {Font::strong});
  ImGui::TableNextColumn();
  wrapped(need_text(name, "holds"));
  ImGui::TableNextColumn();
  wrapped(need_text(name, "from"), muted_look());
  ImGui::TableNextColumn();
  wrapped(need_text(name, "without"), muted_look());
}

void draw_further() {
  gap(24.0F);
  Card card("needs");
  card_heading(tr("start.further"), tr("start.further_caption"));
  const TableColumn columns[] = {{tr("need.file"), 0.7F, true}, {tr("need.holds"), 1.1F, true}, {tr("need.from"), 1.2F, true}, {tr("need.without"), 1.2F, true}};
  if (!begin_table("needs", columns, TableKind::part)) return;
  table_head(columns);
  for (std::string_view name : app::kFurtherNeeds) draw_need(name);
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
  draw_beginning();
  draw_samples(context);
  draw_recent(context);
  draw_further();
  gap(12.0F);
  if (link("about", tr("about.title"), {Font::body, palette().accent_text})) context.ask(app::ShowAbout{});
  gap(20.0F);
  ImGui::EndChild();
  ImGui::EndChild();
}

}  // namespace anupalan::ui
