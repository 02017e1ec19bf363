// In which of the lowest groups of the mosaic an employee stands (mosaic_groups.cpp puts them into a tree).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/answer.h"
#include "app/look.h"

namespace anupalan::app {

/// Of units: how many are in each with all below it, by UnitRow.
std::vector<std::uint32_t> with_below(const model::Dataset& data, std::vector<std::uint32_t> counts);

class MosaicLeaves {
 public:
  struct Leaf {
    std::uint32_t value = UINT32_MAX;  ///< of values(); none: a unit
    model::UnitRow unit = model::kNoRow<model::UnitRow>;
  };
  MosaicLeaves(const Answer& answer, MosaicBy by, bool nested);

  /// One for each cell of the employee, at least one; until the next call. The first of a leaf makes it.
  std::span<const std::uint32_t> of(model::EmployeeRow employee);
  std::size_t size() const { return leaves_.size(); }
  const Leaf& at(std::uint32_t leaf) const { return leaves_[leaf]; }
  /// As the files write them, or the ids of courses; the empty text: nothing is given, or prescribed.
  std::vector<std::string> take_values() { return std::move(values_); }

 private:
  void find_topmost();
  void find_values(model::EmployeeRow employee);
  void find_prescribed(model::EmployeeRow employee);
  std::string text_of(model::EmployeeRow employee) const;
  template <typename Text>
  std::uint32_t value_number(std::uint64_t key, Text&& text);

  const Answer& answer_;
  const model::Dataset& data_;
  MosaicBy by_;
  std::vector<Leaf> leaves_;
  std::vector<model::UnitRow> tops_;  ///< by UnitRow: the highest unit above it that has not everybody; empty: not asked for
  std::vector<std::string> values_;
  std::unordered_map<std::uint64_t, std::uint32_t> known_;    ///< by the words of the facts: the value
  std::unordered_map<std::string, std::uint32_t> numbers_;    ///< by the folded text: the value
  std::unordered_map<std::uint64_t, std::uint32_t> leaf_of_;  ///< by value and unit
  std::vector<std::uint32_t> cell_values_, cell_leaves_;
};

}  // namespace anupalan::app
