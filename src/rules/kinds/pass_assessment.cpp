// pass_assessment: "will have to pass the assessment mandated for them" (dopt-2025-07-04#4): every standalone
// assessment of the plans; "none -> no obligation, and a plan finding" (rules.md, section 3).
#include "rules/kinds/kinds.h"

namespace anupalan::rules {
namespace {

bool prepare(const KindInput& input, Obligation& obligation) {
  for (model::AssessmentRow row : input.prescription.assessments) {
    bool standalone = input.data.assessments[at(row)].course == model::kNoRow<model::CourseRow>;
    if (standalone) obligation.assessments.push_back(row);
  }
  obligation.of = static_cast<std::uint32_t>(obligation.assessments.size());
  obligation.needed = obligation.of;
  return obligation.of > 0;
}

void counting_days(const model::Dataset& data, const Obligation& obligation, model::EmployeeRow employee,
                   std::vector<Day>& days) {
  for (model::AssessmentRow row : obligation.assessments) {
    Day day = first_pass(data, employee, row);
    if (!day.is_never()) days.push_back(day);
  }
}

}  // namespace

const Kind kPassAssessment{orders::ObligationKind::pass_assessment, prepare, counting_days};

}  // namespace anupalan::rules
