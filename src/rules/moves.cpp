#include "rules/moves.h"

#include <algorithm>

namespace anupalan::rules {
namespace {

struct Told {
  const Obligation* obligation = nullptr;
  ObligationStatus status{};
};

/// In the prescription's order.
std::vector<Told> told_by(const Seen& seen, model::EmployeeRow employee) {
  const auto& obligations = seen.evaluation.prescription(employee).obligations;
  const std::span<const Day> met_on = seen.evaluation.met_on(employee);
  std::vector<Told> told;
  for (std::size_t i = 0; i < obligations.size(); ++i) told.push_back({&obligations[i], status_of(obligations[i], met_on[i], seen.day)});
  return told;
}

/// Whether two evaluations speak of one obligation: what the paragraph asks for, and in which time.
bool same(const Obligation& a, const Obligation& b) {
  return a.standing->provision == b.standing->provision && a.rule().kind == b.rule().kind && a.from == b.from;
}

}  // namespace

Move move_of(const Seen& before, const Seen& after, model::EmployeeRow employee) {
  Move move{employee, before.evaluation.status(employee, before.day), after.evaluation.status(employee, after.day), {}};
  std::vector<Told> was = told_by(before, employee);
  for (const Told& now : told_by(after, employee)) {
    const auto place = std::find_if(was.begin(), was.end(), [&](const Told& told) { return same(*told.obligation, *now.obligation); });
    if (place == was.end() || place->status != now.status) move.obligations.push_back(now.obligation);
    if (place != was.end()) was.erase(place);
  }
  for (const Told& gone : was) move.obligations.push_back(gone.obligation);
  return move;
}

std::vector<Move> who_moved(const Evaluation& evaluation, Day from, Day to) {
  std::vector<Move> moves;
  for (std::uint32_t row = 0; row < evaluation.data().employees.size(); ++row) {
    const model::EmployeeRow employee{row};
    if (evaluation.status(employee, from) != evaluation.status(employee, to)) moves.push_back(move_of({evaluation, from}, {evaluation, to}, employee));
  }
  return moves;
}

}  // namespace anupalan::rules
