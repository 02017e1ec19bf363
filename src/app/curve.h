// How compliance moved over the reporting year, and where it leads: the chart and the table beside it.
#pragma once

#include <cstdint>
#include <vector>

#include "app/overview.h"
#include "app/selected.h"

namespace anupalan::app {

struct YearCurve {
  Day first, last;                 ///< the reporting year; longer where a deadline or as-on lies behind it
  Day as_on;
  std::vector<rules::CountsFrom> points;  ///< the first day, every later one on which a count changed, and as-on; none later
  std::vector<Day> deadlines;      ///< due days between first and last, in order
  std::uint32_t gained = 0;        ///< how many more are compliant than `pace_days` before; 0 where fewer are
  int pace_days = 0;               ///< 28, or fewer at the year's beginning; 0: no pace can be told
  Day next_due = Day::never();     ///< the first deadline from as-on on
  Day last_due = Day::never();     ///< the last deadline, where it is not before as-on
  std::uint32_t pending = 0;       ///< employees who are pending on as-on

  const rules::CountsFrom& now() const { return points.back(); }
  /// Tenths of an employee a day, in the days of the pace. REQUIRES: pace_days > 0.
  std::uint32_t pace_tenths() const { return gained * 10 / static_cast<std::uint32_t>(pace_days); }
  /// How many would be compliant on `day` if it went on at the pace; never more than those who are so or
  /// pending: who has missed, or is undetermined, is not made compliant by time. REQUIRES: day >= as_on.
  std::uint32_t at_pace(Day day) const;
  /// Tenths of an employee a day for all who are pending to be through on last_due. REQUIRES: last_due is a day.
  std::uint32_t needed_tenths() const;
};

/// Of the same people all the year.
YearCurve year_curve(const Selected& selected);

/// The first day of the month after.
Day month_after(Day day);

/// The points for a table: the first day, month ends, deadlines and as-on.
std::vector<rules::CountsFrom> table_points(const YearCurve& curve);

}  // namespace anupalan::app
