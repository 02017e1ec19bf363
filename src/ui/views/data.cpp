#include "ui/views/data.h"

#include <set>
#include <string_view>

#include "app/messages.h"
#include "ui/views/data_guesses.h"
#include "ui/views/data_mend.h"
#include "ui/views/data_messages.h"
#include "ui/views/data_workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using model::FileAccount;

std::string kind_words(const FileAccount& file) {
  return file.kind.empty() ? std::string(tr("file.unknown")) : text_or_name("file.kind.", file.kind);
}

void figure_cell(std::uint64_t number, ImU32 colour = 0, Font which = Font::body) {
  ImGui::TableNextColumn();
  text_right(app::grouped(number), number == 0 ? muted_look() : TextLook{which, colour});
}

using SpokenOf = std::set<std::string_view>;

/// One that has messages leads to them.
void told_cell(Context& context, const FileAccount& file, std::uint64_t number, rules::Status ink, const SpokenOf& spoken_of) {
  if (number == 0 || !spoken_of.contains(file.file)) return figure_cell(number, palette().ink(ink).text);
  ImGui::TableNextColumn();
  ImGui::PushID(&file);
  if (link_right(rules::name_of(ink).data(), app::grouped(number), {Font::body, palette().accent_text})) {
    context.ask(app::ShowMessages{{}, file.file});
    context.session.bring_messages = true;
  }
  ImGui::PopID();
}

void draw_file(Context& context, const FileAccount& file, const SpokenOf& spoken_of) {
  next_row();
  ImGui::TableNextColumn();
  cell(file.file, {Font::strong});
  ImGui::TableNextColumn();
  cell(kind_words(file), muted_look());
  if (file.kind.empty()) {  // nothing of it was read, so there is nothing to count
    for (int column = 0; column < 4; ++column) {
      ImGui::TableNextColumn();
      text_right("\u2013", muted_look());
    }
    return;
  }
  figure_cell(file.records);
  figure_cell(file.used);
  told_cell(context, file, file.set_aside, rules::Status::pending, spoken_of);
  told_cell(context, file, file.errors, rules::Status::missed, spoken_of);
}

void draw_total(const std::vector<FileAccount>& files) {
  FileAccount all;
  for (const FileAccount& file : files) {
    all.records += file.records;
    all.used += file.used;
    all.set_aside += file.set_aside;
    all.errors += file.errors;
  }
  next_row();
  ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg0, palette().hover);
  ImGui::TableNextColumn();
  cell(counted("files", files.size()), {Font::strong});
  ImGui::TableNextColumn();
  figure_cell(all.records, 0, Font::strong);
  figure_cell(all.used, 0, Font::strong);
  figure_cell(all.set_aside, 0, Font::strong);
  figure_cell(all.errors, 0, Font::strong);
}

void draw_files(Context& context) {
  Card card("files");
  const float room = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorPos();
  const float close = button_width(tr("data.close_all"), Icon::close);
  card_heading(tr("data.files"), tr("data.files_caption"));
  const ImVec2 below = ImGui::GetCursorPos();
  ImGui::SetCursorPos({at.x + room - close, at.y});
  if (button("close", tr("data.close_all"), {ButtonKind::plain, Icon::close})) context.ask(app::CloseAll{});
  ImGui::SetCursorPos(below);
  const bool wide = room > 700.0F;
  const float figure = wide ? 110.0F : 72.0F;
  const TableColumn columns[] = {{tr("file.name"), 1.4F, true},
                                 {tr("file.kind"), 1.0F, true},
                                 {tr("file.records"), figure, false, true},
                                 {tr("file.used"), figure, false, true},
                                 {tr("file.set_aside"), figure, false, true, tr("file.set_aside_hint")},
                                 {tr("file.errors"), figure, false, true}};
  if (!begin_table("files", columns, TableKind::part)) return;
  table_head(columns);
  const auto& files = context.answer().data().files;
  const SpokenOf spoken_of = app::files_spoken_of(context.answer().loaded().diagnostics);
  for (const FileAccount& file : files) draw_file(context, file, spoken_of);
  draw_total(files);
  ImGui::EndTable();
}

}  // namespace

void draw_data(Context& context) {
  draw_notice_lines(context);
  draw_files(context);
  gap(measure::kGap);
  draw_mend(context);
  gap(measure::kGap);
  draw_guesses(context);
  gap(measure::kGap);
  draw_workspace(context);
  gap(measure::kGap);
  draw_messages(context);
}

}  // namespace anupalan::ui
