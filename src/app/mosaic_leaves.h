// In which of the lowest groups of the mosaic an employee stands (mosaic_groups.cpp puts them into a tree). Millions are asked for: what is
// found of a word is found once.
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
    bool own = false;                  ///< those of the unit alone, without the units below it
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
  std::uint32_t leaf(std::uint32_t value, std::uint32_t top);
  std::uint32_t value_of_word(model::EmployeeRow employee);
  std::uint32_t value_of_text(std::string text);
  void find_prescribed(model::EmployeeRow employee);
  std::string text_of(model::EmployeeRow employee) const;

  const Answer& answer_;
  const model::Dataset& data_;
  MosaicBy by_;
  std::vector<Leaf> leaves_;
  std::vector<Leaf> topmost_{Leaf{}};      ///< the units below the last one that has everybody, and its own people; the first is none of them
  std::vector<std::uint32_t> top_of_;      ///< by UnitRow: of topmost_; empty: not asked for
  std::vector<std::string> values_;
  std::unordered_map<std::string, std::uint32_t> numbers_;      ///< by the folded text: the value
  std::vector<std::uint32_t> by_word_, by_other_word_;          ///< by the word of the fact, or of the one that stands for it: the value
  std::vector<std::uint32_t> by_course_;                        ///< by CourseRow, or Competency
  std::vector<std::uint32_t> leaf_of_;                          ///< by value and topmost unit
  std::vector<std::uint32_t> cell_values_, cell_leaves_;
};

}  // namespace anupalan::app
