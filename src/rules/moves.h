// Who moved between two days, or between two evaluations: the employees whose status is another one, and by which obligations.
#pragma once

#include <string_view>
#include <vector>

#include "rules/evaluate.h"

namespace anupalan::rules {

/// An evaluation looked at on one day.
struct Seen {
  const Evaluation& evaluation;
  Day day;
};

struct Move {
  model::EmployeeRow employee{};
  Status from{}, to{};
  /// Whose status changed, then those that there are only before; each in its prescription's order.
  std::vector<const Obligation*> obligations;
};

/// Of one employee, moved or not. REQUIRES: both evaluations are of one Dataset.
Move move_of(const Seen& before, const Seen& after, model::EmployeeRow employee);

/// Sorted by employee. Both days are looked at with the evaluation's law. Empty where the days are one.
std::vector<Move> who_moved(const Evaluation& evaluation, Day from, Day to);

}  // namespace anupalan::rules
