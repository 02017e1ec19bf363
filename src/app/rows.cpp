#include "app/rows.h"

#include <algorithm>
#include <bit>
#include <span>

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

/// What rows are sorted by.
struct SortBy {
  const ColumnValues* values;
  bool descending;
  unsigned bits() const { return static_cast<unsigned>(std::bit_width(values->most)); }
  std::uint32_t number(EmployeeRow row) const {
    const std::uint32_t number = values->numbers[at(row)];
    return descending ? values->most - number : number;
  }
};

/// By all of them at once: their bits stand side by side in one number. REQUIRES: there is room for them.
Steps sort_at_once(std::span<const SortBy> keys, Rows& rows) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(rows.size());
  Pace pace;
  for (const EmployeeRow row : rows) {
    std::uint64_t number = 0;
    for (const SortBy& key : keys) number = number << key.bits() | key.number(row);
    numbers.push_back(static_cast<std::uint32_t>(number));
    if (pace.rest()) co_await pause();
  }
  if (!rows.empty()) co_await sort_by_number(rows, std::move(numbers));
}

/// The one that matters most first; stable. As many at once as there is room for, those that matter least first.
Steps sort_rows(std::vector<SortBy> keys, Rows& rows) {
  constexpr unsigned kRoom = 32;
  for (std::size_t end = keys.size(); end > 0;) {
    std::size_t begin = end - 1;
    for (unsigned bits = keys[begin].bits(); begin > 0 && bits + keys[begin - 1].bits() <= kRoom; --begin) bits += keys[begin - 1].bits();
    co_await sort_at_once(std::span(keys).subspan(begin, end - begin), rows);
    end = begin;
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

/// Where each group's rows will stand when they are sorted by it, and how they stand.
Steps make_groups(const TableIndex& index, Column column, PeopleList& list) {
  const ColumnValues& values = index.of(column);
  const ColumnValues& by_status = index.of(Column::status);
  const std::vector<rules::Status> statuses = statuses_of(by_status);
  std::vector<rules::Counts> counts(values.texts.size());
  Pace pace;
  for (const EmployeeRow row : list.rows) {
    counts[values.numbers[at(row)]].add(statuses[by_status.numbers[at(row)]]);
    if (pace.rest()) co_await pause();
  }
  std::size_t first = 0;
  for (std::size_t number = 0; number < counts.size(); ++number) {
    if (counts[number].employees() == 0) continue;
    list.groups.push_back({values.keys[number], values.texts[number], first, counts[number]});
    first += counts[number].employees();
  }
}

/// `passed` is made by `passing`.
template <typename Passed>
Steps make_list(const Answer& answer, TableIndex& index, ListKey key, Steps passing, const std::optional<Passed>& passed, PeopleList& list) {
  co_await passing;
  list.counts = passed->counts;
  co_await take_status(index.of(Column::status), key.filter.status, passed->rows, list.rows);
  std::vector<SortBy> keys;
  if (key.group_by) {
    co_await index.need(answer, *key.group_by);
    co_await make_groups(index, *key.group_by, list);
    keys.push_back({&index.of(*key.group_by), false});
  }
  for (const SortKey& by : key.sort) {
    co_await index.need(answer, by.column);
    keys.push_back({&index.of(by.column), by.descending});
  }
  co_await sort_rows(std::move(keys), list.rows);
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

Steps ListMaker::get_ready(const Answer& answer) {
  co_await index_.need(answer, Column::status);
  co_await index_.need_letters(answer);
  for (const Column column : {Column::name, Column::unit, Column::designation, Column::level}) co_await index_.need(answer, column);
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
