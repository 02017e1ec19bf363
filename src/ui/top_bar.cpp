#include "ui/top_bar.h"

#include "ui/as_on.h"
#include "ui/crumbs.h"
#include "ui/widgets/button.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kBetween = 8.0F;
constexpr float kTop = 14.0F;

float mask_sign_width() { return text_size(tr("mask.sign"), Font::small_strong).x + 24.0F; }

/// Behind the last line, while nobody is named.
void draw_mask_sign() {
  const ImVec2 end = ImGui::GetItemRectMax();
  const ImVec2 size = text_size(tr("mask.sign"), Font::small_strong);
  const ImVec2 low{end.x + 10.0F, end.y - size.y - 1.0F};
  const ImVec2 high{low.x + size.x + 12.0F, low.y + size.y + 2.0F};
  ImDrawList* draw = ImGui::GetWindowDrawList();
  draw->AddRectFilled(low, high, palette().accent_soft, (high.y - low.y) / 2.0F);
  draw_text(draw, {low.x + 6.0F, low.y + 1.0F}, tr("mask.sign"), palette().accent_text, Font::small_strong);
}

// Who is counted stands over every view: no figure without its denominator.
void draw_counted(const Context& context, float width) {
  const app::Workspace& workspace = context.workspace;
  const rules::Counts& all = context.answer().counts();
  std::string everybody = said("top.denominators", app::grouped(all.covered()), app::grouped(all.employees()));
  if (text_size(everybody, Font::small).x > width) everybody = said("top.denominators_short", app::grouped(all.covered()), app::grouped(all.employees()));
  if (!workspace.filter().any()) {
    elided(everybody, caption_look(), width);
  } else if (!app::follows_filter(workspace.view())) {
    elided(said("top.filter_rests", everybody), caption_look(), width);
  } else if (workspace.selecting()) {
    elided(tr("top.counting"), caption_look(), width);
  } else {
    const std::string day = display_text(context.answer().as_on());
    elided(said("top.selected", app::grouped(workspace.selected_count()), app::grouped(all.employees())), caption_look(), width);
    tooltip(said("top.selected_hint", day));
  }
}

void draw_title(Context& context, float width) {
  const ImVec2 at = ImGui::GetCursorPos();
  draw_crumbs(context, width);
  ImGui::SetCursorPosX(at.x);
  const bool masked = context.workspace.settings().masked;
  draw_counted(context, masked ? width - mask_sign_width() : width);
  if (masked) draw_mask_sign();
}

float buttons_width() { return 5.0F * (measure::kControl + kBetween) + button_width(tr("open.button"), Icon::open); }

void draw_history(Context& context) {
  const app::Timeline& timeline = context.workspace.timeline();
  if (icon_button("undo", Icon::undo, tr("command.undo"), ButtonKind::plain, timeline.can_undo())) context.ask(app::Undo{});
  ImGui::SameLine(0.0F, kBetween);
  if (icon_button("redo", Icon::redo, tr("command.redo"), ButtonKind::plain, timeline.can_redo())) context.ask(app::Redo{});
  ImGui::SameLine(0.0F, kBetween);
}

void draw_mask(Context& context) {
  const bool masked = context.workspace.settings().masked;
  const ButtonKind kind = masked ? ButtonKind::primary : ButtonKind::plain;
  if (icon_button("mask", masked ? Icon::eye_off : Icon::eye, tr(masked ? "mask.sign_hint" : "mask.button"), kind)) context.ask(app::MaskNames{!masked});
  ImGui::SameLine(0.0F, kBetween);
}

void draw_buttons(Context& context) {
  draw_history(context);
  if (icon_button("find", Icon::search, tr("palette.button"))) context.ask(app::Find{std::string()});
  ImGui::SameLine(0.0F, kBetween);
  draw_mask(context);
  const bool dark = theme() != Theme::light;
  if (icon_button("theme", dark ? Icon::sun : Icon::moon, tr(dark ? "theme.to_light" : "theme.to_dark"))) {
    context.ask(app::SetTheme{dark ? Theme::light : Theme::dark});
  }
  ImGui::SameLine(0.0F, kBetween);
  if (button("files", tr("open.button"), {ButtonKind::plain, Icon::open})) pick_files(context);
  tooltip(tr("open.hint"));
}

}  // namespace

void draw_top_bar(Context& context) {
  constexpr float kLeastTitle = 200.0F;
  const float beside = ImGui::GetContentRegionAvail().x - 2.0F * measure::kPage - 36.0F - buttons_width() - as_on_width();
  const bool narrow = beside < kLeastTitle;  // the day stands below
  const float height = narrow ? 110.0F : 68.0F;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {kBetween, 0.0F});
  ImGui::BeginChild("top", {0.0F, height}, 0,
                    ImGuiWindowFlags_NavFlattened | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
  const float right = ImGui::GetWindowWidth() - measure::kPage;
  const float buttons = right - buttons_width();
  const float day = narrow ? measure::kPage : buttons - as_on_width() - 20.0F;
  ImGui::SetCursorPos({measure::kPage, narrow ? 8.0F : kTop - 4.0F});
  draw_title(context, (narrow ? buttons : day) - measure::kPage - 16.0F);
  ImGui::SetCursorPos({day, narrow ? 66.0F : kTop + 2.0F});
  draw_as_on(context);
  ImGui::SetCursorPos({buttons, kTop + 2.0F});
  draw_buttons(context);
  const ImVec2 at = ImGui::GetWindowPos();
  const float under = at.y + height - 1.0F;
  ImGui::GetWindowDrawList()->AddLine({at.x, under}, {at.x + ImGui::GetWindowWidth(), under}, palette().line);
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

}  // namespace anupalan::ui
