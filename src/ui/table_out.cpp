#include "ui/table_out.h"

#include "platform/platform.h"
#include "ui/widgets/button.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kBetween = 8.0F;

std::string copy(const app::TableText& table) {
  platform::set_clipboard(table.text, table.html);
  if (table.left_out > 0) return said("rows.copied_part", app::grouped(table.rows), app::grouped(table.left_out));
  return counted("rows.copied", table.rows);
}

std::string save(const app::TableText& table) {
  const std::string where = platform::save_file(table.name + ".csv", table.text, "text/csv");
  const std::string rows = app::grouped(table.rows);
  if (where.empty()) return std::string(tr("rows.not_saved"));
  if (table.left_out > 0) return said("rows.saved_part", rows, where, app::grouped(table.left_out));
  return said(table.rows == 1 ? "rows.saved.one" : "rows.saved.other", rows, where);
}

}  // namespace

void send_table(app::Workspace& workspace) {
  const auto table = workspace.take_table_text();
  if (!table) return;
  workspace.note_table(table->meant_for == app::TextFor::clipboard ? copy(*table) : save(*table));
  platform::redraw();
}

void draw_table_out(Context& context) {
  if (button("copy", tr("table.copy"), {})) context.ask(app::CopyRows{});
  tooltip(tr("table.copy_hint"));
  ImGui::SameLine(0.0F, kBetween);
  if (button("save", tr("rows.save"), {})) context.ask(app::SaveRows{});
  tooltip(tr("table.save_hint"));
  if (ImGui::IsAnyItemActive() || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) return;
  if (ImGui::IsKeyChordPressed(ImGuiMod_Shortcut | ImGuiKey_C)) context.ask(app::CopyRows{});
}

}  // namespace anupalan::ui
