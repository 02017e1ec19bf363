// Who moved between two days: the employees whose status is another one, and by which obligations.
#pragma once

#include <string_view>
#include <vector>

#include "rules/evaluate.h"

namespace anupalan::rules {

struct Move {
  model::EmployeeRow employee{};
  Status from{}, to{};
  std::vector<const Obligation*> obligations;  ///< whose status changed, in the prescription's order
};

/// Of one employee, moved or not.
Move move_of(const Evaluation& evaluation, model::EmployeeRow employee, Day from, Day to);

/// Sorted by employee. Both days are looked at with the evaluation's law. Empty where the days are one.
std::vector<Move> who_moved(const Evaluation& evaluation, Day from, Day to);

}  // namespace anupalan::rules
