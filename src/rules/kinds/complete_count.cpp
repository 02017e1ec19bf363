// complete_count: at least so many courses of a set in a window: "atleast one in the current financial year"
// (gnctd-2026-01-02#(i)), "atleast one additional programme of choice every half year" (#(iv)).
#include <algorithm>

#include "rules/kinds/kinds.h"

namespace anupalan::rules {
namespace {

bool prepare(const KindInput& input, Obligation& obligation) {
  const orders::ObligationRule& rule = obligation.rule();
  obligation.needed = rule.count;
  if (rule.courses == orders::CourseSet::outside_plans) {
    obligation.counts_others = true;
    obligation.excluded = input.prescription.all_courses;
    return true;
  }
  for (const model::PlanCourse& course : courses_of(input, rule.courses)) {
    obligation.courses.push_back({course.course, {}});
  }
  obligation.of = static_cast<std::uint32_t>(obligation.courses.size());
  return obligation.of > 0;
}

/// Every course outside the person's plans, on its first completion in the window.
void other_course_days(const model::Dataset& data, const Obligation& obligation, model::EmployeeRow employee,
                       std::vector<Day>& days) {
  model::RowRange rows = completions_of(data, employee);
  model::CourseRow counted = model::kNoRow<model::CourseRow>;
  for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
    model::CourseRow course = data.completions.course[i];
    Day day = data.completions.day[i];
    if (course == counted || day < obligation.from || day > obligation.to) continue;
    if (std::binary_search(obligation.excluded.begin(), obligation.excluded.end(), course)) continue;
    days.push_back(day);
    counted = course;
  }
}

void counting_days(const model::Dataset& data, const Obligation& obligation, model::EmployeeRow employee,
                   std::vector<Day>& days) {
  if (obligation.counts_others) other_course_days(data, obligation, employee, days);
  else listed_course_days(data, obligation, employee, days);
}

}  // namespace

const Kind kCompleteCount{orders::ObligationKind::complete_count, prepare, counting_days};

}  // namespace anupalan::rules
