// How counts by status move from day to day: made once, then any day is a look-up. Moving *data as on* evaluates
// nothing again (architecture.md, section 2).
#pragma once

#include <span>
#include <vector>

#include "base/memo.h"
#include "model/people.h"
#include "rules/evaluate.h"
#include "rules/roll_up.h"

namespace anupalan::rules {

/// From `day` on, until the next one, the counts are these.
struct CountsFrom {
  Day day;
  Counts counts;
};

/// The status of one employee from a day on.
struct StatusFrom {
  Day day;
  Status status{};
};

/// All changes of an employee's status, in order; the first is Day::first(). An employee changes on a day on which an
/// obligation is met, or on the day after one was due.
std::vector<StatusFrom> status_history(const Evaluation& evaluation, model::EmployeeRow employee);

/// Counts of every unit with all units below it, and of all together, on every day: of all employees, or of some.
class History {
 public:
  explicit History(const Evaluation& evaluation);
  /// The same of these people, in steps: `made` is complete after the last one.
  static Steps make(const Evaluation& evaluation, model::People people, std::shared_ptr<const History>& made);

  /// The changes of a unit, in order; the first is Day::first(). Zero counts where nobody is in the unit.
  std::span<const CountsFrom> of_unit(model::UnitRow unit) const;
  std::span<const CountsFrom> of_all() const { return {steps_.data() + starts_[starts_.size() - 2], steps_.data() + steps_.size()}; }
  /// The counts of all units on a day: one binary search a unit.
  RollUp on(Day day) const;

 private:
  History() = default;
  Steps gather(const Evaluation& evaluation, model::People people);

  std::vector<CountsFrom> steps_;      ///< of all units, then of all together
  std::vector<std::size_t> starts_;    ///< by unit, and two more
};

/// The roll-up of the day that was asked for last.
class RolledUp {
 public:
  const RollUp& on(const History& history, Day day) {
    return roll_up_.get(day.number, [&] { return history.on(day); });
  }

 private:
  Memo<RollUp> roll_up_;
};

/// The counts on a day. REQUIRES: `steps` begins on that day or before.
const Counts& on_day(std::span<const CountsFrom> steps, Day day);

}  // namespace anupalan::rules
