#include "app/mosaic_leaves.h"

#include <algorithm>

#include "model/facts.h"
#include "rules/person.h"

namespace anupalan::app {

using model::EmployeeRow;
using model::UnitRow;

namespace {

constexpr UnitRow kNoUnit = model::kNoRow<UnitRow>;
constexpr std::uint32_t kNone = UINT32_MAX;

/// What the table has at a place, made where it has none.
template <typename Make>
std::uint32_t known(std::vector<std::uint32_t>& table, std::size_t place, Make&& make) {
  if (place >= table.size()) table.resize(place + 1, kNone);
  if (table[place] == kNone) table[place] = make();
  return table[place];
}

std::string competency_value(model::Competency competency) {
  return competency == model::Competency::absent ? std::string("not_given") : std::string(model::name_of(competency));
}

}  // namespace

std::vector<std::uint32_t> with_below(const model::Dataset& data, std::vector<std::uint32_t> counts) {
  for (const UnitRow unit : data.units_children_first) {
    if (const UnitRow parent = data.units[model::at(unit)].parent; parent != kNoUnit) counts[model::at(parent)] += counts[model::at(unit)];
  }
  return counts;
}

MosaicLeaves::MosaicLeaves(const Answer& answer, MosaicBy by, bool nested) : answer_(answer), data_(answer.data()), by_(by) {
  if (by_ == MosaicBy::unit) {
    for (std::uint32_t row = 0; row < data_.units.size(); ++row) leaves_.push_back({kNone, UnitRow{row}, false});
  } else if (nested) {
    find_topmost();
  }
}

void MosaicLeaves::find_topmost() {
  std::vector<std::uint32_t> own(data_.units.size(), 0);
  for (const UnitRow unit : data_.employees.unit) ++own[model::at(unit)];
  const std::vector<std::uint32_t> all = with_below(data_, own);
  top_of_.assign(data_.units.size(), 0);
  std::vector<bool> whole(data_.units.size(), false);  // has everybody: its own people stand beside the units below it
  for (auto place = data_.units_children_first.rbegin(); place != data_.units_children_first.rend(); ++place) {  // parents first
    const std::size_t unit = model::at(*place);
    const UnitRow parent = data_.units[unit].parent;
    whole[unit] = all[unit] == data_.employees.size();
    const bool topmost = parent == kNoUnit || whole[model::at(parent)];
    if (topmost) topmost_.push_back({kNone, *place, whole[unit]});
    top_of_[unit] = topmost ? static_cast<std::uint32_t>(topmost_.size() - 1) : top_of_[model::at(parent)];
  }
}

std::span<const std::uint32_t> MosaicLeaves::of(EmployeeRow employee) {
  cell_leaves_.clear();
  const std::size_t unit = model::at(data_.employees.unit[model::at(employee)]);
  const std::uint32_t top = top_of_.empty() ? 0 : top_of_[unit];
  if (by_ == MosaicBy::unit) {
    cell_leaves_.push_back(static_cast<std::uint32_t>(unit));
  } else if (by_ == MosaicBy::course || by_ == MosaicBy::competency) {
    find_prescribed(employee);
    for (const std::uint32_t value : cell_values_) cell_leaves_.push_back(leaf(value, top));
  } else {
    cell_leaves_.push_back(leaf(value_of_word(employee), top));
  }
  return cell_leaves_;
}

std::uint32_t MosaicLeaves::leaf(std::uint32_t value, std::uint32_t top) {
  return known(leaf_of_, value * topmost_.size() + top, [&] {
    leaves_.push_back({value, topmost_[top].unit, topmost_[top].own});
    return static_cast<std::uint32_t>(leaves_.size() - 1);
  });
}

std::uint32_t MosaicLeaves::value_of_text(std::string text) {
  const auto [place, added] = numbers_.try_emplace(folded(text), static_cast<std::uint32_t>(values_.size()));
  if (added) values_.push_back(std::move(text));
  return place->second;
}

std::string MosaicLeaves::text_of(EmployeeRow employee) const {
  const model::Employees& people = data_.employees;
  const std::size_t row = model::at(employee);
  if (by_ == MosaicBy::level) return std::string(rules::level_of(data_, answer_.evaluation().book(), employee));
  return std::string(trimmed(data_.text(by_ == MosaicBy::group ? people.group[row] : people.designation[row])));
}

/// A level that is not given follows from the designation alone (rules/person.h).
std::uint32_t MosaicLeaves::value_of_word(EmployeeRow employee) {
  const model::Employees& people = data_.employees;
  const std::size_t row = model::at(employee);
  const bool other = by_ == MosaicBy::level && people.level[row] == kNoWord;
  const Word word = other || by_ == MosaicBy::designation ? people.designation[row] : by_ == MosaicBy::group ? people.group[row] : people.level[row];
  const std::size_t place = word == kNoWord ? 0 : 1 + static_cast<std::size_t>(word);
  return known(other ? by_other_word_ : by_word_, place, [&] { return value_of_text(text_of(employee)); });
}

void MosaicLeaves::find_prescribed(EmployeeRow employee) {
  cell_values_.clear();
  for (const model::PlanCourse& prescribed : answer_.evaluation().prescription(employee).prescribed) {
    const model::Course& course = data_.courses[model::at(prescribed.course)];
    const bool one = by_ == MosaicBy::course;
    const std::size_t place = 1 + (one ? model::at(prescribed.course) : static_cast<std::size_t>(course.competency));
    cell_values_.push_back(known(by_course_, place, [&] { return value_of_text(one ? std::string(data_.text(course.id)) : competency_value(course.competency)); }));
  }
  std::sort(cell_values_.begin(), cell_values_.end());
  cell_values_.erase(std::unique(cell_values_.begin(), cell_values_.end()), cell_values_.end());
  if (cell_values_.empty()) cell_values_.push_back(known(by_course_, 0, [&] { return value_of_text({}); }));
}

}  // namespace anupalan::app
