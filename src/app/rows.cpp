// The rows of the table of employees: filter and sort (queries.h).
#include <algorithm>
#include <limits>
#include <unordered_map>

#include "app/plans.h"
#include "app/queries.h"
#include "base/sort_numbers.h"
#include "rules/findings.h"

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

/// A filter made ready: what many employees share is looked at once.
class Sieve {
 public:
  Sieve(const Answer& answer, const Filter& filter) : answer_(answer), data_(answer.data()), filter_(filter), part_(folded(filter.search)) {
    if (!filter.unit.empty()) within_ = data_.units_within(data_.find_unit(filter.unit));
    if (!filter.course.empty()) course_ = find_course(data_, filter.course);
    if (!filter.plan.empty()) plan_ = find_plan(answer.curriculum(), filter.plan);
    if (part_.empty()) return;
    for (std::uint32_t row = 0; row < data_.units.size(); ++row) unit_found_.push_back(contains_folded(title_of(data_, model::UnitRow{row}), part_));
    for (std::uint32_t word = 0; word < data_.words.size(); ++word) word_found_.push_back(contains_folded(data_.text(Word{word}), part_));
  }

  bool lets_through(EmployeeRow row) const {
    if (filter_.status && answer_.status(row) != *filter_.status) return false;
    if (!filter_.unit.empty() && !within_[at(data_.employees.unit[at(row)])]) return false;
    if (filter_.level && folded(rules::level_of(data_, answer_.evaluation().book(), row)) != folded(*filter_.level)) return false;
    if (!part_.empty() && !is_found(row)) return false;
    if (!filter_.course.empty() && !lacks_course(row)) return false;
    if (!filter_.plan.empty() && !has_plan(answer_.evaluation().prescription(row), plan_)) return false;
    return filter_.reason.empty() || has_reason(answer_, row, filter_.reason);
  }

 private:
  bool is_found(EmployeeRow row) const {
    const model::Employees& people = data_.employees;
    return unit_found_[at(people.unit[at(row)])] || word_found_[static_cast<std::size_t>(people.designation[at(row)])] ||
           contains_folded(data_.name_of(row), part_) || contains_folded(data_.text(people.id[at(row)]), part_);
  }

  bool lacks_course(EmployeeRow row) const {
    const bool prescribed = rules::find_prescribed(answer_.evaluation().prescription(row), course_) != nullptr;
    return prescribed && first_completion(data_, row, course_, Day::first()) > answer_.as_on();
  }

  const Answer& answer_;
  const model::Dataset& data_;
  const Filter& filter_;
  std::string part_;
  std::vector<bool> within_, unit_found_, word_found_;
  model::CourseRow course_ = model::kNoRow<model::CourseRow>;
  model::PlanRow plan_ = model::kNoRow<model::PlanRow>;
};

/// Texts that many employees share, as numbers that sort like them.
class SharedTexts {
 public:
  void add(const std::string& text) {
    auto [place, fresh] = by_text_.try_emplace(folded(text), static_cast<std::uint32_t>(texts_.size()));
    if (fresh) texts_.push_back(place->first);
    given_.push_back(place->second);
  }
  /// The same where what the text belongs to has an `identity`: the text is asked for once.
  template <typename Text>
  void add(std::uint64_t identity, Text&& text) {
    const auto known = by_identity_.find(identity);
    if (known != by_identity_.end()) return given_.push_back(known->second);
    add(std::forward<Text>(text)());
    by_identity_.emplace(identity, given_.back());
  }
  /// The numbers of all that were added, in their order.
  std::vector<std::uint32_t> numbers() const {
    std::vector<std::string> sorted = texts_;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::uint32_t> rank;
    for (const std::string& text : texts_) {
      rank.push_back(static_cast<std::uint32_t>(std::lower_bound(sorted.begin(), sorted.end(), text) - sorted.begin()));
    }
    std::vector<std::uint32_t> result;
    result.reserve(given_.size());
    for (std::uint32_t number : given_) result.push_back(rank[number]);
    return result;
  }

 private:
  std::unordered_map<std::string, std::uint32_t> by_text_;
  std::unordered_map<std::uint64_t, std::uint32_t> by_identity_;
  std::vector<std::string> texts_;
  std::vector<std::uint32_t> given_;
};

