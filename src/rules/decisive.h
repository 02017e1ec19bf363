// Which readings decide what is said of an employee: "a reading is shown to the user wherever it decides a verdict"
// (rules.md).
#pragma once

#include <vector>

#include "orders/law.h"
#include "rules/evaluate.h"

namespace anupalan::rules {

/// The readings of which the other choice would change the employee's plans, obligations, or how these stand on `day`; in
/// order. `law` is the one that the evaluation's rule book was made from. The employee is looked at anew with each
/// reading switched, nobody else.
std::vector<orders::Reading> decisive_readings(const Evaluation& evaluation, const orders::Law& law, model::EmployeeRow employee, Day day);

}  // namespace anupalan::rules
