#include "ui/widgets/day_axis.h"

#include <algorithm>
#include <cmath>

namespace anupalan::ui {

float DayAxis::x(Day day) const {
  const int days = std::max(1, last.number - first.number);
  return low + (high - low) * static_cast<float>(day.number - first.number) / static_cast<float>(days);
}

Day DayAxis::day_at(float x) const {
  const float part = std::clamp((x - low) / std::max(1.0F, high - low), 0.0F, 1.0F);
  return add_days(first, static_cast<int>(std::lround(part * static_cast<float>(last.number - first.number))));
}

float share(std::uint32_t part, std::uint32_t whole) { return whole == 0 ? 0.0F : static_cast<float>(part) / static_cast<float>(whole); }
float share(const rules::Counts& counts) { return share(counts.of(rules::Status::compliant), counts.covered()); }

}  // namespace anupalan::ui
