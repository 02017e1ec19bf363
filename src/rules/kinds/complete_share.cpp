// complete_share: "at least 50% of the courses prescribed" (dopt-2025-07-04#3(v)), and the same "with
// successful completion of the comprehensive assessments of respective courses" (dop-2025-08-18#4).
#include "rules/kinds/kinds.h"

namespace anupalan::rules {
namespace {

/// The course's own assessments: named by `course`, and listed in the plans.
std::vector<model::AssessmentRow> own_assessments(const KindInput& input, model::CourseRow course) {
  std::vector<model::AssessmentRow> own;
  for (model::AssessmentRow row : input.prescription.assessments) {
    if (input.data.assessments[at(row)].course == course) own.push_back(row);
  }
  return own;
}

bool prepare(const KindInput& input, Obligation& obligation) {
  const orders::ObligationRule& rule = obligation.rule();
  for (const model::PlanCourse& course : courses_of(input, rule.courses)) {
    CountedCourse counted{course.course, {}};
    if (rule.with_own_assessment) counted.own_assessments = own_assessments(input, course.course);
    obligation.courses.push_back(std::move(counted));
  }
  obligation.of = static_cast<std::uint32_t>(obligation.courses.size());
  obligation.needed = rule.share.ceil_of(obligation.of);
  return obligation.of > 0;
}

}  // namespace

const Kind kCompleteShare{orders::ObligationKind::complete_share, prepare, listed_course_days};

}  // namespace anupalan::rules
