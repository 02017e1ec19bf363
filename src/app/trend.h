// How the rate of a unit moved over the reporting year, small enough to stand in a row.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "app/curve.h"
#include "app/overview.h"

namespace anupalan::app {

struct TrendPoint {
  Day day;
  std::uint32_t per_mille = 0;
};

/// Held in itself: one is made for each row in view and each frame.
struct Trend {
  static constexpr std::size_t kMost = 60;
  Day first, last;                        ///< those of the curve
  Day deadline = Day::never();            ///< the first from as-on on; the last one before where none is left
  std::array<TrendPoint, kMost> points{}; ///< days evenly apart, a week or less in a reporting year, and as-on
  std::size_t count = 0;                  ///< of the points; 0: nobody is covered
  Day as_on, before;                      ///< `before` is 28 days before as-on, or the year's first day
  Rate now, then;                         ///< of as-on, and of `before`

  std::span<const TrendPoint> line() const { return {points.data(), count}; }
};

/// `steps` are those of History::of_unit() or of_all(). REQUIRES: `curve` is of the same people.
Trend trend_of(std::span<const rules::CountsFrom> steps, const YearCurve& curve);

}  // namespace anupalan::app
