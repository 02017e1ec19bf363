#include "ui/about_sheet.h"

#include <algorithm>

#include "app/about.h"
#include "ui/dialogue.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kWidth = 760.0F, kTop = 40.0F, kSide = 12.0F;

void draw_head(Context& context) {
  const float close = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x - measure::kControl;
  const float top = ImGui::GetCursorPosY();
  ImGui::SetCursorPos({ImGui::GetCursorPosX() + kSide, top + (measure::kControl - text_size(" ", Font::heading).y) / 2.0F});
  text(tr("about.title"), {Font::heading});
  ImGui::SetCursorPos({close, top});
  if (icon_button("close", Icon::close, tr("about.close"), ButtonKind::quiet)) context.ask(app::ShowAbout{false});
}

void draw_clear(Context& context) {
  const bool asked = context.workspace.clearing_asked();
  if (button("clear", tr(asked ? "about.clear_sure" : "command.clear_everything"), {asked ? ButtonKind::primary : ButtonKind::plain})) context.ask(app::ClearEverything{asked});
  wrapped(tr("about.clear_hint"), caption_look());
}

void draw_licences() {
  for (const io::Component& part : io::built_in_components()) {
    wrapped(said("about.part", part.name, part.version, part.use), {Font::strong});
    wrapped(said("about.part_licence", part.copyright, part.licence), caption_look());
  }
  for (const std::string_view licence : app::licences()) {
    gap(8.0F);
    text(licence, {Font::strong});
    wrapped(io::licence_text(licence), caption_look());
  }
}

}  // namespace

void draw_about_sheet(Context& context) {
  const float height = std::max(120.0F, ImGui::GetMainViewport()->WorkSize.y - 2.0F * kTop);
  if (!begin_dialogue("about", context.workspace.about_shown(), kTop, {kWidth, height})) return;
  draw_head(context);
  ImGui::BeginChild("list", {0.0F, 0.0F}, 0, ImGuiWindowFlags_NavFlattened);
  ImGui::Indent(kSide);
  for (const app::AboutPart& part : app::about(context.workspace.fingerprint())) {
    gap(12.0F);
    text(part.title, {Font::strong});
    for (const std::string& line : part.lines) wrapped(line, muted_look(), ImGui::GetContentRegionAvail().x - kSide);
    if (part.has_clear) draw_clear(context);
  }
  gap(12.0F);
  text(tr("about.licences"), {Font::strong});
  draw_licences();
  gap(12.0F);
  ImGui::Unindent(kSide);
  ImGui::EndChild();
  if (end_dialogue()) context.ask(app::ShowAbout{false});
}

}  // namespace anupalan::ui
