#include "app/sieve.h"

#include <algorithm>

#include "app/column_filter.h"
#include "app/plans.h"
#include "app/queries.h"
#include "app/reconcile.h"
#include "rules/findings.h"
#include "rules/twins.h"

namespace anupalan::app {

using model::at;
using model::EmployeeRow;

namespace {

using Rows = std::vector<EmployeeRow>;

/// Keeps those who pass; of everybody, where `rows` does not hold those in question yet.
template <typename Passes>
Steps keep(std::size_t people, bool& everybody, Rows& rows, Passes passes, std::uint32_t pace_of = Pace::kRows) {
  Pace pace(pace_of);
  if (std::exchange(everybody, false)) {
    for (std::uint32_t row = 0; row < people; ++row) {
      if (passes(EmployeeRow{row})) rows.push_back(EmployeeRow{row});
      if (pace.rest()) co_await pause();
    }
    co_return;
  }
  std::size_t kept = 0;
  for (const EmployeeRow row : rows) {
    if (passes(row)) rows[kept++] = row;
    if (pace.rest()) co_await pause();
  }
  rows.resize(kept);
}

bool has_reason(const Answer& answer, EmployeeRow employee, const std::string& code) {
  if (code == kWithoutRecords) return without_records(answer.data(), employee);
  const auto reasons = answer.evaluation().reasons(employee, answer.as_on());
  if (std::find(reasons.begin(), reasons.end(), code) != reasons.end()) return true;
  const auto findings = rules::findings_of(answer.evaluation(), employee, answer.as_on());
  return std::find(findings.begin(), findings.end(), code) != findings.end();
}

std::vector<bool> chosen_rows(const model::Dataset& data, const std::vector<std::string>& ids) {
  std::vector<bool> chosen(data.employees.size(), false);
  for (const std::string& id : ids) {
    const EmployeeRow row = data.find_employee(id);
    if (row != model::kNoRow<EmployeeRow>) chosen[at(row)] = true;
  }
  return chosen;
}

/// Which of the column's choices pass, by their number.
template <typename Passes>
std::vector<bool> passing(const ColumnValues& values, Passes passes) {
  std::vector<bool> result;
  for (std::size_t i = 0; i < values.texts.size(); ++i) result.push_back(passes(values.texts[i], values.keys[i]));
  return result;
}

/// The text of a column that each has for himself.
std::string_view own_text(const model::Dataset& data, EmployeeRow row, Column column) {
  if (column == Column::name) return data.name_of(row);
  return column == Column::email ? data.email_of(row) : data.text(data.employees.id[at(row)]);
}

// --- the search

/// What the search may mean besides a name or id: units and designations that hold it, each looked at once.
struct SharedFound {
  std::vector<bool> units, words;
  bool any = false;

