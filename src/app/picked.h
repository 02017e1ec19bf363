// Which employees are selected by hand in the table: to be copied, or shown alone. It is no part of what undo brings back or a file
// keeps, and means nothing in other data.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "model/dataset.h"

namespace anupalan::app {

class Picked {
 public:
  bool has(model::EmployeeRow row) const { return model::at(row) < chosen_.size() && chosen_[model::at(row)]; }
  std::size_t size() const { return count_; }
  bool empty() const { return count_ == 0; }

  /// In the order of the data.
  std::vector<model::EmployeeRow> rows() const {
    std::vector<model::EmployeeRow> rows;
    for (std::uint32_t row = 0; row < chosen_.size(); ++row) {
      if (chosen_[row]) rows.push_back(model::EmployeeRow{row});
    }
    return rows;
  }

  void turn(model::EmployeeRow row) { set(row, !has(row)); }
  void add(std::span<const model::EmployeeRow> rows) {
    for (model::EmployeeRow row : rows) set(row, true);
  }
  void clear() { *this = {}; }

 private:
  void set(model::EmployeeRow row, bool chosen) {
    if (chosen_.size() <= model::at(row)) chosen_.resize(model::at(row) + 1, false);
    if (chosen_[model::at(row)] == chosen) return;
    chosen_[model::at(row)] = chosen;
    chosen ? ++count_ : --count_;
  }

  std::vector<bool> chosen_;  ///< by EmployeeRow, as far as any was chosen
  std::size_t count_ = 0;
};

}  // namespace anupalan::app
