#include "app/overview.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "rules/findings.h"

namespace anupalan::app {

using model::EmployeeRow;

namespace {

std::vector<ReasonCount> most_first(const std::map<std::string, std::uint32_t, std::less<>>& counts) {
  std::vector<ReasonCount> result;
  for (const auto& [code, employees] : counts) result.push_back({code, employees});
  std::stable_sort(result.begin(), result.end(),
                   [](const ReasonCount& a, const ReasonCount& b) { return a.employees > b.employees; });
  return result;
}

/// The earliest due day, from as-on, of an obligation that the employee has not met by then.
Day next_due_day(const Answer& answer, EmployeeRow employee) {
  const auto& obligations = answer.evaluation().prescription(employee).obligations;
  std::span<const Day> met_on = answer.evaluation().met_on(employee);
  Day next = Day::never();
  for (std::size_t i = 0; i < met_on.size(); ++i) {
    const bool open = obligations[i].due >= answer.as_on() && met_on[i] > answer.as_on();
    if (open) next = std::min(next, obligations[i].due);
  }
  return next;
}

}  // namespace

std::string text_of(const Rate& rate) {
  if (!rate.known()) return "–";
  return fmt::format("{}.{} %", rate.per_mille() / 10, rate.per_mille() % 10);
}

Rate rate_of(const rules::Counts& counts) { return {counts.of(rules::Status::compliant), counts.covered()}; }

Overview overview_of(const Selected& selected) {
  Overview overview;
  make_overview(selected, overview).finish();
  return overview;
}

Steps make_overview(Selected selected, Overview& overview) {
  const Answer& answer = selected.answer();
  overview = {};
  overview.counts = selected.counts();
  overview.rate = rate_of(overview.counts);
  std::map<std::string, std::uint32_t, std::less<>> reasons, findings;
  Pace pace(Pace::kHeavyRows);
  for (EmployeeRow employee : selected.people()) {
    overview.next_due = std::min(overview.next_due, next_due_day(answer, employee));
    for (const std::string& reason : answer.evaluation().reasons(employee, answer.as_on())) ++reasons[reason];
    for (std::string_view finding : rules::findings_of(answer.evaluation(), employee, answer.as_on())) ++findings[std::string(finding)];
    if (pace.rest()) co_await pause();
  }
  if (!overview.next_due.is_never()) overview.days_left = overview.next_due.number - answer.as_on().number;
  overview.reasons = most_first(reasons);
  overview.findings = most_first(findings);
}

}  // namespace anupalan::app