  SharedFound(const model::Dataset& data, const std::string& part) {
    for (std::uint32_t row = 0; row < data.units.size(); ++row) units.push_back(contains_folded(title_of(data, model::UnitRow{row}), part));
    for (std::uint32_t word = 0; word < data.words.size(); ++word) words.push_back(contains_folded(data.text(Word{word}), part));
    any = std::find(units.begin(), units.end(), true) != units.end() || std::find(words.begin(), words.end(), true) != words.end();
  }
  bool has(const model::Employees& people, std::size_t row) const {
    return units[at(people.unit[row])] || words[static_cast<std::size_t>(people.designation[row])];
  }
};

/// Those whose name or id holds it, of everybody: found in one text.
Steps search_letters(const Letters& letters, const std::string& part, Rows& rows) {
  constexpr std::size_t kAtOnce = 1U << 15U;  // so that eight of them are done before a frame (kept.h)
  std::vector<std::uint32_t> found;
  for (std::size_t row = 0; row < letters.size(); row += kAtOnce) {
    found.clear();
    letters.find(part, row, std::min(row + kAtOnce, letters.size()), found);
    for (std::uint32_t hit : found) rows.push_back(EmployeeRow{hit});
    co_await pause();
  }
}

Steps search(const Answer& answer, const Letters& letters, const std::string& part, bool& everybody, Rows& rows) {
  const model::Employees& people = answer.data().employees;
  const SharedFound shared(answer.data(), part);
  if (everybody && !shared.any) {
    everybody = false;
    co_await search_letters(letters, part, rows);
  } else if (everybody || 2 * rows.size() > people.size()) {
    Rows named;
    co_await search_letters(letters, part, named);
    auto next = named.begin();
    co_await keep(people.size(), everybody, rows, [&](EmployeeRow row) {
      while (next != named.end() && *next < row) ++next;
      return (next != named.end() && *next == row) || (shared.any && shared.has(people, at(row)));
    });
  } else {
    constexpr std::uint32_t kRowsOfText = Pace::kRows / 4;  // each is found by itself
    const auto holds = [&](EmployeeRow row) {
      return (shared.any && shared.has(people, at(row))) || find_bytes(letters.row(at(row)), part, 0) != std::string_view::npos;
    };
    co_await keep(people.size(), everybody, rows, holds, kRowsOfText);
  }
}

// --- columns

Steps sieve_column(const Answer& answer, TableIndex& index, Column column, const ColumnTest& test, bool& everybody, Rows& rows) {
  const model::Dataset& data = answer.data();
  const std::size_t people = data.employees.size();
  const ColumnKind kind = kind_of(column);
  if (kind == ColumnKind::text) {
    co_await keep(people, everybody, rows, [&](EmployeeRow row) { return test.lets_text(own_text(data, row, column)); }, Pace::kHeavyRows);
    co_return;
  }
  co_await index.need(answer, column);
  const ColumnValues& values = index.of(column);
  if (kind == ColumnKind::choice) {
    const std::vector<bool> passes = passing(values, [&](const std::string& text, const std::string&) { return test.lets_text(text); });
    co_await keep(people, everybody, rows, [&](EmployeeRow row) { return passes[values.numbers[at(row)]]; });
    co_return;
  }
  co_await keep(people, everybody, rows, [&](EmployeeRow row) {
    const std::uint32_t number = values.numbers[at(row)];
    return test.lets_number(meant_by(column, number), column == Column::progress ? share_meant_by(number) : 0);
  });
}

Steps sieve_columns(const Answer& answer, TableIndex& index, const Filter& filter, bool& everybody, Rows& rows) {
  for (const auto& [column, text] : filter.columns) {
    const auto test = read_column_filter(column, text);
    if (test && !test->parts.empty()) co_await sieve_column(answer, index, column, *test, everybody, rows);
  }
}

Steps sieve_level(const Answer& answer, TableIndex& index, const std::string& level, bool& everybody, Rows& rows) {
  co_await index.need(answer, Column::level);
  const ColumnValues& values = index.of(Column::level);
  const std::vector<bool> passes = passing(values, [wanted = folded(level)](const std::string&, const std::string& key) { return key == wanted; });
  co_await keep(answer.data().employees.size(), everybody, rows, [&](EmployeeRow row) { return passes[values.numbers[at(row)]]; });
}

/// The parts that look at an employee's own records.
Steps sieve_records(const Answer& answer, const Filter& filter, bool& everybody, Rows& rows) {
  const std::size_t people = answer.data().employees.size();
  if (!filter.plan.empty()) {
    const model::PlanRow plan = find_plan(answer.curriculum(), filter.plan);
    co_await keep(people, everybody, rows, [&](EmployeeRow row) { return has_plan(answer.evaluation().prescription(row), plan); });
  }
  if (filter.course.any()) {
    const model::CourseRow course = find_course(answer.data(), filter.course.id);
    const auto stands = [&](EmployeeRow row) { return rules::stands(answer.evaluation(), row, course, filter.course.stand, answer.as_on()); };
    co_await keep(people, everybody, rows, stands, Pace::kHeavyRows);
  }
  if (filter.reason == kTwin) {
    std::vector<rules::Twin> twins;
    co_await rules::make_twins(answer.evaluation(), model::People(answer.data()), answer.as_on(), twins);
    std::vector<bool> has(people, false);
    for (const rules::Twin& twin : twins) has[at(twin.employee)] = true;
    co_await keep(people, everybody, rows, [&](EmployeeRow row) { return bool{has[at(row)]}; });
  } else if (!filter.reason.empty()) {
    co_await keep(people, everybody, rows, [&](EmployeeRow row) { return has_reason(answer, row, filter.reason); }, Pace::kHeavyRows);
  }
}

}  // namespace

Steps sieve(const Answer& answer, TableIndex& index, Filter filter, bool everybody, Rows& rows) {
  const model::Dataset& data = answer.data();
  const std::size_t people = data.employees.size();
  if (filter.only.any()) {
    const std::vector<bool> chosen = chosen_rows(data, *filter.only.ids);
    co_await keep(people, everybody, rows, [&](EmployeeRow row) { return bool{chosen[at(row)]}; });
  }
  const std::string part = folded(filter.search);
  if (!part.empty()) {
    co_await index.need_letters(answer);
    co_await search(answer, index.letters(), part, everybody, rows);
  }
  if (!filter.unit.empty()) {
    const std::vector<bool> within = data.units_within(data.find_unit(filter.unit));
    co_await keep(people, everybody, rows, [&](EmployeeRow row) { return bool{within[at(data.employees.unit[at(row)])]}; });
  }
  if (filter.level) co_await sieve_level(answer, index, *filter.level, everybody, rows);
  co_await sieve_columns(answer, index, filter, everybody, rows);
  co_await sieve_records(answer, filter, everybody, rows);
  for (const Filter& other : filter.also) {
    co_await sieve(answer, index, other, everybody, rows);
    everybody = false;
    if (other.status) co_await keep(people, everybody, rows, [&](EmployeeRow row) { return answer.status(row) == *other.status; });
  }
  if (everybody) co_await keep(people, everybody, rows, [](EmployeeRow) { return true; });
}

std::optional<Filter> narrowed_by(const Filter& before, const Filter& now) {
  Filter alike = now;
  alike.search = before.search;
  alike.columns = before.columns;
  if (alike != before || !contains_folded(now.search, folded(before.search))) return std::nullopt;
  Filter rest;
  if (now.search != before.search) rest.search = now.search;
  rest.columns = now.columns;
  for (const auto& [column, text] : before.columns) {
    const auto place = rest.columns.find(column);
    if (place == rest.columns.end() || place->second != text) return std::nullopt;
    rest.columns.erase(place);
  }
  return rest;
}

}  // namespace anupalan::app
