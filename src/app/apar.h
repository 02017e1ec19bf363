// APAR statements of employees (rules/apar.h), with their words.
#pragma once

#include <string>
#include <vector>

#include "app/scope.h"
#include "base/steps.h"
#include "io/export/apar.h"

namespace anupalan::app {

/// One for each employee of the scope, sorted by id, as on the answer's days.
std::vector<io::AparStatementOut> apar_statements(const Answer& answer, const ReportScope& scope);

/// Those of these employees as a page to print, in steps: `html` is complete after the last.
Steps write_statements(const Answer& answer, std::vector<model::EmployeeRow> employees, std::string& html);
/// So many are written as one page, at most.
inline constexpr std::size_t kMostStatements = 1000;

}  // namespace anupalan::app
