// APAR statements of employees (rules/apar.h), with their words.
#pragma once

#include <vector>

#include "app/scope.h"
#include "io/export/apar.h"

namespace anupalan::app {

/// One for each employee of the scope, sorted by id, as on the answer's days.
std::vector<io::AparStatementOut> apar_statements(const Answer& answer, const ReportScope& scope);

}  // namespace anupalan::app
