// Whom a report is about: everybody, a unit with all below it, or one employee.
#pragma once

#include <vector>

#include "app/answer.h"

namespace anupalan::app {

struct ReportScope {
  model::UnitRow unit = model::kNoRow<model::UnitRow>;  ///< only this unit and those below it
  model::EmployeeRow employee = model::kNoRow<model::EmployeeRow>;
  bool employees = true;                                ///< false: units and summary alone
};

/// Which employees and units a scope takes in. Answer and scope must outlive it.
class Scoped {
 public:
  Scoped(const Answer& answer, const ReportScope& scope)
      : answer_(answer), scope_(scope), within_(answer.data().units_within(scope.unit)) {}

  bool holds(model::UnitRow unit) const { return scope_.unit == model::kNoRow<model::UnitRow> || within_[model::at(unit)]; }
  bool holds(model::EmployeeRow employee) const {
    if (scope_.employee != model::kNoRow<model::EmployeeRow>) return employee == scope_.employee;
    return holds(answer_.data().employees.unit[model::at(employee)]);
  }
  /// Counts of those taken in, on the answer's day.
  rules::RollUp roll_up() const;

 private:
  const Answer& answer_;
  const ReportScope& scope_;
  std::vector<bool> within_;  ///< by UnitRow
};

}  // namespace anupalan::app
