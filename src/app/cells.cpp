// The cells of the table of employees (queries.h).
#include <cstdlib>

#include <fmt/format.h>

#include "app/masking.h"
#include "app/queries.h"
#include "app/tr.h"
#include "rules/findings.h"
#include "rules/respects.h"

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

const rules::Obligation* deciding(const Answer& answer, EmployeeRow employee) {
  return rules::deciding_obligation(answer.evaluation(), employee, answer.as_on());
}

std::string reasons_text(const Answer& answer, EmployeeRow employee) {
  std::string text;
  const auto add = [&](std::string_view code) { text.append(text.empty() ? "" : "; ").append(words_for(code)); };
  for (const std::string& code : answer.evaluation().reasons(employee, answer.as_on())) add(code);
  for (std::string_view code : rules::findings_of(answer.evaluation(), employee, answer.as_on())) add(code);
  return text;
}

std::string days_left_text(std::optional<int> days) {
  if (!days) return {};
  if (*days == 0) return std::string(tr("days_left.today"));
  const std::string_view key = *days > 0 ? (*days == 1 ? "days_left.one" : "days_left.other") : (*days == -1 ? "days_left.past_one" : "days_left.past_other");
  return say(key, grouped(static_cast<std::uint64_t>(std::abs(*days))));
}

}  // namespace

std::string level_words(std::string_view level) { return level.empty() ? std::string(tr("level.not_given")) : text_or_name("level.", level); }

Progress progress_of(const Answer& answer, EmployeeRow employee) {
  const rules::Obligation* obligation = deciding(answer, employee);
  if (obligation == nullptr) return {};
  return {rules::done_by(answer.data(), *obligation, employee, answer.as_on()), obligation->needed};
}

Day due_of(const Answer& answer, EmployeeRow employee) {
  if (answer.status(employee) == rules::Status::not_applicable) return Day::never();
  const rules::Obligation* obligation = deciding(answer, employee);
  return obligation == nullptr ? Day::never() : obligation->due;
}

std::optional<int> days_left_of(const Answer& answer, EmployeeRow employee) {
  const rules::Status status = answer.status(employee);
  if (status != rules::Status::pending && status != rules::Status::missed) return std::nullopt;
  const Day due = due_of(answer, employee);
  return due.is_never() ? std::nullopt : std::optional(int{due.number} - int{answer.as_on().number});
}

namespace {

/// Of the columns that are not shown at first.
std::string further_text(const Answer& answer, EmployeeRow employee, Column column) {
  const model::Dataset& data = answer.data();
  const model::Employees& people = data.employees;
  const std::size_t row = at(employee);
  switch (column) {
    case Column::group: return std::string(data.text(people.group[row]));
    case Column::service: return std::string(data.text(people.service[row]));
    case Column::batch: return people.batch[row] == 0 ? std::string() : std::to_string(people.batch[row]);
    case Column::category: return with_capital(text_or_name("category.", model::name_of(people.category[row])));
    case Column::profile: return people.profile[row] == model::ProfileStatus::absent ? std::string() : text_or_name("profile.", model::name_of(people.profile[row]));
    case Column::needed: {
      const Progress progress = progress_of(answer, employee);
      return progress.known() ? std::to_string(progress.open()) : "";
    }
    case Column::due_on: return display_text(due_of(answer, employee));
    case Column::days_left: return days_left_text(days_left_of(answer, employee));
    case Column::reasons: return reasons_text(answer, employee);
    case Column::email: return shown_text(answer.masked(), data.email_of(employee));
    default: return {};
  }
}

}  // namespace

std::string cell_text(const Answer& answer, EmployeeRow employee, Column column) {
  const model::Dataset& data = answer.data();
  const model::Employees& people = data.employees;
  std::size_t row = at(employee);
  switch (column) {
    case Column::id: return shown_id(answer, employee);
    case Column::name: return answer.masked() ? shown_name(answer, employee) : std::string(data.name_of(employee));
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
    default: return further_text(answer, employee, column);
  }
}

}  // namespace anupalan::app
