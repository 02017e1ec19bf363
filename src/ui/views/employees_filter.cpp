#include "ui/views/employees_filter.h"

#include <algorithm>
#include <array>

#include "ui/views/employees_columns.h"
#include "ui/widgets/field.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kBetween = 8.0F;

void set_filter(Context& context, app::Filter filter) {
  if (filter != context.workspace.filter()) context.ask(app::SetFilter{std::move(filter)});
}

void draw_search(Context& context, float width) {
  Session& session = context.session;
  const std::string& applied = context.workspace.filter().search;
  if (session.searched != applied) {
    session.search = applied;
    session.searched = applied;
  }
  FieldLook look;
  look.hint = tr(width > 280.0F ? "search.hint" : "search.hint_short");
  look.width = width;
  look.search = true;
  look.secret = context.workspace.settings().masked;  // it may name somebody
  look.focus = std::exchange(session.focus_search, false);
  if (!text_field("##search", session.search, look)) return;
  app::Filter filter = context.workspace.filter();
  filter.search = session.search;
  session.searched = session.search;
  set_filter(context, std::move(filter));
}

bool is_listed(std::string_view title, std::string_view search) {
  return search.empty() || folded(title).find(folded(search)) != std::string::npos;
}

void draw_unit_choices(Context& context) {
  const app::Answer& answer = context.answer();
  FieldLook look;
  look.hint = tr("filter.unit_search");
  look.width = ImGui::GetContentRegionAvail().x;
  look.search = true;
  look.focus = ImGui::IsWindowAppearing();
  text_field("##unit_search", context.session.unit_search, look);
  app::Filter filter = context.workspace.filter();
  if (choice(tr("filter.any_unit"), app::grouped(answer.data().employees.size()), filter.unit.empty())) {
    filter.unit.clear();
    set_filter(context, filter);
  }
  for (std::uint32_t row = 0; row < answer.data().units.size(); ++row) {
    const model::UnitRow unit{row};
    const std::string_view title = app::title_of(answer.data(), unit);
    if (!is_listed(title, context.session.unit_search)) continue;
    ImGui::PushID(static_cast<int>(row));
    if (choice(title, app::grouped(answer.roll_up().units[row].employees()), filter.unit == answer.data().unit_id(unit))) {
      filter.unit = answer.data().unit_id(unit);
      set_filter(context, filter);
    }
    ImGui::PopID();
  }
}

void draw_unit_picker(Context& context, float width) {
  const std::string& id = context.workspace.filter().unit;
  const model::Dataset& data = context.answer().data();
  const model::UnitRow unit = data.find_unit(id);
  const bool known = unit != model::kNoRow<model::UnitRow>;
  const std::string label(id.empty() ? tr("filter.any_unit") : known ? app::title_of(data, unit) : std::string_view(id));
  if (!begin_picker("unit", label, width, 380.0F)) return;
  draw_unit_choices(context);
  end_picker();
}

void draw_reason_picker(Context& context, float width) {
  const std::string& reason = context.workspace.filter().reason;
  const std::string label(reason.empty() ? tr("filter.any_reason") : app::words_for(reason));
  if (!begin_picker("reason", label, width, 400.0F)) return;
  const app::Overview& overview = context.workspace.overview();
  app::Filter filter = context.workspace.filter();
  const auto offer = [&](std::string_view label_of, const std::string& figure, const std::string& code) {
    if (!choice(label_of, figure, filter.reason == code)) return;
    filter.reason = code;
    set_filter(context, filter);
  };
  offer(tr("filter.any_reason"), {}, {});
  for (const auto* list : {&overview.reasons, &overview.findings}) {
    for (const app::ReasonCount& line : *list) offer(app::words_for(line.code), app::grouped(line.employees), line.code);
  }
  end_picker();
}

void draw_statuses(Context& context) {
  const rules::Counts& counts = context.workspace.filter_counts();
  std::array<Segment, rules::kStatusCount + 1> segments;
  segments[0] = {tr("filter.all"), app::grouped(counts.employees())};
  int chosen = 0;
  for (std::size_t i = 0; i < rules::kStatusCount; ++i) {
    const rules::Status status = kShownStatuses[i];
    segments[i + 1] = {word_of(status), app::grouped(counts.of(status)), status};
    if (context.workspace.filter().status == status) chosen = static_cast<int>(i) + 1;
  }
  if (segmented_width(segments) > ImGui::GetContentRegionAvail().x) {
    for (std::size_t i = 0; i < rules::kStatusCount; ++i) segments[i + 1].label = of_code("status_short.", rules::name_of(kShownStatuses[i]));
  }
  if (!segmented("status", segments, chosen)) return;
  app::Filter filter = context.workspace.filter();
  filter.status.reset();
  if (chosen > 0) filter.status = kShownStatuses[static_cast<std::size_t>(chosen - 1)];
  set_filter(context, std::move(filter));
}

}  // namespace

void draw_employees_filter(Context& context) {
  const float room = ImGui::GetContentRegionAvail().x;
  const float right = ImGui::GetCursorScreenPos().x + room;
  const float pickers = table_pickers_width();
  const float fields = std::max(420.0F, room - pickers - 3.0F * kBetween - 24.0F);
  const float picker = std::clamp(fields * 0.28F, 130.0F, 260.0F);
  draw_search(context, std::clamp(fields - 2.0F * picker, 160.0F, 460.0F));
  ImGui::SameLine(0.0F, kBetween);
  draw_unit_picker(context, picker);
  ImGui::SameLine(0.0F, kBetween);
  draw_reason_picker(context, picker);
  if (ImGui::GetItemRectMax().x + kBetween + pickers <= right) {
    ImGui::SameLine();
    ImGui::SetCursorScreenPos({right - pickers, ImGui::GetCursorScreenPos().y});
  }
  draw_table_pickers(context);
  gap(20.0F);
  draw_statuses(context);
}

}  // namespace anupalan::ui
