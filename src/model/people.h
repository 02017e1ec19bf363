// Some of the employees of a Dataset, in the order of their rows: what counts people counts all of them or these.
//
//   for (EmployeeRow employee : people) counts.add(status(employee));
#pragma once

#include <cstddef>
#include <vector>

#include "model/dataset.h"

namespace anupalan::model {

/// All employees, or those of a list. Copied freely: the Dataset or list must outlive it unchanged.
class People {
 public:
  class Iterator {
   public:
    using difference_type = std::ptrdiff_t;
    using value_type = EmployeeRow;
    Iterator() = default;
    Iterator(const EmployeeRow* rows, std::uint32_t place) : rows_(rows), place_(place) {}
    EmployeeRow operator*() const { return rows_ == nullptr ? EmployeeRow{place_} : rows_[place_]; }
    Iterator& operator++() {
      ++place_;
      return *this;
    }
    Iterator operator++(int) {
      const Iterator before = *this;
      ++place_;
      return before;
    }
    bool operator==(const Iterator& other) const { return place_ == other.place_; }

   private:
    const EmployeeRow* rows_ = nullptr;  ///< nullptr: every row
    std::uint32_t place_ = 0;
  };

  /// Everybody.
  explicit People(const Dataset& data) : size_(static_cast<std::uint32_t>(data.employees.size())) {}
  /// Those listed, each once, by row.
  explicit People(const std::vector<EmployeeRow>& rows) : rows_(rows.data()), size_(static_cast<std::uint32_t>(rows.size())) {}

  std::uint32_t size() const { return size_; }
  Iterator begin() const { return {rows_, 0}; }
  Iterator end() const { return {rows_, size_}; }

 private:
  const EmployeeRow* rows_ = nullptr;
  std::uint32_t size_ = 0;
};

}  // namespace anupalan::model
