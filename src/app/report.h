// An Answer as rows for io/export.
#pragma once

#include <optional>
#include <string>

#include "app/answer.h"
#include "io/export/evaluation.h"

namespace anupalan::app {

struct ReportScope {
  model::UnitRow unit = model::kNoRow<model::UnitRow>;  ///< only this unit and those below it
  model::EmployeeRow employee = model::kNoRow<model::EmployeeRow>;
  bool employees = true;                                ///< false: units and summary alone
};

/// Writes the answer as on its day. With a unit or an employee chosen, units and summary count only them.
void write_report(const Answer& answer, const ReportScope& scope, io::EvaluationWriter& writer);

}  // namespace anupalan::app
