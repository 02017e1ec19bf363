#include "app/rows.h"

#include <algorithm>
#include <limits>

#include "app/queries.h"
#include "app/sieve.h"
#include "base/sort_numbers.h"

namespace anupalan::app {

using model::at;
using model::EmployeeRow;

namespace {

using Rows = std::vector<EmployeeRow>;

/// So few people that all is done in one step: it is quick, but each part of it would be a step of its own.
bool is_small(const Answer& answer) { return answer.data().employees.size() <= 10'000; }

/// Stable: rows of one number keep their order.
Steps sort_by(const ColumnValues& values, bool descending, Rows& rows) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(rows.size());
  Pace pace;
  for (const EmployeeRow row : rows) {
    const std::uint32_t number = values.numbers[at(row)];
    numbers.push_back(descending ? std::numeric_limits<std::uint32_t>::max() - number : number);
    if (pace.rest()) co_await pause();
  }
  if (!rows.empty()) co_await sort_by_number(rows, std::move(numbers));
}

/// Least important key first: what is alike in one stays as the one before left it.
Steps sort_rows(const Answer& answer, TableIndex& index, const Sort& sort, Rows& rows) {
  for (auto key = sort.rbegin(); key != sort.rend(); ++key) {
    co_await index.need(answer, key->column);
    co_await sort_by(index.of(key->column), key->descending, rows);
  }
}

Steps take_status(const ColumnValues& statuses, std::optional<rules::Status> status, const Rows& passed, Rows& rows) {
  if (!status) {
    rows = passed;
    co_return;
  }
  const auto wanted = std::find(statuses.keys.begin(), statuses.keys.end(), rules::name_of(*status)) - statuses.keys.begin();
  Pace pace;
  for (const EmployeeRow row : passed) {
    if (statuses.numbers[at(row)] == static_cast<std::uint32_t>(wanted)) rows.push_back(row);
    if (pace.rest()) co_await pause();
  }
}

/// By number of Column::status: which status it is.
std::vector<rules::Status> statuses_of(const ColumnValues& values) {
  std::vector<rules::Status> statuses;
  for (const std::string& key : values.keys) statuses.push_back(*find_status(key));
  return statuses;
}

Steps make_groups(const TableIndex& index, Column column, PeopleList& list) {
  const ColumnValues& values = index.of(column);
  const ColumnValues& by_status = index.of(Column::status);
  const std::vector<rules::Status> statuses = statuses_of(by_status);
  std::uint32_t last = 0;
  Pace pace;
  for (std::size_t i = 0; i < list.rows.size(); ++i) {
    const std::size_t row = at(list.rows[i]);
    const std::uint32_t number = values.numbers[row];
    if (list.groups.empty() || number != last) list.groups.push_back({values.keys[number], values.texts[number], i, {}});
    last = number;
    list.groups.back().counts.add(statuses[by_status.numbers[row]]);
    if (pace.rest()) co_await pause();
  }
}

/// `passed` is made by `passing`.
template <typename Passed>
Steps make_list(const Answer& answer, TableIndex& index, ListKey key, Steps passing, const std::optional<Passed>& passed, PeopleList& list) {
  co_await passing;
  list.counts = passed->counts;
  co_await take_status(index.of(Column::status), key.filter.status, passed->rows, list.rows);
  co_await sort_rows(answer, index, key.sort, list.rows);
  if (!key.group_by) co_return;
  co_await index.need(answer, *key.group_by);
  co_await sort_by(index.of(*key.group_by), false, list.rows);
  co_await make_groups(index, *key.group_by, list);
}

template <typename Choice>
Steps count_values(const Answer& answer, TableIndex& index, Filter filter, Column column, std::vector<Choice>& choices) {
  filter.columns.erase(column);
  if (column == Column::status) filter.status.reset();
  Rows rows, counted;
  co_await sieve(answer, index, filter, true, rows);
  co_await index.need(answer, Column::status);
  co_await index.need(answer, column);
  co_await take_status(index.of(Column::status), filter.status, rows, counted);
  const ColumnValues& values = index.of(column);
  std::vector<std::uint32_t> counts(values.texts.size(), 0);
  Pace pace;
  for (const EmployeeRow row : counted) {
    ++counts[values.numbers[at(row)]];
    if (pace.rest()) co_await pause();
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) choices.push_back({values.texts[i], values.keys[i], counts[i]});
  }
  std::stable_sort(choices.begin(), choices.end(), [](const Choice& a, const Choice& b) { return a.count > b.count; });
}

}  // namespace

Steps ListMaker::pass(const Answer& answer, Filter filter) {
  filter.status.reset();
  if (passed_ && passed_->filter == filter) co_return;
  Passed next{filter, {}, {}};
  const std::optional<Filter> rest = passed_ ? narrowed_by(passed_->filter, filter) : std::nullopt;
  if (rest) next.rows = passed_->rows;
  co_await sieve(answer, index_, rest.value_or(filter), !rest, next.rows);
  co_await index_.need(answer, Column::status);
  const ColumnValues& values = index_.of(Column::status);
  const std::vector<rules::Status> statuses = statuses_of(values);
  Pace pace;
  for (const EmployeeRow row : next.rows) {
    next.counts.add(statuses[values.numbers[at(row)]]);
    if (pace.rest()) co_await pause();
  }
  passed_ = std::move(next);
}

Steps ListMaker::make(const Answer& answer, ListKey key, PeopleList& list) {
  list.number = ++made_;
  Steps passing = pass(answer, key.filter);
  Steps steps = make_list(answer, index_, std::move(key), std::move(passing), passed_, list);
  if (is_small(answer)) steps.finish();
  else co_await std::move(steps);
}

Steps ListMaker::select(const Answer& answer, Filter filter, Rows& rows) {
  const std::optional<rules::Status> status = std::exchange(filter.status, std::nullopt);
  Rows passed;
  if (passed_ && passed_->filter == filter) passed = passed_->rows;
  else co_await sieve(answer, index_, filter, true, passed);
  co_await index_.need(answer, Column::status);
  co_await take_status(index_.of(Column::status), status, passed, rows);
}

Steps ListMaker::count_choices(const Answer& answer, Filter filter, Column column, std::vector<Choice>& choices) {
  Steps steps = count_values(answer, index_, std::move(filter), column, choices);
  if (is_small(answer)) steps.finish();
  else co_await std::move(steps);
}

void ListMaker::outdate(bool other_data) {
  index_.outdate(other_data);
  passed_.reset();
}

std::vector<EmployeeRow> select(const Answer& answer, const Filter& filter, const Sort& sort) {
  ListMaker maker;
  PeopleList list;
  maker.make(answer, {filter, sort}, list).finish();
  return std::move(list.rows);
}

}  // namespace anupalan::app
