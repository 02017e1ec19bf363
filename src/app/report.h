// An Answer as rows for io/export.
#pragma once

#include "app/scope.h"
#include "base/steps.h"
#include "io/export/evaluation.h"

namespace anupalan::app {

/// Writes the answer as on its day. With a unit or an employee chosen, units and summary count only them.
void write_report(const Answer& answer, const ReportScope& scope, io::EvaluationWriter& writer);
/// The same in steps.
Steps report(const Answer& answer, const ReportScope& scope, io::EvaluationWriter& writer);

/// All that is said of one employee as on a day. Valid as long as the answer.
io::EmployeeRowOut report_row(const Answer& answer, model::EmployeeRow employee, Day day);

}  // namespace anupalan::app
