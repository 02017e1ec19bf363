// "Completions of a near-namesake course that is not in the plan (the 'twin')" (formats.md, section 2): the employee has
// learnt the thing, under another number, and the portal does not count it.
#pragma once

#include <vector>

#include "model/people.h"
#include "rules/evaluate.h"

namespace anupalan::rules {

struct Twin {
  model::EmployeeRow employee{};
  model::CourseRow prescribed{};  ///< not completed by the day
  model::CourseRow completed{};   ///< in no plan of the employee
  Day on;
};

/// All twins by `day`, by employee and prescribed course.
std::vector<Twin> find_twins(const Evaluation& evaluation, Day day);
/// The same of these people, in steps: `twins` is complete after the last one.
Steps make_twins(const Evaluation& evaluation, model::People people, Day day, std::vector<Twin>& twins);

}  // namespace anupalan::rules
