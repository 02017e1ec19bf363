#include "app/trend.h"

#include <algorithm>

namespace anupalan::app {
namespace {

void add_point(std::span<const rules::CountsFrom> steps, Day day, Trend& trend) {
  const Rate rate = rate_of(rules::on_day(steps, day));
  if (rate.known()) trend.points[trend.count++] = {day, rate.per_mille()};
}

}  // namespace

Trend trend_of(std::span<const rules::CountsFrom> steps, const YearCurve& curve) {
  Trend trend;
  trend.first = curve.first;
  trend.last = curve.last;
  trend.as_on = curve.as_on;
  trend.deadline = curve.next_due.is_never() && !curve.deadlines.empty() ? curve.deadlines.back() : curve.next_due;
  const int days = curve.as_on.number - curve.first.number;
  trend.before = add_days(curve.as_on, -curve.pace_days);
  trend.now = rate_of(rules::on_day(steps, curve.as_on));
  trend.then = rate_of(rules::on_day(steps, trend.before));
  if (!trend.now.known()) return trend;
  const int last = static_cast<int>(Trend::kMost) - 1;
  const int apart = std::max(1, (days + last - 1) / last);
  for (int at = 0; at < days; at += apart) add_point(steps, add_days(curve.first, at), trend);
  add_point(steps, curve.as_on, trend);
  return trend;
}

}  // namespace anupalan::app
