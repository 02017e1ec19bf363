#include "rules/findings.h"

#include <algorithm>

namespace anupalan::rules {
namespace {

using model::EmployeeRow;

/// "A planned course whose first completion lies before the year", R-2 on or off.
bool completed_before_year(const Evaluation& evaluation, EmployeeRow employee, Day day) {
  Day year_begins = evaluation.book().year.first_day();
  const auto& courses = evaluation.prescription(employee).all_courses;
  return std::any_of(courses.begin(), courses.end(), [&](model::CourseRow course) {
    Day first = first_completion(evaluation.data(), employee, course, Day::first());
    return first < year_begins && first <= day;
  });
}

/// "Mandatory Course Completion is a prerequisite for attempting the Comprehensive Assessment"
/// (dop-2025-08-18#4): a pass dated before its course was completed.
bool assessment_before_course(const Evaluation& evaluation, EmployeeRow employee, Day day) {
  const model::Dataset& data = evaluation.data();
  for (const Obligation& obligation : evaluation.prescription(employee).obligations) {
    for (const CountedCourse& course : obligation.courses) {
      Day completed = first_completion(data, employee, course.course, Day::first());
      if (completed > day) continue;
      for (model::AssessmentRow own : course.own_assessments) {
        if (first_pass(data, employee, own) < completed) return true;
      }
    }
  }
  return false;
}

}  // namespace

std::vector<std::string_view> findings_of(const Evaluation& evaluation, EmployeeRow employee, Day day) {
  std::vector<std::string_view> findings;
  if (assessment_before_course(evaluation, employee, day)) findings.push_back("assessment_before_course");
  if (completed_before_year(evaluation, employee, day)) findings.push_back("completed_before_year");
  model::ProfileStatus profile = evaluation.data().employees.profile[at(employee)];
  if (profile != model::ProfileStatus::absent && profile != model::ProfileStatus::verified) {
    findings.push_back("profile_not_verified");
  }
  if (evaluation.prescription(employee).has_several_plans()) findings.push_back("several_plans");
  return findings;
}

}  // namespace anupalan::rules
