#include "rules/apar.h"

#include <algorithm>

namespace anupalan::rules {
namespace {

Day up_to(Day found, Day day) { return found <= day ? found : Day::never(); }

/// The placement in force: that of the standing paragraph dated last.
void place(const orders::Law& law, const orders::LawAsOn& as_on, AparStatement& statement) {
  Day latest = Day::first();
  for (const orders::Provision& provision : law.provisions()) {
    if (provision.paragraph->placements.empty() || orders::first_day_of(provision) < latest || !orders::stands(law, provision, as_on)) continue;
    latest = orders::first_day_of(provision);
    statement.placement = &provision.paragraph->placements.front();
    statement.provision = provision.citation();
  }
}

bool shows(const AparStatement& statement, std::string_view what) {
  if (statement.placement == nullptr) return false;
  const auto& holds = statement.placement->holds;
  return std::find(holds.begin(), holds.end(), what) != holds.end();
}

}  // namespace

AparStatement apar_statement(const Evaluation& evaluation, const orders::Law& law, model::EmployeeRow employee, Day day) {
  const model::Dataset& data = evaluation.data();
  const RuleBook& book = evaluation.book();
  const Prescription& prescription = evaluation.prescription(employee);
  AparStatement statement{book.year, ReportingYear{book.year.start + 1}, nullptr, {}, {}, {}};
  place(law, book.as_on, statement);
  if (shows(statement, "courses")) {
    for (const model::PlanCourse& course : prescription.prescribed) {
      const Day completed = first_completion(data, employee, course.course, Day::first());
      statement.courses.push_back({course.course, course.requirement, up_to(completed, day)});
    }
  }
  if (shows(statement, "assessment")) {
    for (model::AssessmentRow assessment : prescription.assessments) {
      statement.assessments.push_back({assessment, up_to(first_pass(data, employee, assessment), day)});
    }
  }
  auto by_title = [&](auto row) { return [&data, row](const auto& a, const auto& b) { return data.title(a.*row) < data.title(b.*row); }; };
  std::stable_sort(statement.courses.begin(), statement.courses.end(), by_title(&AparCourse::course));
  std::stable_sort(statement.assessments.begin(), statement.assessments.end(), by_title(&AparAssessment::assessment));
  return statement;
}

}  // namespace anupalan::rules
