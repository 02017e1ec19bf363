#include "ui/views/plan_edit.h"

#include <algorithm>
#include <utility>

#include "app/plans.h"
#include "ui/views/plan_whom.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/field.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using What = app::PlanChange::What;

constexpr float kSideBySide = 960.0F;
constexpr float kDay = 150.0F;
constexpr float kList = 440.0F;

void draw_actions(Context& context, const model::PlanRecord& plan) {
  if (button("save", tr("plan_edit.save"), {ButtonKind::primary})) context.ask(app::Errand{app::Errand::Kind::save_plan});
  const std::string all = said("plan_edit.save_all", plan.reporting_year.text());
  flow_next(button_width(all));
  if (button("save_all", all)) context.ask(app::Errand{app::Errand::Kind::save_plans});
  flow_next(button_width(tr("plan_edit.duplicate")));
  if (button("duplicate", tr("plan_edit.duplicate"))) context.ask(app::DuplicatePlan{});
  const std::string_view back = tr(app::drop_key(context.answer().data(), plan));
  flow_next(button_width(back));
  if (button("drop", back)) context.ask(app::DropPlanEdit{plan.id});
}

// --- name and days

/// A field of one value. It tells the value, until another is typed.
void draw_field(Context& context, What what, TypedText& typed, const std::string& now, std::string_view label, float width) {
  if (typed.shown != now) typed = {now, now};
  const ImVec2 at = ImGui::GetCursorScreenPos();  // drawn, for a line with a field in it moves text down
  ImGui::Dummy({width, text_size(label, Font::small).y});
  draw_text(ImGui::GetWindowDrawList(), at, label, palette().muted, Font::small);
  const auto& refused = context.workspace.refusal();
  FieldLook look{.hint = {}, .width = width, .wrong = refused && refused->is_at(what)};
  if (what != What::name) look.hint = tr("as_on.format");
  ImGui::PushID(static_cast<int>(what));
  if (entry_field("##value", typed.text, look) && typed.text != now) context.ask(app::EditPlan{{what, 0, {}, typed.text}});
  ImGui::PopID();
}

void draw_fields(Context& context, const model::PlanRecord& plan) {
  PlanEditing& session = context.session.plan_edit;
  const float room = ImGui::GetContentRegionAvail().x;
  const bool wide = room >= 640.0F;
  float top = ImGui::GetCursorPosY();
  const auto day = [&](What what, TypedText& typed, Day now, std::string_view label) {
    ImGui::SetCursorPosY(top);
    ImGui::BeginGroup();
    draw_field(context, what, typed, display_text(now), label, kDay);
    ImGui::EndGroup();
  };
  ImGui::BeginGroup();
  draw_field(context, What::name, session.name, plan.name, tr("plan_edit.name"), wide ? room - 2.0F * (kDay + 16.0F) : room);
  ImGui::EndGroup();
  if (wide) ImGui::SameLine(0.0F, 16.0F);
  else top = ImGui::GetCursorPosY();
  day(What::published_on, session.published_on, plan.published_on, tr("plans.published_on"));
  ImGui::SameLine(0.0F, 16.0F);
  day(What::due_on, session.due_on, plan.due_on, tr("plans.due_on"));
  for (What what : {What::name, What::published_on, What::due_on}) draw_refusal(context, what);
}

// --- courses and assessments

std::string_view requirement_words(model::Requirement requirement) {
  return requirement == model::Requirement::none ? tr("requirement.prescribed") : of_code("requirement.", model::name_of(requirement));
}

void draw_requirement(Context& context, const model::PlanCourseRecord& course, float width) {
  if (!begin_picker("requirement", requirement_words(course.requirement), width, 200.0F)) return;
  for (model::Requirement one : {model::Requirement::mandatory, model::Requirement::optional, model::Requirement::none}) {
    if (!choice(requirement_words(one), {}, one == course.requirement)) continue;
    context.ask(app::EditPlan{{What::require_course, 0, course.id, std::string(model::name_of(one))}});
  }
  end_picker();
}

void draw_course(Context& context, const model::PlanCourseRecord& course, float picker) {
  next_row();
  ImGui::TableNextColumn();
  ImGui::PushID(course.id.c_str());
  const float top = ImGui::GetCursorPosY();
  ImGui::SetCursorPosY(top + (measure::kControl - text_size(" ").y) / 2.0F);
  cell(app::course_title(context.answer().data(), course.id));
  ImGui::TableNextColumn();
  draw_requirement(context, course, picker);
  ImGui::TableNextColumn();
  if (icon_button("drop", Icon::close, tr("plan_edit.remove"), ButtonKind::quiet)) context.ask(app::EditPlan{{What::drop_course, 0, course.id}});
  ImGui::PopID();
}

/// A list with a field to search it: courses, or assessments, that are known and not in the plan yet.
template <typename Row, typename Offer>
void draw_offers(Context& context, What what, std::string_view label, Offer offer) {
  if (!begin_picker("add", label, button_width(label, Icon::chevron_down) + 8.0F, kList)) return;
  std::string& typed = context.session.plan_edit.search;
  if (ImGui::IsWindowAppearing()) typed.clear();
  text_field("##search", typed, {.hint = tr("plan_edit.search.course"), .width = ImGui::GetContentRegionAvail().x, .search = true,
                                 .focus = ImGui::IsWindowAppearing()});
  const model::Dataset& data = context.answer().data();
  const std::vector<Row> offered = offer(typed);
  bool entered = !typed.empty() && ImGui::IsKeyPressed(ImGuiKey_Enter, false) && !ImGui::GetIO().NavVisible;  // the first is meant
  for (Row row : offered) {
    ImGui::PushID(static_cast<int>(model::at(row)));
    std::string id;
    if constexpr (std::same_as<Row, model::CourseRow>) id = data.text(data.courses[model::at(row)].id);
    else id = data.text(data.assessments[model::at(row)].id);
    if (choice(data.title(row), id) || std::exchange(entered, false)) context.ask(app::EditPlan{{what, 0, {}, id}});
    ImGui::PopID();
  }
  if (offered.empty()) text(tr("plan_edit.nothing_offered"), muted_look());
  end_picker();
}

