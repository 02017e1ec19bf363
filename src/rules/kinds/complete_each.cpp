// complete_each: every course that the plans mark mandatory, or all of them; "none marked -> no obligation"
// (rules.md, section 3).
#include "rules/kinds/kinds.h"

namespace anupalan::rules {
namespace {

bool prepare(const KindInput& input, Obligation& obligation) {
  for (const model::PlanCourse& course : courses_of(input, obligation.rule().courses)) {
    if (obligation.rule().only_mandatory && course.requirement != model::Requirement::mandatory) continue;
    obligation.courses.push_back({course.course, {}});
  }
  obligation.of = static_cast<std::uint32_t>(obligation.courses.size());
  obligation.needed = obligation.of;
  return obligation.of > 0;
}

}  // namespace

const Kind kCompleteEach{orders::ObligationKind::complete_each, prepare, listed_course_days};

}  // namespace anupalan::rules
