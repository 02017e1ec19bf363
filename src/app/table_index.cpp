#include "app/table_index.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

#include "app/queries.h"
#include "base/rank_texts.h"

namespace anupalan::app {

using model::at;
using model::EmployeeRow;

namespace {

constexpr std::uint32_t kNotKnown = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t kToday = 1U << 20U;  ///< no days left, among the days left
constexpr std::uint32_t kHundredPerCent = 10'000;
constexpr std::uint32_t kMostShown = 0xFFFE;
constexpr std::size_t kUsualBytes = 24;  ///< of a name and an id

// --- columns of numbers and days

/// The share weighs more than the count: 1 of 2 comes before 3 of 4.
std::uint32_t number_of(const Progress& progress) {
  if (!progress.known()) return 0;
  const std::uint64_t share = std::uint64_t{progress.done} * kHundredPerCent / progress.needed;
  return (1 + static_cast<std::uint32_t>(std::min<std::uint64_t>(share, kMostShown - 1))) << 16U | std::min(progress.done, kMostShown);
}

std::uint32_t number_of(const Answer& answer, EmployeeRow row, Column column) {
  switch (column) {
    case Column::met_on: return answer.evaluation().employee_met_on(row, answer.as_on()).number;
    case Column::due_on: return due_of(answer, row).number;
    case Column::batch: return answer.data().employees.batch[at(row)];
    case Column::progress: return number_of(progress_of(answer, row));
    case Column::needed: {
      const Progress progress = progress_of(answer, row);
      return progress.known() ? progress.open() : kNotKnown;
    }
    case Column::days_left: {
      const std::optional<int> days = days_left_of(answer, row);
      return days ? kToday + static_cast<std::uint32_t>(*days) : kNotKnown;
    }
    default: return static_cast<std::uint32_t>(at(row));  // employees lie by id
  }
}

Steps make_numbers(const Answer& answer, Column column, ColumnValues& values) {
  Pace pace(Pace::kHeavyRows);
  const auto count = static_cast<std::uint32_t>(answer.data().employees.size());
  values.numbers.reserve(count);
  for (std::uint32_t row = 0; row < count; ++row) {
    values.numbers.push_back(number_of(answer, EmployeeRow{row}, column));
    if (pace.rest()) co_await pause();
  }
}

// --- columns of choices

/// What all who have it share: a number that is the same for them and no others. Nothing of a column without.
std::optional<std::uint64_t> identity_of(const Answer& answer, EmployeeRow row, Column column) {
  const model::Employees& people = answer.data().employees;
  switch (column) {
    case Column::unit: return at(people.unit[at(row)]);
    case Column::designation: return static_cast<std::uint64_t>(people.designation[at(row)]);
    case Column::group: return static_cast<std::uint64_t>(people.group[at(row)]);
    case Column::service: return static_cast<std::uint64_t>(people.service[at(row)]);
    case Column::category: return static_cast<std::uint64_t>(people.category[at(row)]);
    case Column::profile: return static_cast<std::uint64_t>(people.profile[at(row)]);
    case Column::status: return static_cast<std::uint64_t>(answer.status(row));
    case Column::plans: return reinterpret_cast<std::uintptr_t>(&answer.evaluation().prescription(row));
    case Column::level: return reinterpret_cast<std::uintptr_t>(rules::level_of(answer.data(), answer.evaluation().book(), row).data());
    default: return std::nullopt;
  }
}

std::string key_of_choice(const Answer& answer, EmployeeRow row, Column column, const std::string& text) {
  const model::Employees& people = answer.data().employees;
  switch (column) {
    case Column::unit: return std::string(answer.data().unit_id(people.unit[at(row)]));
    case Column::status: return std::string(rules::name_of(answer.status(row)));
    case Column::category: return std::string(model::name_of(people.category[at(row)]));
    case Column::profile: return std::string(model::name_of(people.profile[at(row)]));
    case Column::level: return folded(rules::level_of(answer.data(), answer.evaluation().book(), row));
    default: return folded(text);
  }
}

/// Choices as they are met, each once, and then as numbers that sort like them.
class ChoiceNumbers {
 public:
  ChoiceNumbers(const Answer& answer, Column column) : answer_(answer), column_(column) {}

  std::uint32_t number_of(EmployeeRow row) {
    const std::optional<std::uint64_t> identity = identity_of(answer_, row, column_);
    if (!identity) return by_key(row);
    if (identity == last_) return last_number_;
    const auto known = by_identity_.find(*identity);
    last_number_ = known != by_identity_.end() ? known->second : by_key(row);
    if (known == by_identity_.end()) by_identity_.emplace(*identity, last_number_);
    last_ = identity;
    return last_number_;
  }
  /// The rank of each, by its number so far; the texts and keys go to `values` in that order.
  std::vector<std::uint32_t> ranked(ColumnValues& values) {
    std::vector<std::uint32_t> order(found_.size()), rank(found_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return found_[a] < found_[b]; });
    for (std::uint32_t i = 0; i < order.size(); ++i) {
      rank[order[i]] = i;
      values.texts.push_back(std::move(found_[order[i]].text));
      values.keys.push_back(std::move(found_[order[i]].key));
    }
    return rank;
  }

