#include "app/person_history.h"

#include <algorithm>

#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using model::EmployeeRow;

class Teller {
 public:
  Teller(const Answer& answer, EmployeeRow employee) : answer_(answer), employee_(employee), begin_(answer.question().year.first_day()) {}

  std::vector<PersonEvent> tell() {
    add_done();
    add_due();
    std::stable_sort(events_.begin(), events_.end(), [](const PersonEvent& a, const PersonEvent& b) { return a.day < b.day; });
    add_turns();
    return std::move(events_);
  }

 private:
  void add(Day day, std::string words) { events_.push_back({day, std::move(words), std::nullopt}); }

  void add_done() {
    const model::Dataset& data = answer_.data();
    const EmployeeDetail detail = detail_of(answer_, employee_);
    for (const CourseLine& line : detail.courses) {
      if (!line.completed_on.is_never()) add(line.completed_on, say(line.planned ? "history.completed" : "history.completed_other", data.title(line.course)));
    }
    for (const AssessmentLine& line : detail.assessments) {
      if (!line.passed_on.is_never()) add(line.passed_on, say("history.passed", data.title(line.assessment)));
    }
  }

  void add_due() {
    add(begin_, std::string(tr("history.begins")));
    for (const rules::Obligation& obligation : answer_.evaluation().prescription(employee_).obligations) {
      if (obligation.due.is_never()) continue;
      add(obligation.due, say("history.due", text_or_name("kind.", orders::name_of(obligation.rule().kind))));
    }
  }

  /// On each day that turned it, the last event says so; where nothing else happened, the day behind a due one says it itself.
  void add_turns() {
    std::vector<Day> days;
    for (const PersonEvent& event : events_) days.insert(days.end(), {event.day, add_days(event.day, 1)});
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::optional<rules::Status> before;
    for (const Day day : days) {
      if (day < begin_ || day > answer_.as_on()) continue;
      const rules::Status now = answer_.evaluation().status(employee_, day);
      if (std::exchange(before, now) != now) turn(day, now);
    }
  }

  void turn(Day day, rules::Status to) {
    const auto behind = std::upper_bound(events_.begin(), events_.end(), day, [](Day at, const PersonEvent& event) { return at < event.day; });
    if (behind != events_.begin() && std::prev(behind)->day == day) std::prev(behind)->turns = to;
    else events_.insert(behind, {day, std::string(tr("history.turned")), to});
  }

  const Answer& answer_;
  EmployeeRow employee_;
  Day begin_;
  std::vector<PersonEvent> events_;
};

}  // namespace

std::vector<PersonEvent> person_history(const Answer& answer, EmployeeRow employee) { return Teller(answer, employee).tell(); }

}  // namespace anupalan::app
