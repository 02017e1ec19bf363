#include "io/export/training_plan.h"

#include "io/export/plan_json.h"

namespace anupalan::io {
namespace {

void set_day(Json& object, const char* name, Day day) {
  if (!day.is_never()) object[name] = iso_text(day);
}

template <typename Values>
void set_values(Json& object, const char* name, const Values& values) {
  if (values) object[name] = *values;
}

Json criteria_json(const model::CriteriaRecord& criteria) {
  Json object = Json::object();
  set_values(object, "group", criteria.group);
  set_values(object, "designation", criteria.designation);
  set_values(object, "level", criteria.level);
  set_values(object, "service", criteria.service);
  set_values(object, "cadre", criteria.cadre);
  set_values(object, "batch", criteria.batch);
  set_values(object, "category", criteria.category);
  set_values(object, "on_central_deputation", criteria.on_central_deputation);
  set_values(object, "employee", criteria.employee);
  set_values(object, "unit", criteria.unit);
  set_values(object, "service_years", criteria.service_years);
  return object;
}

Json course_json(const model::CourseRecord& course) {
  Json object{{"id", course.id}, {"name", course.name}};
  if (course.competency != model::Competency::absent) object["competency"] = model::name_of(course.competency);
  if (course.minutes != 0) object["minutes"] = course.minutes;
  return object;
}

Json assessment_json(const model::AssessmentRecord& assessment) {
  Json object{{"id", assessment.id}, {"name", assessment.name}};
  if (!assessment.course.empty()) object["course"] = assessment.course;
  return object;
}

/// One record a line: the file reads well and differs line by line.
class Lists {
 public:
  explicit Lists(std::string& out) : out_(out) {}

  template <typename Records, typename ToJson>
  void add(const char* name, const Records& records, ToJson to_json) {
    out_ += ",\n  \"" + std::string(name) + "\": [";
    const char* before = "\n    ";
    for (const auto& record : records) {
      out_ += before + written(to_json(record));
      before = ",\n    ";
    }
    out_ += records.empty() ? "]" : "\n  ]";
  }

 private:
  std::string& out_;
};

}  // namespace

Json plan_json(const model::PlanRecord& plan) {
  Json object{{"id", plan.id}, {"name", plan.name}};
  object["prescribed_by"] = Json{{"kind", model::name_of(plan.prescriber_kind)}, {"id", plan.prescriber}};
  set_day(object, "published_on", plan.published_on);
  set_day(object, "due_on", plan.due_on);
  object["applies_to"] = Json::array();
  for (const model::CriteriaRecord& criteria : plan.applies_to) object["applies_to"].push_back(criteria_json(criteria));
  object["courses"] = Json::array();
  for (const model::PlanCourseRecord& course : plan.courses) {
    Json line{{"id", course.id}};
    if (course.requirement != model::Requirement::none) line["requirement"] = model::name_of(course.requirement);
    object["courses"].push_back(std::move(line));
  }
  object["assessments"] = plan.assessments;
  return object;
}

std::string training_plan_json(const TrainingPlanOut& out) {
  std::string text = "{ \"format\": \"training-plan\", \"version\": 1, \"reporting_year\": " + written(Json(out.reporting_year.text()));
  Lists lists(text);
  lists.add("courses", out.courses, course_json);
  lists.add("levels", out.levels, [](const model::LevelRecord& level) { return Json{{"designation", level.designation}, {"level", level.level}}; });
  lists.add("assessments", out.assessments, assessment_json);
  lists.add("plans", out.plans, plan_json);
  return text + "\n}\n";
}

}  // namespace anupalan::io
