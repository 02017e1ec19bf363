#include "ui/views/data_messages.h"

#include <algorithm>
#include <array>

#include "app/masking.h"
#include "app/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr std::array kSeverities{Severity::error, Severity::set_aside, Severity::warning};

void draw_message(const Diagnostic& read, bool masked) {
  const Diagnostic message = app::shown(masked, read);
  next_row();
  ImGui::TableNextColumn();
  severity_line(message.severity);
  ImGui::TableNextColumn();
  cell(app::place_words(message), {});
  ImGui::TableNextColumn();
  const std::string words = app::what_words(message);
  text(shortened_to(words, ImGui::GetContentRegionAvail().x, Font::body));
  const std::string whole = said("message.pointer", words, app::next_step(message.code));
  tooltip(message.pointer.empty() ? whole : said("message.pointer", whole, message.pointer));
  ImGui::TableNextColumn();
  cell(message.code, caption_look());
}

std::vector<std::size_t> chosen_messages(const std::vector<Diagnostic>& all, int severity, const app::Look& look) {
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (app::is_listed(all[i], look.message_code, look.message_file) && (severity == 0 || static_cast<int>(all[i].severity) + 1 == severity)) chosen.push_back(i);
  }
  return chosen;
}

void draw_severities(Context& context, const std::vector<Diagnostic>& all) {
  std::array<Segment, kSeverities.size() + 1> segments;
  segments[0] = {tr("filter.all"), app::grouped(all.size())};
  for (std::size_t i = 0; i < kSeverities.size(); ++i) {
    const auto count = std::count_if(all.begin(), all.end(), [&](const Diagnostic& d) { return d.severity == kSeverities[i]; });
    segments[i + 1] = {of_code("severities.", name_of(kSeverities[i])), app::grouped(static_cast<std::uint64_t>(count))};
  }
  if (segmented("severity", segments, context.session.severity)) platform::redraw();
}

/// The one code or file of which messages are listed, and the way back to all.
void draw_listed(Context& context) {
  const app::Look& look = context.workspace.look();
  for (const std::string& only : {look.message_code, look.message_file}) {
    if (only.empty()) continue;
    ImGui::SameLine(0.0F, measure::kGap);
    if (button(only.c_str(), said("messages.only", only), {ButtonKind::plain, Icon::close})) context.ask(app::ShowMessages{});
  }
}

void draw_table(Context& context, const std::vector<std::size_t>& chosen, float height) {
  const auto& all = context.answer().loaded().diagnostics;
  const float room = ImGui::GetContentRegionAvail().x;
  const TableColumn columns[] = {{tr("message.severity"), 120.0F},
                                 {tr("message.where"), room > 800.0F ? 230.0F : 150.0F},
                                 {tr("message.what"), 1.0F, true},
                                 {tr("message.code"), room > 800.0F ? 220.0F : 110.0F}};
  if (!begin_table("messages", columns, TableKind::page, height)) return;
  table_head(columns);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(chosen.size()), measure::kRow);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) draw_message(all[chosen[static_cast<std::size_t>(i)]], context.answer().masked());
  }
  ImGui::EndTable();
}

}  // namespace

void draw_messages(Context& context) {
  const auto& all = context.answer().loaded().diagnostics;
  const float height = all.empty() ? 180.0F : std::max(360.0F, ImGui::GetContentRegionAvail().y);
  if (std::exchange(context.session.bring_messages, false)) {
    context.session.severity = 0;
    ImGui::SetScrollHereY(0.0F);
  }
  Card card("messages", 0.0F, height);
  card_heading(tr("data.messages"), tr("data.messages_caption"));
  if (all.empty()) {
    empty_state(tr("data.no_messages"), tr("data.no_messages_hint"), 80.0F);
    return;
  }
  draw_severities(context, all);
  draw_listed(context);
  gap(measure::kGap);
  const std::vector<std::size_t> chosen = chosen_messages(all, context.session.severity, context.workspace.look());
  if (chosen.empty()) {
    empty_state(tr("data.none_chosen"), tr("data.none_chosen_hint"), 80.0F);
  } else {
    draw_table(context, chosen, ImGui::GetContentRegionAvail().y);
  }
}

}  // namespace anupalan::ui
