// What somebody should look at in an employee's records; a finding changes no verdict (rules.md, section 2, 3).
#pragma once

#include <string_view>
#include <vector>

#include "rules/evaluate.h"

namespace anupalan::rules {

/// Codes, sorted: "assessment_before_course", "completed_before_year", "profile_not_verified",
/// "several_plans". Only records up to `day` are looked at. Somebody who is not covered keeps the finding of
/// the profile alone.
std::vector<std::string_view> findings_of(const Evaluation& evaluation, model::EmployeeRow employee, Day day);

}  // namespace anupalan::rules
