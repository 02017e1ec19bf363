#include "app/apar.h"

#include "app/citation.h"
#include "app/data_notes.h"
#include "app/queries.h"
#include "app/tr.h"
#include "rules/apar.h"

namespace anupalan::app {
namespace {

using model::at;
using model::EmployeeRow;

void add_rows(const model::Dataset& data, const rules::AparStatement& statement, io::AparStatementOut& out) {
  for (const rules::AparCourse& course : statement.courses) {
    out.courses.push_back({std::string(data.text(data.courses[at(course.course)].id)), std::string(data.title(course.course)),
                           std::string(model::name_of(course.requirement)), iso_text(course.completed_on)});
  }
  for (const rules::AparAssessment& assessment : statement.assessments) {
    out.assessments.push_back({std::string(data.text(data.assessments[at(assessment.assessment)].id)),
                               std::string(data.title(assessment.assessment)), iso_text(assessment.passed_on)});
  }
}

io::AparStatementOut statement_of(const Answer& answer, EmployeeRow employee) {
  const model::Dataset& data = answer.data();
  const model::Employees& employees = data.employees;
  const rules::AparStatement statement = rules::apar_statement(answer.evaluation(), answer.law(), employee, answer.as_on());
  io::AparStatementOut out;
  out.employee = data.text(employees.id[at(employee)]);
  out.name = data.name_of(employee);
  out.designation = data.text(employees.designation[at(employee)]);
  out.unit = title_of(data, employees.unit[at(employee)]);
  out.status = rules::name_of(answer.status(employee));
  out.reporting_period = statement.reporting_period.text();
  out.apar_cycle = statement.apar_cycle.text();
  if (statement.placement != nullptr) {
    out.part = statement.placement->part;
    out.section = statement.placement->section;
    out.provision = statement.provision;
    out.cited = citation_words(answer.law(), statement.provision);
    out.quote = answer.law().find(statement.provision).paragraph->quote;
  } else {
    out.remarks.emplace_back(tr("apar.no_placement"));
  }
  out.as_on = iso_text(answer.as_on());
  out.law_as_on = iso_text(answer.question().law_as_on);
  out.switched_off = answer.switched_off();
  out.supposed = answer.supposed();
  add_rows(data, statement, out);
  for (const std::string& reason : answer.evaluation().reasons(employee, answer.as_on())) out.remarks.emplace_back(words_for(reason));
  for (std::string& note : data_notes(answer)) out.remarks.push_back(std::move(note));
  return out;
}

}  // namespace

std::vector<io::AparStatementOut> apar_statements(const Answer& answer, const ReportScope& scope) {
  std::vector<io::AparStatementOut> statements;
  const Scoped scoped(answer, scope);
  for (std::uint32_t row = 0; row < answer.data().employees.size(); ++row) {
    if (scoped.holds(EmployeeRow{row})) statements.push_back(statement_of(answer, EmployeeRow{row}));
  }
  return statements;
}

Steps write_statements(const Answer& answer, std::vector<EmployeeRow> employees, std::string& html) {
  constexpr std::uint32_t kAtOnce = 16;
  Pace pace(kAtOnce);
  std::vector<io::AparStatementOut> statements;
  for (const EmployeeRow employee : employees) {
    statements.push_back(statement_of(answer, employee));
    if (pace.rest()) co_await pause();
  }
  html = io::apar_html(statements, tr);
}

}  // namespace anupalan::app
