#include "app/year_events.h"

#include <algorithm>
#include <map>

#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {

constexpr int kLongest = 366;  ///< days behind the year: one wrong date must not make it a hundred

YearSpan year_span(const Answer& answer, const std::vector<Day>& deadlines) {
  const ReportingYear year = answer.question().year;
  YearSpan span{year.first_day(), year.last_day(), {}};
  if (const Day data = answer.data().completions_as_on; !data.is_never()) span.last = std::max(span.last, data);
  if (!deadlines.empty()) span.last = std::max(span.last, deadlines.back());
  span.last = std::min(span.last, add_days(year.last_day(), kLongest));
  std::map<Day, YearEvent> events;
  const auto at_day = [&](Day day) -> YearEvent* {
    if (day < span.first || day > span.last) return nullptr;
    YearEvent& event = events[day];
    event.day = day;
    return &event;
  };
  for (const Day day : deadlines) {
    if (YearEvent* event = at_day(day)) event->deadline = true;
  }
  for (const LawDay& law : law_days(answer.law(), answer.question().orders_off)) {
    if (YearEvent* event = at_day(law.day)) event->begin += law.begin, event->end += law.end;
  }
  for (const auto& [day, event] : events) span.events.push_back(event);
  return span;
}

const YearEvent* event_before(const YearSpan& span, Day day) {
  const auto place = std::lower_bound(span.events.begin(), span.events.end(), day, [](const YearEvent& event, Day d) { return event.day < d; });
  return place == span.events.begin() ? nullptr : &*std::prev(place);
}

const YearEvent* event_after(const YearSpan& span, Day day) {
  const auto place = std::upper_bound(span.events.begin(), span.events.end(), day, [](Day d, const YearEvent& event) { return d < event.day; });
  return place == span.events.end() ? nullptr : &*place;
}

std::string event_words(const YearEvent& event) {
  std::string words;
  const auto add = [&](std::string one) { words.append(words.empty() ? "" : " ").append(one); };
  if (event.deadline) add(std::string(tr("mosaic.event.deadline")));
  if (event.begin > 0) add(counted("mosaic.event.begin", event.begin));
  if (event.end > 0) add(counted("mosaic.event.end", event.end));
  return words;
}

}  // namespace anupalan::app
