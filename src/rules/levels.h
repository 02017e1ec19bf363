// The order in which levels stand: as the orders list them, not by name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_book.h"

namespace anupalan::rules {

/// "MTS, SO/ASO & equivalent, US & equivalent, DS/Director, JS and above" (dopt-2025-07-04#3(i)), then the bands of service
/// ("upto 9 years of service, ...", #3(ii)), then every other level by its name, and last those whose level is not known.
class LevelOrder {
 public:
  explicit LevelOrder(const RuleBook& book);
  /// Compared as words. The empty text stands for a level that is not known.
  bool before(std::string_view a, std::string_view b) const;

 private:
  std::size_t place_of(const std::string& level) const;

  std::vector<std::string> levels_;  ///< folded
};

}  // namespace anupalan::rules