 private:
  struct Found {
    std::string sorts_by, key, text;
    bool operator<(const Found& other) const { return std::tie(sorts_by, key) < std::tie(other.sorts_by, other.key); }
  };

  std::uint32_t by_key(EmployeeRow row) {
    std::string text = cell_text(answer_, row, column_);
    std::string key = key_of_choice(answer_, row, column_, text);
    const auto [place, fresh] = by_key_.try_emplace(key, static_cast<std::uint32_t>(found_.size()));
    if (fresh) found_.push_back({column_ == Column::status ? std::string(1, static_cast<char>(answer_.status(row))) : folded(text), std::move(key), std::move(text)});
    return place->second;
  }

  const Answer& answer_;
  Column column_;
  std::unordered_map<std::uint64_t, std::uint32_t> by_identity_;
  std::unordered_map<std::string, std::uint32_t> by_key_;
  std::vector<Found> found_;
  std::optional<std::uint64_t> last_;
  std::uint32_t last_number_ = 0;
};

Steps make_choices(const Answer& answer, Column column, ColumnValues& values) {
  ChoiceNumbers choices(answer, column);
  Pace pace(column == Column::reasons ? Pace::kHeavyRows : Pace::kRows);
  const auto count = static_cast<std::uint32_t>(answer.data().employees.size());
  values.numbers.reserve(count);
  for (std::uint32_t row = 0; row < count; ++row) {
    values.numbers.push_back(choices.number_of(EmployeeRow{row}));
    if (pace.rest()) co_await pause();
  }
  const std::vector<std::uint32_t> rank = choices.ranked(values);
  for (std::uint32_t& number : values.numbers) {
    number = rank[number];
    if (pace.rest()) co_await pause();
  }
}

}  // namespace

std::optional<std::int64_t> meant_by(Column column, std::uint32_t number) {
  switch (column) {
    case Column::progress: return number == 0 ? std::nullopt : std::optional<std::int64_t>(number & 0xFFFFU);
    case Column::batch: return number == 0 ? std::nullopt : std::optional<std::int64_t>(number);
    case Column::days_left: return number == kNotKnown ? std::nullopt : std::optional(std::int64_t{number} - kToday);
    case Column::needed: return number == kNotKnown ? std::nullopt : std::optional<std::int64_t>(number);
    default: return Day{static_cast<std::uint16_t>(number)}.is_never() ? std::nullopt : std::optional<std::int64_t>(number);
  }
}

std::int64_t share_meant_by(std::uint32_t number) { return std::int64_t{number >> 16U} - 1; }

Steps TableIndex::need(const Answer& answer, Column column) {
  if (values_[static_cast<std::size_t>(column)] != nullptr) co_return;
  auto made = std::make_unique<ColumnValues>();
  const model::Dataset& data = answer.data();
  const auto count = data.employees.size();
  if (column == Column::name) co_await rank_texts(count, [&](std::uint32_t row) { return data.name_of(EmployeeRow{row}); }, made->numbers);
  else if (column == Column::email) co_await rank_texts(count, [&](std::uint32_t row) { return data.email_of(EmployeeRow{row}); }, made->numbers);
  else if (kind_of(column) == ColumnKind::choice) co_await make_choices(answer, column, *made);
  else co_await make_numbers(answer, column, *made);
  co_await pause();
  if (count > 0) made->most = *std::max_element(made->numbers.begin(), made->numbers.end());
  auto& place = values_[static_cast<std::size_t>(column)];  // another may have made it meanwhile, and refer to it
  if (place == nullptr) place = std::move(made);
}

Steps TableIndex::need_letters(const Answer& answer) {
  if (letters_ != nullptr) co_return;
  auto made = std::make_unique<Letters>();
  const model::Dataset& data = answer.data();
  Pace pace;
  made->reserve(data.employees.size(), data.employees.size() * kUsualBytes);
  for (std::uint32_t row = 0; row < data.employees.size(); ++row) {
    made->text(data.name_of(EmployeeRow{row}));
    made->text(data.text(data.employees.id[row]));
    made->end_row();
    if (pace.rest()) co_await pause();
  }
  if (letters_ == nullptr) letters_ = std::move(made);
}

void TableIndex::outdate(bool other_data) {
  if (other_data) letters_.reset();
  for (std::size_t i = 0; i < kColumnCount; ++i) {
    if (other_data || !rests_on_data(static_cast<Column>(i))) values_[i].reset();
  }
}

}  // namespace anupalan::app
