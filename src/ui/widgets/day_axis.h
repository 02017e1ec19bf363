// The days of a year from left to right: where a day stands, and which one is under the pointer.
#pragma once

#include <cstdint>

#include "base/civil_day.h"
#include "rules/roll_up.h"

namespace anupalan::ui {

/// The days from `first` to `last`, between two places across, in points. A span of one day stands at `low`.
struct DayAxis {
  Day first, last;
  float low = 0.0F, high = 0.0F;
  float x(Day day) const;
  /// The nearest; the first or last one beside the axis.
  Day day_at(float x) const;
};

/// A part of a whole, 0 of nothing: a height. (As words: app::text_of a rate, which then is none.)
float share(std::uint32_t part, std::uint32_t whole);
/// The compliant of those covered.
float share(const rules::Counts& counts);

}  // namespace anupalan::ui
