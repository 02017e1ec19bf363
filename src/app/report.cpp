#include "app/report.h"

#include <algorithm>

#include "rules/findings.h"

namespace anupalan::app {
namespace {

using model::at;
using model::EmployeeRow;
using model::UnitRow;

io::CountsRow to_row(const rules::Counts& counts) {
  using rules::Status;
  return {counts.employees(),          counts.covered(),           counts.of(Status::compliant),
          counts.of(Status::late),     counts.of(Status::pending), counts.of(Status::missed),
          counts.of(Status::undetermined), counts.of(Status::not_applicable)};
}

std::vector<std::string> plan_ids(const Answer& answer, const rules::Prescription& prescription) {
  std::vector<model::PlanRow> plans = prescription.plans;
  plans.insert(plans.end(), prescription.further_plans.begin(), prescription.further_plans.end());
  std::sort(plans.begin(), plans.end());  // rows are sorted by id
  std::vector<std::string> ids;
  for (model::PlanRow plan : plans) ids.push_back(answer.plan(plan).id);
  return ids;
}

io::ObligationRowOut to_row(const Answer& answer, EmployeeRow employee, const rules::Obligation& obligation, Day met_on, Day day) {
  io::ObligationRowOut row;
  row.provision = obligation.standing->provision;
  row.kind = orders::name_of(obligation.rule().kind);
  row.status = rules::name_of(rules::status_of(obligation, met_on, day));
  row.due_on = iso_text(obligation.due);
  if (met_on <= day) row.met_on = iso_text(met_on);
  row.done = rules::done_by(answer.data(), obligation, employee, day);
  row.needed = obligation.needed;
  if (!obligation.counts_others) row.of = obligation.of;
  row.missing = obligation.missing;
  return row;
}

}  // namespace

io::EmployeeRowOut report_row(const Answer& answer, EmployeeRow employee, Day day) {
  const model::Dataset& data = answer.data();
  const rules::Prescription& prescription = answer.evaluation().prescription(employee);
  io::EmployeeRowOut row;
  row.id = data.text(data.employees.id[at(employee)]);
  row.name = data.name_of(employee);
  row.unit = data.unit_id(data.employees.unit[at(employee)]);
  row.status = rules::name_of(answer.evaluation().status(employee, day));
  row.met_on = iso_text(answer.evaluation().employee_met_on(employee, day));
  if (prescription.prescriber.known()) {
    row.prescriber_kind = model::name_of(prescription.prescriber.kind);
    row.prescriber_id = prescription.prescriber.ids.front();
  }
  row.plans = plan_ids(answer, prescription);
  std::span<const Day> met_on = answer.evaluation().met_on(employee);
  for (std::size_t i = 0; i < met_on.size(); ++i) {
    row.obligations.push_back(to_row(answer, employee, prescription.obligations[i], met_on[i], day));
  }
  row.reasons = answer.evaluation().reasons(employee, day);
  for (std::string_view finding : rules::findings_of(answer.evaluation(), employee, day)) {
    row.findings.emplace_back(finding);
  }
  return row;
}

Steps report(const Answer& answer, const ReportScope& scope, io::EvaluationWriter& writer) {
  Scoped scoped(answer, scope);
  const Question& question = answer.question();
  rules::RollUp counts = scoped.roll_up();
  writer.head({question.year.text(), iso_text(question.as_on), iso_text(question.law_as_on), answer.orders(),
               question.orders_off, answer.readings_off(), to_row(counts.all), answer.supposed()});
  for (std::uint32_t row = 0; row < answer.data().units.size(); ++row) {
    bool wanted = scope.employee == model::kNoRow<EmployeeRow> ? scoped.holds(UnitRow{row})
                                                               : counts.units[row].employees() > 0;
    if (wanted) writer.unit({answer.data().unit_id(UnitRow{row}), to_row(counts.units[row])});
  }
  Pace pace(Pace::kHeavyRows / 4);
  for (std::uint32_t row = 0; scope.employees && row < answer.data().employees.size(); ++row) {
    if (scoped.holds(EmployeeRow{row})) writer.employee(report_row(answer, EmployeeRow{row}, answer.as_on()));
    if (pace.rest()) co_await pause();
  }
  writer.inputs(answer.data().files);
  writer.end();
}

void write_report(const Answer& answer, const ReportScope& scope, io::EvaluationWriter& writer) { report(answer, scope, writer).finish(); }

}  // namespace anupalan::app
