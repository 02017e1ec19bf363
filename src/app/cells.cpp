// The cells of the table of employees (queries.h).
#include <fmt/format.h>

#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {

using model::at;
using model::EmployeeRow;

namespace {

std::string join(const Answer& answer, const std::vector<model::PlanRow>& plans) {
  std::string text;
  for (model::PlanRow plan : plans) {
    if (!text.empty()) text += ", ";
    text += answer.plan(plan).id;
  }
  return text;
}

}  // namespace

std::string level_words(std::string_view level) { return level.empty() ? std::string(tr("level.not_given")) : text_or_name("level.", level); }

Progress progress_of(const Answer& answer, EmployeeRow employee) {
  const auto& obligations = answer.evaluation().prescription(employee).obligations;
  std::span<const Day> met_on = answer.evaluation().met_on(employee);
  const rules::Obligation* deciding = nullptr;
  rules::Status worst = rules::Status::not_applicable;
  for (std::size_t i = 0; i < obligations.size(); ++i) {
    rules::Status status = with(rules::Status::compliant, rules::status_of(obligations[i], met_on[i], answer.as_on()));
    if (status >= worst || !obligations[i].determined()) continue;
    worst = status;
    deciding = &obligations[i];
  }
  if (deciding == nullptr) return {};
  return {rules::done_by(answer.data(), *deciding, employee, answer.as_on()), deciding->needed};
}

std::string cell_text(const Answer& answer, EmployeeRow employee, Column column) {
  const model::Dataset& data = answer.data();
  const model::Employees& people = data.employees;
  std::size_t row = at(employee);
  switch (column) {
    case Column::id: return std::string(data.text(people.id[row]));
    case Column::name: return std::string(data.name_of(employee));
    case Column::unit: return std::string(title_of(data, people.unit[row]));
    case Column::designation: return std::string(data.text(people.designation[row]));
    case Column::level: return text_or_name("level.", rules::level_of(data, answer.evaluation().book(), employee));
    case Column::status: return std::string(tr(fmt::format("status.{}", rules::name_of(answer.status(employee)))));
    case Column::progress: {
      Progress progress = progress_of(answer, employee);
      return progress.known() ? say("progress.of", progress.done, progress.needed) : "";
    }
    case Column::met_on: return display_text(answer.evaluation().employee_met_on(employee, answer.as_on()));
    case Column::plans: return join(answer, answer.evaluation().prescription(employee).plans);
  }
  return {};
}

std::string_view title_of(Column column) {
  static constexpr std::string_view kKeys[kColumnCount] = {"column.id",       "column.name",  "column.unit",
                                                           "column.designation", "column.level", "column.status",
                                                           "column.progress", "column.met_on", "column.plans"};
  return tr(kKeys[static_cast<std::size_t>(column)]);
}

}  // namespace anupalan::app
