#include "ui/views/orders_readings.h"

#include "app/citation.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/widgets/toggle.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

void draw_words(std::string_view words, bool applies) {
  ImGui::TableNextColumn();
  wrapped(words, applies ? TextLook{Font::strong} : muted_look());
}

void draw_reading(Context& context, const orders::ReadingText& reading) {
  const bool on = context.workspace.asked().readings.on(reading.reading);
  next_row();
  ImGui::TableNextColumn();
  draw_reading_switch(context, reading.reading);
  ImGui::TableNextColumn();
  text(reading.id, {Font::strong});
  if (link("paragraph", app::citation_words(context.answer().loaded().law, reading.paragraph), {Font::small, palette().accent_text}, ImGui::GetContentRegionAvail().x)) {
    context.show_paragraph(reading.paragraph);
  }
  draw_words(reading.on, on);
  draw_words(reading.off, !on);
}

}  // namespace

void draw_reading_switch(Context& context, orders::Reading reading) {
  const bool on = context.workspace.asked().readings.on(reading);
  if (toggle("switch", on, said(on ? "orders.switch_off" : "orders.switch_on", orders::id_of(reading)))) context.ask(app::SwitchReading{reading, !on});
}

void draw_readings(Context& context) {
  Card card("readings");
  card_heading(tr("orders.tab_readings"), tr("readings.caption"));
  const float room = ImGui::GetContentRegionAvail().x;
  const TableColumn columns[] = {{tr("reading.switch"), kToggle.x + 4.0F},
                                 {tr("reading.which"), room > 700.0F ? 262.0F : 60.0F},
                                 {tr("reading.on"), 1.0F, true},
                                 {tr("reading.off"), 1.0F, true}};
  if (!begin_table("readings", columns, TableKind::part)) return;
  table_head(columns);
  for (const orders::ReadingText& reading : orders::all_readings()) {
    ImGui::PushID(static_cast<int>(reading.reading));
    draw_reading(context, reading);
    ImGui::PopID();
  }
  ImGui::EndTable();
}

}  // namespace anupalan::ui
