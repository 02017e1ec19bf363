#include "mirror/views/plan_editor.h"

#include <fmt/format.h>

#include "app/plan_change.h"
#include "app/plans.h"
#include "mirror/views/views.h"

namespace anupalan::mirror {
namespace {

using What = app::PlanChange::What;

std::string action(What what, std::size_t object, std::string_view rest) {
  return fmt::format("plan-change:{}:{}:{}", app::name_of(what), object, rest);
}

/// A field that makes a change with what is typed, and why the last one was refused.
void field(const app::Workspace& workspace, Node& parent, const app::PlanChange& change, std::string_view label, std::string value = {}) {
  parent.add("input", std::move(value), action(change.what, change.object, change.key)).set("data-whole", "true").set("aria-label", word(label));
  const auto& refused = workspace.refusal();
  if (refused && refused->is_at(change.what, change.object, change.key)) parent.add("p", refused->words).set("data-says", "at-once");
}

void courses(const app::Workspace& workspace, const model::PlanRecord& plan, Node& main) {
  const model::Dataset& data = workspace.answer()->data();
  Node& body = table(main, word("plan_edit.courses"), {word("course.name"), word("course.requirement"), word("plan_edit.remove")}, plan.courses.size());
  for (const model::PlanCourseRecord& course : plan.courses) {
    Node& row = body.add("tr").set("data-course", course.id);
    row.add("th", app::course_title(data, course.id)).set("scope", "row");
    Node& cell = row.add("td");
    for (model::Requirement requirement : {model::Requirement::mandatory, model::Requirement::optional, model::Requirement::none}) {
      const std::string name(model::name_of(requirement));
      cell.add("button", word("requirement." + (name.empty() ? "prescribed" : name)), action(What::require_course, 0, name + ":" + course.id))
          .set("aria-pressed", requirement == course.requirement ? "true" : "false");
    }
    row.add("td").add("button", word("plan_edit.remove"), action(What::drop_course, 0, course.id));
  }
  field(workspace, main, {What::add_course}, "plan_edit.add_course");
}

void assessments(const app::Workspace& workspace, const model::PlanRecord& plan, Node& main) {
  Node& list = main.add("ul").set("aria-label", word("plan_edit.assessments"));
  for (const std::string& id : plan.assessments) {
    Node& item = list.add("li");
    item.add("span", app::assessment_title(workspace.answer()->data(), id));
    item.add("button", word("plan_edit.remove"), action(What::drop_assessment, 0, id));
  }
  field(workspace, main, {What::add_assessment}, "plan_edit.add_assessment");
}

/// One object of `applies_to`; the one after the last is a new one.
void object(const app::Workspace& workspace, const model::PlanRecord& plan, std::size_t index, Node& main) {
  const bool fresh = index == plan.applies_to.size();
  Node& group = main.add("div").set("role", "group").set("aria-label", word(fresh ? "plan_edit.or_others" : "plan_edit.all_of"));
  if (!fresh) {
    for (const app::CriterionLine& line : app::criterion_lines(*workspace.answer(), plan.applies_to[index])) {
      Node& values = group.add("ul").set("aria-label", word("plan_criterion." + line.criterion));
      if (line.values.size() < line.count) values.add("li", say("plans.more", app::grouped(line.count - line.values.size())));
      for (const app::CriterionValue& value : line.values) {
        values.add("li", value.shown).add("button", say("plan_edit.remove_value", value.shown), action(What::drop_value, index, line.criterion + ":" + value.value));
      }
    }
    group.add("button", word("plan_edit.drop_object"), action(What::drop_object, index, {}));
  }
  for (std::string_view criterion : app::kCriteria) {
    field(workspace, group, {What::add_value, index, std::string(criterion)}, "plan_criterion." + std::string(criterion));
  }
}

void whole(const app::Workspace& workspace, const model::PlanRecord& plan, Node& main) {
  const app::Answer& answer = *workspace.answer();
  main.add("h2", say("plan_edit.title", plan.name));
  main.add("p", say("plan.id_line", plan.id, app::prescriber_words(answer.data(), plan.prescriber_kind, plan.prescriber), plan.reporting_year.text()));
  main.add("button", word("plan_edit.save"), "save-plan");
  main.add("button", say("plan_edit.save_all", plan.reporting_year.text()), "save-plans");
  main.add("button", word("plan_edit.duplicate"), "plan-duplicate");
  main.add("button", word(app::drop_key(answer.data(), plan)), "plan-drop-edit:" + plan.id);
  for (const app::PlanNote& note : app::notes_of(answer, plan, workspace.plan_detail().counts.employees())) main.add("p", note.words);
  field(workspace, main, {What::name}, "plan_edit.name", plan.name);
  field(workspace, main, {What::published_on}, "plans.published_on", display_text(plan.published_on));
  field(workspace, main, {What::due_on}, "plans.due_on", display_text(plan.due_on));
  for (std::size_t i = 0; i <= plan.applies_to.size(); ++i) object(workspace, plan, i, main);
  courses(workspace, plan, main);
  assessments(workspace, plan, main);
  flips(workspace, main);
}

}  // namespace

void plan_editor(const app::Workspace& workspace, Node& main) {
  if (const model::PlanRecord* plan = workspace.edited_plan()) {
    whole(workspace, *plan, main);
  } else if (workspace.plan() != model::kNoRow<model::PlanRow>) {
    main.add("button", word("plan_edit.begin"), "plan-edit");
    main.add("button", word("plan_edit.duplicate"), "plan-duplicate");
  }
}

}  // namespace anupalan::mirror
