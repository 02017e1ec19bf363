#include "app/curve.h"

#include <algorithm>
#include <set>

#include "app/queries.h"

namespace anupalan::app {
namespace {

constexpr int kPaceDays = 28;

std::uint32_t compliant(const rules::Counts& counts) { return counts.of(rules::Status::compliant); }

Day month_end(Day day) { return add_days(month_after(day), -1); }

}  // namespace

Day month_after(Day day) {
  const CivilDate date = to_date(day);
  return to_day(date.month == 12 ? CivilDate{date.year + 1, 1, 1} : CivilDate{date.year, date.month + 1, 1});
}

std::uint32_t YearCurve::at_pace(Day day) const {
  const rules::Counts& counts = now().counts;
  if (pace_days == 0) return compliant(counts);
  const auto days = static_cast<std::uint64_t>(day.number - as_on.number);
  const std::uint64_t more = gained * days / static_cast<std::uint64_t>(pace_days);
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(compliant(counts) + more, compliant(counts) + pending));
}

std::uint32_t YearCurve::needed_tenths() const {
  const auto days = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(last_due.number - as_on.number));
  return (pending * 10 + days - 1) / days;
}

YearCurve year_curve(const Selected& selected) {
  const Answer& answer = selected.answer();
  YearCurve curve;
  const ReportingYear year = answer.question().year;
  curve.first = year.first_day();
  curve.as_on = std::max(answer.as_on(), curve.first);
  curve.last = std::max(year.last_day(), curve.as_on);
  for (Day day : selected.deadlines()) {
    if (day < curve.first) continue;
    curve.deadlines.push_back(day);
    curve.last = std::max(curve.last, day);
    if (day < curve.as_on) continue;
    curve.next_due = std::min(curve.next_due, day);
    curve.last_due = day;
  }
  const auto steps = selected.history().of_all();
  const auto counts_on = [&](Day day) { return rules::on_day(steps, day); };
  curve.points.push_back({curve.first, counts_on(curve.first)});
  for (const rules::CountsFrom& step : steps) {
    if (step.day > curve.first && step.day < curve.as_on) curve.points.push_back({step.day, step.counts});
  }
  if (curve.as_on > curve.first) curve.points.push_back({curve.as_on, counts_on(curve.as_on)});
  curve.pending = curve.now().counts.of(rules::Status::pending);
  curve.pace_days = std::min(kPaceDays, static_cast<int>(curve.as_on.number - curve.first.number));
  const std::uint32_t before = compliant(counts_on(add_days(curve.as_on, -curve.pace_days)));
  curve.gained = std::max(compliant(curve.now().counts), before) - before;
  return curve;
}

std::vector<rules::CountsFrom> table_points(const YearCurve& curve) {
  std::set<Day> days{curve.first, curve.as_on};
  for (Day end = month_end(curve.first); end < curve.as_on; end = month_end(add_days(end, 1))) days.insert(end);
  for (Day day : curve.deadlines) {
    if (day < curve.as_on) days.insert(day);
  }
  std::vector<rules::CountsFrom> rows;
  for (Day day : days) rows.push_back({day, rules::on_day(curve.points, day)});
  return rows;
}

}  // namespace anupalan::app
