#include "ui/views/plan_whom.h"

#include <algorithm>

#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/field.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using What = app::PlanChange::What;

constexpr float kName = 132.0F;
constexpr float kList = 360.0F;
constexpr float kPicker = 150.0F;

/// Words that no list has can be given too.
bool is_free(std::string_view criterion) {
  constexpr std::string_view kFree[] = {"group", "designation", "level", "service", "cadre", "batch", "employee"};
  return std::find(std::begin(kFree), std::end(kFree), criterion) != std::end(kFree);
}

void add_value(Context& context, std::size_t object, std::string_view criterion, std::string value) {
  context.ask(app::EditPlan{{What::add_value, object, std::string(criterion), std::move(value)}});
  context.session.plan_edit.adding = {};
}

/// A list with a field to search it: what may be added to a criterion.
void draw_values(Context& context, const model::CriteriaRecord* given, std::size_t object, std::string_view criterion) {
  if (!begin_picker("add", tr("plan_edit.add_value"), kPicker, kList)) return;
  std::string& typed = context.session.plan_edit.search;
  if (ImGui::IsWindowAppearing()) typed.clear();
  const FieldLook look{.hint = of_code("plan_edit.search.", is_free(criterion) ? (criterion == "employee" ? "employee" : "free") : "listed"),
                       .width = ImGui::GetContentRegionAvail().x, .search = true, .focus = ImGui::IsWindowAppearing()};
  text_field("##value", typed, look);
  const auto offered = app::offered_values(context.answer(), context.workspace.known_values(), given, criterion, typed);
  for (std::size_t i = 0; i < offered.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    const std::string figure = offered[i].employees == 0 ? std::string() : app::grouped(offered[i].employees);
    if (choice(offered[i].shown, figure)) add_value(context, object, criterion, offered[i].value);
    ImGui::PopID();
  }
  if (is_free(criterion) && !trimmed(typed).empty()) {
    if (choice(said("plan_edit.as_written", trimmed(typed)))) add_value(context, object, criterion, std::string(trimmed(typed)));
  } else if (offered.empty()) {
    text(tr("plan_edit.nothing_offered"), muted_look());
  }
  end_picker();
}

void draw_name(std::string_view criterion) {
  const ImVec2 at = ImGui::GetCursorPos();
  ImGui::SetCursorPosY(at.y + (measure::kControl - text_size(" ").y) / 2.0F);
  elided(of_code("plan_criterion.", criterion), muted_look(), kName - 8.0F);
  ImGui::SetCursorPos({at.x + kName, at.y});
}

void draw_criterion(Context& context, const model::CriteriaRecord& given, std::size_t object, const app::CriterionLine& line) {
  ImGui::PushID(line.criterion.c_str());
  draw_name(line.criterion);
  ImGui::BeginGroup();
  for (std::size_t i = 0; i < line.values.size(); ++i) {
    const app::CriterionValue& value = line.values[i];
    ImGui::PushID(static_cast<int>(i));
    if (i > 0) flow_next(chip_width(value.shown));
    if (chip("value", value.shown, tr("plan_edit.remove"))) context.ask(app::EditPlan{{What::drop_value, object, line.criterion, value.value}});
    ImGui::PopID();
  }
  if (line.values.empty()) text(tr("plan_edit.no_values"), muted_look());
  if (line.values.size() < line.count) text(said("plans.more", app::grouped(line.count - line.values.size())), muted_look());
  flow_next(kPicker);
  draw_values(context, &given, object, line.criterion);
  ImGui::EndGroup();
  draw_refusal(context, What::add_value, object, line.criterion);
  ImGui::PopID();
}

/// A criterion that was chosen and has no value yet.
void draw_adding(Context& context, const model::CriteriaRecord* given, std::size_t object) {
  const PlanEditing::Adding& adding = context.session.plan_edit.adding;
  if (adding.criterion.empty() || adding.object != object) return;
  const std::string criterion = adding.criterion;
  ImGui::PushID("adding");
  draw_name(criterion);
  draw_values(context, given, object, criterion);
  draw_refusal(context, What::add_value, object, criterion);
  ImGui::PopID();
}

/// Chooses a criterion that the object does not give yet.
void draw_criteria(Context& context, const std::vector<app::CriterionLine>& given, std::size_t object, std::string_view label) {
  if (!begin_picker("criteria", label, button_width(label, Icon::chevron_down), 300.0F)) return;
  for (std::string_view criterion : app::kCriteria) {
    const bool there = std::any_of(given.begin(), given.end(), [&](const auto& line) { return line.criterion == criterion; });
    if (there || !choice(of_code("plan_criterion.", criterion))) continue;
    context.session.plan_edit.adding = {object, std::string(criterion)};
    platform::redraw();
  }
  end_picker();
}

void draw_object(Context& context, const model::PlanRecord& plan, std::size_t index) {
  const model::CriteriaRecord& object = plan.applies_to[index];
  const auto lines = app::criterion_lines(context.answer(), object);
  ImGui::PushID(static_cast<int>(index));
  wrapped(tr(lines.empty() ? "plan_edit.everybody" : index == 0 ? "plan_edit.all_of" : "plan_edit.or_all_of"), caption_look());
  for (const app::CriterionLine& line : lines) draw_criterion(context, object, index, line);
  draw_adding(context, &object, index);
  draw_criteria(context, lines, index, tr("plan_edit.add_criterion"));
  flow_next(button_width(tr("plan_edit.drop_object")));
  if (button("drop", tr("plan_edit.drop_object"), {ButtonKind::quiet})) context.ask(app::EditPlan{{What::drop_object, index}});
  ImGui::PopID();
  gap(12.0F);
}

}  // namespace

void draw_whom(Context& context, const model::PlanRecord& plan) {
  for (std::size_t i = 0; i < plan.applies_to.size(); ++i) draw_object(context, plan, i);
  if (plan.applies_to.empty()) wrapped(tr("plan_edit.everybody"), caption_look());
  ImGui::PushID("new");
  draw_adding(context, nullptr, plan.applies_to.size());
  draw_criteria(context, {}, plan.applies_to.size(), tr(plan.applies_to.empty() ? "plan_edit.narrow" : "plan_edit.or_others"));
  ImGui::PopID();
}

void draw_refusal(const Context& context, What what, std::size_t object, std::string_view key) {
  const auto& refused = context.workspace.refusal();
  if (refused && refused->is_at(what, object, key)) severity_line(Severity::error, refused->words);
}

}  // namespace anupalan::ui
