#include "rules/kinds/kinds.h"

#include <algorithm>
#include <map>

namespace anupalan::rules {
namespace {

using model::at;

std::vector<model::PlanCourse> further_courses(const KindInput& input, model::PrescriberKind kind) {
  std::map<model::CourseRow, model::Requirement> courses;
  for (model::PlanRow row : input.prescription.further_plans) {
    const model::Plan& plan = input.curriculum.plans[at(row)];
    if (plan.prescriber_kind != kind) continue;
    for (const model::PlanCourse& course : plan.courses) {
      courses[course.course] = std::max(courses[course.course], course.requirement);
    }
  }
  std::vector<model::PlanCourse> result;
  for (auto [course, requirement] : courses) result.push_back({course, requirement});
  return result;
}

}  // namespace

const Kind& kind_of(const Obligation& obligation) {
  // Indexed by orders::ObligationKind.
  static const Kind* const kKinds[] = {&kCompleteShare, &kCompleteEach, &kCompleteCount, &kPassAssessment};
  return *kKinds[static_cast<std::size_t>(obligation.rule().kind)];
}

std::vector<model::PlanCourse> courses_of(const KindInput& input, orders::CourseSet set) {
  switch (set) {
    case orders::CourseSet::prescribed: return input.prescription.prescribed;
    case orders::CourseSet::administrative_secretary:
      return further_courses(input, model::PrescriberKind::administrative_secretary);
    case orders::CourseSet::services_department:
      return further_courses(input, model::PrescriberKind::services_department);
    case orders::CourseSet::outside_plans: break;
  }
  return {};
}

Day counting_day(const model::Dataset& data, const Obligation& obligation, const CountedCourse& course,
                 model::EmployeeRow employee) {
  Day completed = first_completion(data, employee, course.course, obligation.from);
  if (completed > obligation.to) return Day::never();
  // "Assessments passed earlier always count": the window is the course's alone.
  for (model::AssessmentRow own : course.own_assessments) {
    completed = std::max(completed, first_pass(data, employee, own));
  }
  return completed;
}

void listed_course_days(const model::Dataset& data, const Obligation& obligation, model::EmployeeRow employee,
                        std::vector<Day>& days) {
  for (const CountedCourse& course : obligation.courses) {
    Day day = counting_day(data, obligation, course, employee);
    if (!day.is_never()) days.push_back(day);
  }
}

}  // namespace anupalan::rules
