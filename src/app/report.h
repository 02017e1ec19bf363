// An Answer as rows for io/export.
#pragma once

#include "app/scope.h"
#include "io/export/evaluation.h"

namespace anupalan::app {

/// Writes the answer as on its day. With a unit or an employee chosen, units and summary count only them.
void write_report(const Answer& answer, const ReportScope& scope, io::EvaluationWriter& writer);

}  // namespace anupalan::app
