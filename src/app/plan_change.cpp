// Changing a plan (plan_change.h).
#include "app/plan_change.h"

#include <algorithm>

#include "app/plan_criteria.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using What = PlanChange::What;

constexpr std::array<std::string_view, 11> kNames{"name",           "published_on",    "due_on",    "add_course", "drop_course", "require_course",
                                                  "add_assessment", "drop_assessment", "add_value", "drop_value", "drop_object"};

std::string refuse(std::string_view key) { return std::string(tr(key)); }

std::string set_name(const std::string& value, model::PlanRecord& plan) {
  if (trimmed(value).empty()) return refuse("plan_edit.no_name");
  plan.name = trimmed(value);
  return {};
}

std::string set_day(const std::string& value, Day& day) {
  const auto typed = trimmed(value).empty() ? std::optional(Day::never()) : parse_display_day(value);
  if (!typed) return say("plan_edit.no_day", value);
  day = *typed;
  return {};
}

/// By id, or by title where one alone has it. `words` says why there is none.
template <typename Row, typename Rows>
std::optional<Row> find_row(const model::Dataset& data, const Rows& rows, const std::string& value, const char* unknown, std::string& words) {
  std::vector<Row> titled;
  const std::string key = folded(value);
  for (std::uint32_t i = 0; i < rows.size() && !key.empty(); ++i) {
    if (data.text(rows[i].id) == trimmed(value)) return Row{i};
    if (folded(data.title(Row{i})) == key) titled.push_back(Row{i});
  }
  if (titled.size() == 1) return titled.front();
  words = say(titled.empty() ? unknown : "plan_edit.several", value);
  return std::nullopt;
}

std::string add_course(const model::Dataset& data, const std::string& value, model::PlanRecord& plan) {
  std::string words;
  const auto row = find_row<model::CourseRow>(data, data.courses, value, "plan_edit.unknown_course", words);
  if (!row) return words;
  const std::string id(data.text(data.courses[at(*row)].id));
  const auto is_it = [&](const model::PlanCourseRecord& course) { return course.id == id; };
  if (std::any_of(plan.courses.begin(), plan.courses.end(), is_it)) return say("plan_edit.course_twice", data.title(*row));
  plan.courses.push_back({id, model::Requirement::none});
  std::sort(plan.courses.begin(), plan.courses.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  return {};
}

std::string add_assessment(const model::Dataset& data, const std::string& value, model::PlanRecord& plan) {
  std::string words;
  const auto row = find_row<model::AssessmentRow>(data, data.assessments, value, "plan_edit.unknown_assessment", words);
  if (!row) return words;
  std::string id(data.text(data.assessments[at(*row)].id));
  if (std::find(plan.assessments.begin(), plan.assessments.end(), id) != plan.assessments.end()) return say("plan_edit.assessment_twice", data.title(*row));
  plan.assessments.push_back(std::move(id));
  std::sort(plan.assessments.begin(), plan.assessments.end());
  return {};
}

std::string require_course(const PlanChange& change, model::PlanRecord& plan) {
  const auto requirement = change.value.empty() ? std::optional(model::Requirement::none) : model::find_named<model::Requirement>(change.value);
  for (model::PlanCourseRecord& course : plan.courses) {
    if (course.id == change.key && requirement) course.requirement = *requirement;
  }
  return {};
}

std::string add_value(const Answer& answer, const PlanChange& change, model::PlanRecord& plan) {
  model::CriteriaRecord object;
  const bool fresh = change.object >= plan.applies_to.size();
  if (!fresh) object = plan.applies_to[change.object];
  std::string words = add_criterion_value(answer, change.key, change.value, object);
  if (!words.empty()) return words;
  if (fresh) plan.applies_to.push_back(std::move(object));
  else plan.applies_to[change.object] = std::move(object);
  return {};
}

}  // namespace

std::string_view name_of(What what) { return kNames[static_cast<std::size_t>(what)]; }

std::optional<What> find_plan_change(std::string_view name) {
  const auto place = std::find(kNames.begin(), kNames.end(), name);
  return place == kNames.end() ? std::nullopt : std::optional(static_cast<What>(place - kNames.begin()));
}

bool PlanRefusal::is_at(What what, std::size_t object, std::string_view key) const {
  return change.what == what && change.object == object && change.key == key;
}

std::string change_plan(const Answer& answer, const PlanChange& change, model::PlanRecord& plan) {
  const model::Dataset& data = answer.data();
  switch (change.what) {
    case What::name: return set_name(change.value, plan);
    case What::published_on: return set_day(change.value, plan.published_on);
    case What::due_on: return set_day(change.value, plan.due_on);
    case What::add_course: return add_course(data, change.value, plan);
    case What::drop_course: std::erase_if(plan.courses, [&](const auto& course) { return course.id == change.key; }); return {};
    case What::require_course: return require_course(change, plan);
    case What::add_assessment: return add_assessment(data, change.value, plan);
    case What::drop_assessment: std::erase(plan.assessments, change.key); return {};
    case What::add_value: return add_value(answer, change, plan);
    case What::drop_value:
      if (change.object < plan.applies_to.size()) drop_criterion_value(answer, change.key, change.value, plan.applies_to[change.object]);
      return {};
    case What::drop_object:
      if (change.object < plan.applies_to.size()) plan.applies_to.erase(plan.applies_to.begin() + static_cast<std::ptrdiff_t>(change.object));
      return {};
  }
  return {};
}

}  // namespace anupalan::app