/// What many share: a unit, a designation, the prescription that names plans. Nothing of a column without.
std::optional<std::uint64_t> identity_of(const Answer& answer, EmployeeRow row, Column column) {
  const model::Employees& people = answer.data().employees;
  switch (column) {
    case Column::unit: return at(people.unit[at(row)]);
    case Column::designation: return static_cast<std::uint64_t>(people.designation[at(row)]);
    case Column::plans: return reinterpret_cast<std::uintptr_t>(&answer.evaluation().prescription(row));
    default: return std::nullopt;
  }
}

void add_text(const Answer& answer, EmployeeRow row, Column column, SharedTexts& texts) {
  const std::optional<std::uint64_t> identity = identity_of(answer, row, column);
  if (identity) texts.add(*identity, [&] { return cell_text(answer, row, column); });
  else texts.add(cell_text(answer, row, column));
}

std::uint32_t number_of(const Answer& answer, EmployeeRow row, Column column) {
  switch (column) {
    case Column::status: return static_cast<std::uint32_t>(answer.status(row));
    case Column::met_on: return answer.evaluation().employee_met_on(row, answer.as_on()).number;
    case Column::progress: {
      const Progress progress = progress_of(answer, row);
      if (!progress.known()) return 0;
      return 1 + static_cast<std::uint32_t>(std::uint64_t{progress.done} * 1'000'000 / progress.needed);
    }
    default: return static_cast<std::uint32_t>(at(row));  // employees lie by id
  }
}

bool is_shared_text(Column column) {
  return column == Column::unit || column == Column::designation || column == Column::level || column == Column::plans;
}

/// A number for each row that sorts like the column's cell.
Steps make_numbers(const Answer& answer, Column column, const std::vector<EmployeeRow>& rows, std::vector<std::uint32_t>& numbers) {
  SharedTexts texts;
  Pace pace(Pace::kHeavyRows);
  for (const EmployeeRow row : rows) {
    if (is_shared_text(column)) add_text(answer, row, column, texts);
    else numbers.push_back(number_of(answer, row, column));
    if (pace.rest()) co_await pause();
  }
  if (is_shared_text(column)) numbers = texts.numbers();
}

Steps sort_by_name(const model::Dataset& data, bool descending, std::vector<EmployeeRow>& rows) {
  co_await sort_in_steps(rows, [&data, descending](EmployeeRow a, EmployeeRow b) {
    const int order = compare_folded(data.name_of(a), data.name_of(b));
    return descending ? order > 0 : order < 0;
  });
}

Steps sort_rows(const Answer& answer, Sort sort, std::vector<EmployeeRow>& rows) {
  if (sort.column == Column::name) {
    co_await sort_by_name(answer.data(), sort.descending, rows);
    co_return;
  }
  std::vector<std::uint32_t> numbers;
  co_await make_numbers(answer, sort.column, rows, numbers);
  if (sort.descending) {
    for (std::uint32_t& number : numbers) number = std::numeric_limits<std::uint32_t>::max() - number;
  }
  co_await sort_by_number(rows, std::move(numbers));
}

}  // namespace

Steps make_rows(const Answer& answer, Filter filter, Sort sort, std::vector<EmployeeRow>& rows) {
  const Sieve sieve(answer, filter);
  Pace pace(Pace::kHeavyRows);
  for (std::uint32_t number = 0; number < answer.data().employees.size(); ++number) {
    if (sieve.lets_through(EmployeeRow{number})) rows.push_back(EmployeeRow{number});
    if (pace.rest()) co_await pause();
  }
  if (sort != Sort{}) co_await sort_rows(answer, sort, rows);
}

std::vector<EmployeeRow> select(const Answer& answer, const Filter& filter, const Sort& sort) {
  std::vector<EmployeeRow> rows;
  make_rows(answer, filter, sort, rows).finish();
  return rows;
}

Steps count_rows(const Answer& answer, Filter filter, rules::Counts& counts) {
  const Sieve sieve(answer, filter);
  Pace pace(Pace::kHeavyRows);
  for (std::uint32_t number = 0; number < answer.data().employees.size(); ++number) {
    if (sieve.lets_through(EmployeeRow{number})) counts.add(answer.status(EmployeeRow{number}));
    if (pace.rest()) co_await pause();
  }
}

}  // namespace anupalan::app
