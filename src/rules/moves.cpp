#include "rules/moves.h"

namespace anupalan::rules {

Move move_of(const Evaluation& evaluation, model::EmployeeRow employee, Day from, Day to) {
  Move move{employee, evaluation.status(employee, from), evaluation.status(employee, to), {}};
  const auto& obligations = evaluation.prescription(employee).obligations;
  const std::span<const Day> met_on = evaluation.met_on(employee);
  for (std::size_t i = 0; i < met_on.size(); ++i) {
    const bool changed = status_of(obligations[i], met_on[i], from) != status_of(obligations[i], met_on[i], to);
    if (changed) move.obligations.push_back(&obligations[i]);
  }
  return move;
}

std::vector<Move> who_moved(const Evaluation& evaluation, Day from, Day to) {
  std::vector<Move> moves;
  for (std::uint32_t row = 0; row < evaluation.data().employees.size(); ++row) {
    const model::EmployeeRow employee{row};
    if (evaluation.status(employee, from) != evaluation.status(employee, to)) moves.push_back(move_of(evaluation, employee, from, to));
  }
  return moves;
}

}  // namespace anupalan::rules
