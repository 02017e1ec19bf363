// Evaluate once, look at any day: for every employee and obligation the day on which it was met. A status on
// a day is then a comparison (status.h).
//
//   Evaluation evaluation = evaluate(data, make_rule_book(law, as_on, year));
//   evaluation.status(employee, day)
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/steps.h"
#include "model/dataset.h"
#include "rules/plan_match.h"
#include "rules/prescription.h"
#include "rules/rule_book.h"
#include "rules/status.h"

namespace anupalan::rules {

/// The result for all employees of a Dataset by the plans of a Curriculum; both must outlive it unchanged (as must the Law).
class Evaluation {
 public:
  Evaluation(const model::Dataset& data, const model::Curriculum& curriculum, RuleBook book);
  /// By the files' own plans.
  Evaluation(const model::Dataset& data, RuleBook book) : Evaluation(data, data, std::move(book)) {}
  /// The same in steps: `made` is complete after the last one.
  static Steps make(const model::Dataset& data, const model::Curriculum& curriculum, RuleBook book, std::shared_ptr<const Evaluation>& made);

  const model::Dataset& data() const { return *data_; }
  /// Where the rows of plans point.
  const model::Curriculum& curriculum() const { return plans_.curriculum(); }
  const model::Plan& plan(model::PlanRow row) const { return curriculum().plans[at(row)]; }
  const RuleBook& book() const { return *book_; }
  const PlanIndex& plan_index() const { return plans_; }
  const NamedPlans& named_plans() const { return named_; }

  const Prescription& prescription(model::EmployeeRow employee) const {
    return prescriptions_[prescription_of_[at(employee)]];
  }
  /// Every prescription of somebody, each once.
  std::span<const Prescription> prescriptions() const { return prescriptions_; }
  /// Day on which each obligation of the prescription was met, in the same order; never() where it was not, or
  /// is undetermined.
  std::span<const Day> met_on(model::EmployeeRow employee) const {
    return {met_on_.data() + offsets_[at(employee)], met_on_.data() + offsets_[at(employee) + 1]};
  }
  /// READS met_on and the due days only: no completion is looked at.
  Status status(model::EmployeeRow employee, Day day) const;
  /// The latest of the obligations' days where the employee is compliant or late on `day`; else never().
  Day employee_met_on(model::EmployeeRow employee, Day day) const;
  /// Why an employee is undetermined or not applicable, sorted; empty for every other status.
  std::vector<std::string> reasons(model::EmployeeRow employee, Day day) const;

 private:
  struct Prepared {};
  Evaluation(const model::Dataset& data, const model::Curriculum& curriculum, RuleBook book, Prepared);
  Steps evaluate();

  const model::Dataset* data_;
  std::unique_ptr<const RuleBook> book_;  ///< where prescriptions point: it must not move
  PlanIndex plans_;
  NamedPlans named_;
  std::vector<Prescription> prescriptions_;
  std::vector<std::uint32_t> prescription_of_;  ///< by employee
  std::vector<std::uint32_t> offsets_;          ///< by employee, one more at the end
  std::vector<Day> met_on_;
};

/// The obligations of the employee that are determined and not met by `day`, in the prescription's order.
std::vector<const Obligation*> open_obligations(const Evaluation& evaluation, model::EmployeeRow employee, Day day);

/// The day on which an obligation is met; never() where it is not, or is undetermined.
Day met_day(const model::Dataset& data, const Obligation& obligation, model::EmployeeRow employee);

/// How many courses or assessments count by `day`, never capped at `needed`; 0 where undetermined.
std::uint32_t done_by(const model::Dataset& data, const Obligation& obligation, model::EmployeeRow employee, Day day);

/// The status of one obligation of `employee` on `day`.
inline ObligationStatus status_of(const Obligation& obligation, Day met_on, Day day) {
  return obligation.determined() ? obligation_status(met_on, obligation.due, day) : ObligationStatus::undetermined;
}

}  // namespace anupalan::rules
