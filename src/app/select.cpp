// The table of employees: cells, filter and sort (queries.h).
#include <algorithm>

#include "app/queries.h"
#include "app/tr.h"
#include "rules/findings.h"

#include <fmt/format.h>

namespace anupalan::app {

using model::at;
using model::EmployeeRow;

namespace {

bool has_reason(const Answer& answer, EmployeeRow employee, const std::string& code) {
  auto reasons = answer.evaluation().reasons(employee, answer.as_on());
  if (std::find(reasons.begin(), reasons.end(), code) != reasons.end()) return true;
  auto findings = rules::findings_of(answer.evaluation(), employee, answer.as_on());
  return std::find(findings.begin(), findings.end(), code) != findings.end();
}

bool contains(std::string_view text, std::string_view folded_part) {
  return folded(text).find(folded_part) != std::string::npos;
}

bool is_found(const model::Dataset& data, EmployeeRow employee, std::string_view folded_part) {
  const model::Employees& people = data.employees;
  std::size_t row = at(employee);
  return contains(data.name_of(employee), folded_part) || contains(data.text(people.id[row]), folded_part) ||
         contains(data.text(people.designation[row]), folded_part) ||
         contains(title_of(data, people.unit[row]), folded_part);
}

/// A number that sorts like the column; columns of text have none and are sorted by their text.
std::uint64_t sort_number(const Answer& answer, EmployeeRow employee, Column column) {
  switch (column) {
    case Column::status: return static_cast<std::uint64_t>(answer.status(employee));
    case Column::met_on: return answer.evaluation().employee_met_on(employee, answer.as_on()).number;
    case Column::progress: {
      Progress progress = progress_of(answer, employee);
      if (!progress.known()) return 0;
      return 1 + std::uint64_t{progress.done} * 1'000'000 / progress.needed;
    }
    default: return 0;
  }
}

void sort_rows(const Answer& answer, const Sort& sort, std::vector<EmployeeRow>& rows) {
  struct Key {
    std::uint64_t number;
    std::string text;
    EmployeeRow row;
  };
  std::vector<Key> keys;
  for (EmployeeRow row : rows) {
    bool by_number = sort.column == Column::status || sort.column == Column::met_on || sort.column == Column::progress;
    keys.push_back({sort_number(answer, row, sort.column),
                    by_number ? std::string() : folded(cell_text(answer, row, sort.column)), row});
  }
  std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
    if (a.number != b.number) return (a.number < b.number) != sort.descending;
    if (a.text != b.text) return (a.text < b.text) != sort.descending;
    return a.row < b.row;
  });
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = keys[i].row;
}

std::string join(const model::Dataset& data, const std::vector<model::PlanRow>& plans) {
  std::string text;
  for (model::PlanRow plan : plans) {
    if (!text.empty()) text += ", ";
    text += data.text(data.plans[at(plan)].id);
  }
  return text;
}

}  // namespace

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
    case Column::level: {
      std::string_view level = rules::level_of(data, answer.evaluation().book(), employee);
      std::string key = "level." + std::string(level);
      return std::string(has_text(key) ? tr(key) : level);
    }
    case Column::status: return std::string(tr(fmt::format("status.{}", rules::name_of(answer.status(employee)))));
    case Column::progress: {
      Progress progress = progress_of(answer, employee);
      return progress.known() ? fmt::format(fmt::runtime(tr("progress.of")), progress.done, progress.needed) : "";
    }
    case Column::met_on: return display_text(answer.evaluation().employee_met_on(employee, answer.as_on()));
    case Column::plans: return join(data, answer.evaluation().prescription(employee).plans);
  }
  return {};
}

std::string_view title_of(Column column) {
  static constexpr std::string_view kKeys[kColumnCount] = {"column.id",       "column.name",  "column.unit",
                                                           "column.designation", "column.level", "column.status",
                                                           "column.progress", "column.met_on", "column.plans"};
  return tr(kKeys[static_cast<std::size_t>(column)]);
}

std::vector<EmployeeRow> select(const Answer& answer, const Filter& filter, const Sort& sort) {
  const model::Dataset& data = answer.data();
  std::string part = folded(filter.search);
  bool by_unit = filter.unit != model::kNoRow<model::UnitRow>;
  std::vector<bool> within = by_unit ? data.units_within(filter.unit) : std::vector<bool>{};
  std::vector<EmployeeRow> rows;
  for (std::uint32_t number = 0; number < data.employees.size(); ++number) {
    EmployeeRow row{number};
    if (filter.status && answer.status(row) != *filter.status) continue;
    if (by_unit && !within[at(data.employees.unit[number])]) continue;
    if (!filter.reason.empty() && !has_reason(answer, row, filter.reason)) continue;
    if (!part.empty() && !is_found(data, row, part)) continue;
    rows.push_back(row);
  }
  if (sort.column != Column::id || sort.descending) sort_rows(answer, sort, rows);
  return rows;
}

}  // namespace anupalan::app
