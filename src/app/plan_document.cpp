// Plans as a file (plan_change.h).
#include <algorithm>
#include <map>
#include <set>

#include "app/plan_change.h"
#include "app/queries.h"
#include "io/export/training_plan.h"

namespace anupalan::app {
namespace {

using model::at;

void add_courses(const model::Dataset& data, const std::set<std::string>& named, io::TrainingPlanOut& out) {
  for (const model::Course& course : data.courses) {
    const std::string id(data.text(course.id));
    if (course.name == kNoText || !named.contains(id)) continue;
    out.courses.push_back({{}, id, std::string(data.text(course.name)), course.competency, course.minutes});
  }
}

void add_assessments(const model::Dataset& data, const std::set<std::string>& named, io::TrainingPlanOut& out) {
  for (const model::Assessment& assessment : data.assessments) {
    const std::string id(data.text(assessment.id));
    if (assessment.name == kNoText || !named.contains(id)) continue;
    const std::string course = assessment.course == model::kNoRow<model::CourseRow> ? std::string() : std::string(data.text(data.courses[at(assessment.course)].id));
    out.assessments.push_back({{}, id, std::string(data.text(assessment.name)), course});
  }
}

}  // namespace

bool names_people(const model::PlanRecord& plan) {
  return std::any_of(plan.applies_to.begin(), plan.applies_to.end(), [](const auto& object) { return object.employee.has_value(); });
}

std::vector<model::PlanRecord> plans_of_year(const Answer& answer, ReportingYear year) {
  std::vector<model::PlanRecord> plans;
  for (const model::Plan& plan : answer.curriculum().plans) {
    if (plan.reporting_year == year) plans.push_back(model::record_of(answer.data(), answer.curriculum(), plan));
  }
  return plans;
}

std::string plans_document(const Answer& answer, const std::vector<model::PlanRecord>& plans) {
  const model::Dataset& data = answer.data();
  io::TrainingPlanOut out;
  std::set<std::string> courses, assessments;
  for (const model::PlanRecord& plan : plans) {
    out.reporting_year = plan.reporting_year;
    for (const model::PlanCourseRecord& course : plan.courses) courses.insert(course.id);
    assessments.insert(plan.assessments.begin(), plan.assessments.end());
  }
  add_courses(data, courses, out);
  for (const auto& [designation, level] : data.levels) out.levels.push_back({{}, std::string(data.text(designation)), std::string(data.text(level))});
  add_assessments(data, assessments, out);
  out.plans = plans;
  return io::training_plan_json(out);
}

}  // namespace anupalan::app
