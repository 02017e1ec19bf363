#include "app/next_steps.h"

#include <algorithm>

#include "app/tr.h"

namespace anupalan::app {
namespace {

/// The reasons for which something can be done are those that have words for it.
void add_reasons(const Overview& overview, std::vector<NextStep>& steps) {
  for (const ReasonCount& reason : overview.reasons) {
    const std::string key = "do." + reason.code;
    if (has_text(key)) steps.push_back({std::string(tr(key)), reason.employees, {.reason = reason.code}});
  }
}

void add_deadline(const Overview& overview, std::vector<NextStep>& steps) {
  const std::uint32_t pending = overview.counts.of(rules::Status::pending);
  if (pending == 0 || overview.next_due.is_never()) return;
  const std::string left = counted("days", static_cast<std::uint64_t>(overview.days_left));
  const std::string words = overview.days_left == 0 ? std::string(tr("do.pending_today")) : say("do.pending", left, display_text(overview.next_due));
  steps.push_back({words, pending, {.status = rules::Status::pending}});
}

/// What was missed can still be done, late.
void add_missed(const Overview& overview, std::vector<NextStep>& steps) {
  const std::uint32_t missed = overview.counts.of(rules::Status::missed);
  if (missed > 0) steps.push_back({std::string(tr("do.missed")), missed, {.status = rules::Status::missed}});
}

void add_course(const model::Dataset& data, const Courses& courses, std::vector<NextStep>& steps) {
  if (courses.standings.empty() || courses.standings.front().counts.clears == 0) return;
  const CourseStanding& first = courses.standings.front();
  const std::string id(data.text(data.courses[model::at(first.course)].id));
  steps.push_back({say("do.course", data.title(first.course)), first.counts.clears, {.course = {id, rules::CourseStand::clears}}});
}

}  // namespace

std::vector<NextStep> next_steps(const model::Dataset& data, const Overview& overview, const Courses& courses) {
  std::vector<NextStep> steps;
  add_deadline(overview, steps);
  add_missed(overview, steps);
  add_course(data, courses, steps);
  add_reasons(overview, steps);
  std::stable_sort(steps.begin(), steps.end(), [](const NextStep& a, const NextStep& b) { return a.employees > b.employees; });
  if (steps.size() > kMostNextSteps) steps.erase(steps.begin() + kMostNextSteps, steps.end());
  return steps;
}

}  // namespace anupalan::app
