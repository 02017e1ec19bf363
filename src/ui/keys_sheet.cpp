#include "ui/keys_sheet.h"

#include <algorithm>

#include "app/named_commands.h"
#include "ui/dialogue.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_caps.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kWidth = 560.0F;
constexpr float kTop = 40.0F;
constexpr float kLine = 32.0F;
constexpr float kSide = 12.0F;
constexpr float kBetween = 12.0F;

/// Each of "Ctrl+Y Ctrl+Shift+Z", the last at the right end.
void draw_shortcuts(std::string_view shortcuts, ImVec2 right) {
  while (!shortcuts.empty()) {
    const std::size_t blank = shortcuts.rfind(' ');
    const std::string_view last = blank == std::string_view::npos ? shortcuts : shortcuts.substr(blank + 1);
    right.x -= key_caps_width(last);
    draw_key_caps(ImGui::GetWindowDrawList(), right, last);
    right.x -= kBetween;
    shortcuts = blank == std::string_view::npos ? std::string_view() : shortcuts.substr(0, blank);
  }
}

void draw_line(std::string_view title, std::string_view shortcuts) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  ImDrawList* draw = ImGui::GetWindowDrawList();
  draw->AddLine({low.x + kSide, low.y}, {low.x + width - kSide, low.y}, palette().line);
  draw_elided(draw, {low.x + kSide, low.y + 6.0F}, width * 0.6F, tr(title), palette().text);
  draw_shortcuts(shortcuts, {low.x + width - kSide, low.y + kLine / 2.0F});
  ImGui::Dummy({width, kLine});
}

void draw_heading(std::string_view title) {
  gap(8.0F);
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + kSide);
  text(tr(title), {Font::small_strong, palette().muted});
  gap(4.0F);
}

}  // namespace

void draw_keys_sheet(Context& context) {
  const auto commands = app::named_commands(context.workspace.today());
  const auto others = app::other_keys();
  const auto with_keys = std::count_if(commands.begin(), commands.end(), [](const app::NamedCommand& c) { return !c.shortcuts.empty(); });
  constexpr float kHeads = 122.0F;
  const float whole = kHeads + kLine * static_cast<float>(static_cast<std::size_t>(with_keys) + others.size());
  const float height = std::min(whole, std::max(120.0F, ImGui::GetMainViewport()->WorkSize.y - 2.0F * kTop));
  if (!begin_dialogue("keys", context.workspace.keys_shown(), kTop, {kWidth, height})) return;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0.0F, 0.0F});
  const float close = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x - measure::kControl;
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + kSide);
  text(tr("keys.title"), {Font::heading});
  ImGui::SameLine(close);
  if (icon_button("close", Icon::close, tr("keys.close_sheet"), ButtonKind::quiet)) context.ask(app::ShowKeys{false});
  ImGui::BeginChild("list");
  draw_heading("palette.group.command");
  for (const app::NamedCommand& command : commands) {
    if (!command.shortcuts.empty()) draw_line(command.title, command.shortcuts);
  }
  draw_heading("keys.others");
  for (const app::NamedKey& key : others) draw_line(key.title, key.shortcuts);
  ImGui::EndChild();
  ImGui::PopStyleVar();
  if (end_dialogue()) context.ask(app::ShowKeys{false});
}

}  // namespace anupalan::ui
