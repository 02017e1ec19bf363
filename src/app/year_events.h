// The days of the year to which one goes: deadlines, and days on which the law changes.
#pragma once

#include <string>
#include <vector>

#include "app/answer.h"
#include "app/orders.h"

namespace anupalan::app {

struct YearEvent {
  Day day;
  bool deadline = false;             ///< somebody's obligation is due
  std::uint32_t begin = 0, end = 0;  ///< paragraphs that come into force, and that are in force no longer
  friend bool operator==(const YearEvent&, const YearEvent&) = default;
};

struct YearSpan {
  Day first, last;                ///< the reporting year; longer where a deadline or the data lie behind it
  std::vector<YearEvent> events;  ///< in order, one a day
};
/// The same on every data-as-on.
YearSpan year_span(const Answer& answer, const std::vector<Day>& deadlines);

/// The event before or after a day; nullptr where there is none.
const YearEvent* event_before(const YearSpan& span, Day day);
const YearEvent* event_after(const YearSpan& span, Day day);
/// "A deadline. 3 paragraphs come into force."
std::string event_words(const YearEvent& event);

}  // namespace anupalan::app
