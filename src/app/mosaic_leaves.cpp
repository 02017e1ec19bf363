#include "app/mosaic_leaves.h"

#include <algorithm>

#include "model/facts.h"
#include "rules/person.h"

namespace anupalan::app {

using model::EmployeeRow;
using model::UnitRow;

namespace {

constexpr UnitRow kNoUnit = model::kNoRow<UnitRow>;
constexpr unsigned kHalf = 32;

template <typename E>
std::uint64_t number(E word) {
  return static_cast<std::uint64_t>(word);
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
    for (std::uint32_t row = 0; row < data_.units.size(); ++row) leaves_.push_back({UINT32_MAX, UnitRow{row}});
  } else if (nested) {
    find_topmost();
  }
}

void MosaicLeaves::find_topmost() {
  std::vector<std::uint32_t> own(data_.units.size(), 0);
  for (const UnitRow unit : data_.employees.unit) ++own[model::at(unit)];
  const std::vector<std::uint32_t> all = with_below(data_, own);
  tops_.assign(data_.units.size(), kNoUnit);
  for (auto place = data_.units_children_first.rbegin(); place != data_.units_children_first.rend(); ++place) {  // parents first
    const std::size_t unit = model::at(*place);
    const UnitRow parent = data_.units[unit].parent;
    const bool has_everybody = all[unit] == data_.employees.size() && own[unit] == 0;
    const UnitRow above = parent == kNoUnit ? kNoUnit : tops_[model::at(parent)];
    if (above != kNoUnit) tops_[unit] = above;
    else if (!has_everybody) tops_[unit] = *place;
  }
}

std::span<const std::uint32_t> MosaicLeaves::of(EmployeeRow employee) {
  cell_leaves_.clear();
  const UnitRow unit = data_.employees.unit[model::at(employee)];
  if (by_ == MosaicBy::unit) {
    cell_leaves_.push_back(static_cast<std::uint32_t>(model::at(unit)));
    return cell_leaves_;
  }
  find_values(employee);
  const UnitRow top = tops_.empty() ? kNoUnit : tops_[model::at(unit)];
  for (const std::uint32_t value : cell_values_) {
    const auto [place, added] = leaf_of_.try_emplace(std::uint64_t{value} << kHalf | number(top), static_cast<std::uint32_t>(leaves_.size()));
    if (added) leaves_.push_back({value, top});
    cell_leaves_.push_back(place->second);
  }
  return cell_leaves_;
}

template <typename Text>
std::uint32_t MosaicLeaves::value_number(std::uint64_t key, Text&& text) {
  if (const auto known = known_.find(key); known != known_.end()) return known->second;
  std::string value = text();
  const auto [place, added] = numbers_.try_emplace(folded(value), static_cast<std::uint32_t>(values_.size()));
  if (added) values_.push_back(std::move(value));
  return known_[key] = place->second;
}

std::string MosaicLeaves::text_of(EmployeeRow employee) const {
  const model::Employees& people = data_.employees;
  const std::size_t row = model::at(employee);
  if (by_ == MosaicBy::level) return std::string(rules::level_of(data_, answer_.evaluation().book(), employee));
  return std::string(trimmed(data_.text(by_ == MosaicBy::group ? people.group[row] : people.designation[row])));
}

void MosaicLeaves::find_values(EmployeeRow employee) {
  cell_values_.clear();
  if (by_ == MosaicBy::course || by_ == MosaicBy::competency) return find_prescribed(employee);
  const model::Employees& people = data_.employees;
  const std::size_t row = model::at(employee);
  const std::uint64_t designation = number(people.designation[row]);
  const std::uint64_t key = by_ == MosaicBy::group ? number(people.group[row]) : by_ == MosaicBy::level ? number(people.level[row]) << kHalf | designation : designation;
  cell_values_.push_back(value_number(key, [&] { return text_of(employee); }));
}

void MosaicLeaves::find_prescribed(EmployeeRow employee) {
  for (const model::PlanCourse& prescribed : answer_.evaluation().prescription(employee).prescribed) {
    const model::Course& course = data_.courses[model::at(prescribed.course)];
    const bool one = by_ == MosaicBy::course;
    const std::uint64_t key = one ? model::at(prescribed.course) : number(course.competency);
    cell_values_.push_back(value_number(key, [&] { return one ? std::string(data_.text(course.id)) : competency_value(course.competency); }));
  }
  std::sort(cell_values_.begin(), cell_values_.end());
  cell_values_.erase(std::unique(cell_values_.begin(), cell_values_.end()), cell_values_.end());
  if (cell_values_.empty()) cell_values_.push_back(value_number(UINT64_MAX, [] { return std::string(); }));
}

}  // namespace anupalan::app