void draw_courses(Context& context, const model::PlanRecord& plan) {
  Card card("edit_courses");
  card_heading(tr("plan_edit.courses"), tr("plan_edit.courses_caption"));
  constexpr float kPicker = 140.0F;
  const TableColumn columns[] = {{tr("course.name"), 1.0F, true}, {tr("course.requirement"), kPicker}, {{}, measure::kControl}};
  if (!plan.courses.empty() && begin_table("edit_courses", columns, TableKind::part)) {
    table_head(columns);
    for (const model::PlanCourseRecord& course : plan.courses) draw_course(context, course, kPicker);
    ImGui::EndTable();
  }
  gap(8.0F);
  const model::Dataset& data = context.answer().data();
  draw_offers<model::CourseRow>(context, What::add_course, tr("plan_edit.add_course"),
                                [&](const std::string& typed) { return app::offered_courses(data, plan, typed); });
  draw_refusal(context, What::add_course);
  gap(12.0F);
  text(tr("plan_edit.assessments"), {Font::small_strong, palette().muted});
  for (std::size_t i = 0; i < plan.assessments.size(); ++i) {
    const std::string title = app::assessment_title(data, plan.assessments[i]);
    ImGui::PushID(static_cast<int>(i));
    if (i > 0) flow_next(chip_width(title));
    if (chip("assessment", title, tr("plan_edit.remove"))) context.ask(app::EditPlan{{What::drop_assessment, 0, plan.assessments[i]}});
    ImGui::PopID();
  }
  ImGui::PushID("assessments");
  draw_offers<model::AssessmentRow>(context, What::add_assessment, tr("plan_edit.add_assessment"),
                                    [&](const std::string& typed) { return app::offered_assessments(data, plan, typed); });
  draw_refusal(context, What::add_assessment);
  ImGui::PopID();
}

void draw_head(Context& context, const model::PlanRecord& plan) {
  const app::Answer& answer = context.answer();
  Card card("edit");
  elided(said("plan_edit.title", plan.name), {Font::title});
  elided(said("plan.id_line", plan.id, app::prescriber_words(answer.data(), plan.prescriber_kind, plan.prescriber), plan.reporting_year.text()), muted_look());
  gap(12.0F);
  draw_actions(context, plan);
  gap(12.0F);
  const app::PlanDetail& detail = context.workspace.plan_detail();
  for (const app::PlanNote& note : app::notes_of(answer, plan, detail.counts.employees())) {
    severity_line(note.grave ? Severity::error : Severity::warning, note.words);
  }
  draw_fields(context, plan);
}

void draw_whom_card(Context& context, const model::PlanRecord& plan) {
  Card card("whom");
  card_heading(tr("plans.whom"), tr("plan_edit.whom_caption"));
  draw_whom(context, plan);
}

}  // namespace

void draw_plan_editor(Context& context) {
  const model::PlanRecord& plan = *context.workspace.edited_plan();
  PlanEditing& session = context.session.plan_edit;
  if (session.of != plan.id) {
    session = {};
    session.of = plan.id;
  }
  draw_head(context, plan);
  gap(measure::kGap);
  const float room = ImGui::GetContentRegionAvail().x;
  const bool wide = room >= kSideBySide;
  ImGui::BeginChild("edit_left", {wide ? (room - measure::kGap) * 0.5F : 0.0F, 0.0F}, ImGuiChildFlags_AutoResizeY, ImGuiWindowFlags_NavFlattened);
  draw_courses(context, plan);
  ImGui::EndChild();
  if (wide) ImGui::SameLine(0.0F, measure::kGap);
  else gap(measure::kGap);
  ImGui::BeginChild("edit_right", {0.0F, 0.0F}, ImGuiChildFlags_AutoResizeY, ImGuiWindowFlags_NavFlattened);
  draw_whom_card(context, plan);
  ImGui::EndChild();
}

float edit_buttons_width() { return button_width(tr("plan_edit.begin")) + 8.0F + button_width(tr("plan_edit.duplicate")); }

void draw_edit_buttons(Context& context) {
  if (button("begin", tr("plan_edit.begin"), {ButtonKind::primary})) context.ask(app::BeginPlanEdit{});
  ImGui::SameLine(0.0F, 8.0F);
  if (button("duplicate", tr("plan_edit.duplicate"))) context.ask(app::DuplicatePlan{});
}

float new_plan_width() { return button_width(tr("plan_edit.new"), Icon::chevron_down) + 8.0F; }

void draw_new_plan(Context& context) {
  if (!begin_picker("new", tr("plan_edit.new"), new_plan_width(), kList)) return;
  text(tr("plan_edit.new_caption"), caption_look());
  const std::vector<app::PrescriberChoice> all = app::prescribers_of(context.answer());
  for (std::size_t i = 0; i < all.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    if (choice(all[i].words)) context.ask(app::NewPlan{all[i].kind, all[i].id});
    ImGui::PopID();
  }
  end_picker();
}

}  // namespace anupalan::ui
