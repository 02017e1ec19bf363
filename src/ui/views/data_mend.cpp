#include "ui/views/data_mend.h"

#include "app/reconcile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using Found = std::vector<app::Disagreement>;

void draw_line(Context& context, const app::Disagreement& found, bool first_of_mender) {
  next_row();
  ImGui::TableNextColumn();
  if (first_of_mender) cell(of_code("mender.", app::name_of(found.mender)), {Font::strong});
  ImGui::TableNextColumn();
  if (link_right(found.code.c_str(), app::grouped(found.count), {Font::body, palette().accent_text})) {
    context.session.bring_messages = found.opens.is<app::ShowMessages>();
    context.ask(found.opens);
  }
  ImGui::TableNextColumn();
  const std::string words = with_capital(found.words);
  wrapped(words, {}, ImGui::GetContentRegionAvail().x);
  tooltip(said("message.pointer", words, found.code));
  ImGui::TableNextColumn();
  cell(found.example, caption_look());
}

}  // namespace

void draw_mend(Context& context) {
  const Found& found = context.workspace.disagreements();
  if (found.empty()) return;
  Card card("mend");
  card_heading(tr("data.mend"), tr("data.mend_caption"));
  const bool wide = ImGui::GetContentRegionAvail().x > 800.0F;
  const TableColumn columns[] = {{tr("mend.who"), wide ? 160.0F : 120.0F},
                                 {tr("mend.count"), 100.0F, false, true},
                                 {tr("mend.what"), 1.0F, true},
                                 {tr("mend.example"), wide ? 300.0F : 120.0F}};
  if (!begin_table("mend", columns, TableKind::part)) return;
  table_head(columns);
  for (std::size_t i = 0; i < found.size(); ++i) draw_line(context, found[i], i == 0 || found[i].mender != found[i - 1].mender);
  ImGui::EndTable();
}

}  // namespace anupalan::ui
