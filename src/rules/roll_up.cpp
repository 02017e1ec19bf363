#include "rules/roll_up.h"

#include <numeric>

namespace anupalan::rules {

using model::at;

void Counts::add(const Counts& other) {
  for (std::size_t i = 0; i < kStatusCount; ++i) by_status[i] += other.by_status[i];
}

std::uint32_t Counts::employees() const { return std::accumulate(by_status.begin(), by_status.end(), 0U); }

RollUp roll_up(const Evaluation& evaluation, Day day, const std::function<bool(model::EmployeeRow)>& wanted) {
  const model::Dataset& data = evaluation.data();
  RollUp result;
  result.units.resize(data.units.size());
  for (std::uint32_t row = 0; row < data.employees.size(); ++row) {
    if (wanted && !wanted(model::EmployeeRow{row})) continue;
    Status status = evaluation.status(model::EmployeeRow{row}, day);
    result.all.add(status);
    result.units[at(data.employees.unit[row])].add(status);
  }
  for (model::UnitRow unit : data.units_children_first) {
    model::UnitRow parent = data.units[at(unit)].parent;
    if (parent != model::kNoRow<model::UnitRow>) result.units[at(parent)].add(result.units[at(unit)]);
  }
  return result;
}

}  // namespace anupalan::rules
