#include "rules/levels.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"

namespace anupalan::rules {

LevelOrder::LevelOrder(const RuleBook& book) {
  for (const std::string& level : book.levels) levels_.push_back(folded(level));
  for (const orders::ServiceBand& band : book.service_bands) levels_.push_back(folded(band.id));
}

/// Those that no order lists follow all that one does.
std::size_t LevelOrder::place_of(const std::string& level) const {
  const auto place = std::find(levels_.begin(), levels_.end(), level);
  return static_cast<std::size_t>(place - levels_.begin()) + (level.empty() ? 1 : 0);
}

bool LevelOrder::before(std::string_view a, std::string_view b) const {
  const std::string left = folded(a), right = folded(b);
  return std::tuple(place_of(left), left) < std::tuple(place_of(right), right);
}

}  // namespace anupalan::rules
