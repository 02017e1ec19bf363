#include "rules/respects.h"

#include <algorithm>
#include <array>

#include "rules/kinds/kinds.h"

namespace anupalan::rules {
namespace {

using model::EmployeeRow;

constexpr std::array<std::string_view, kRespectCount> kRespects{"status", "needed", "deadline", "course"};
constexpr std::array<std::string_view, kNeededCount> kNeeded{"none", "1", "2", "3", "more", "not_known", "not_asked"};
constexpr std::array<std::string_view, kDeadlineCount> kDeadlines{"passed", "week", "month", "quarter", "later", "nothing_due", "not_known"};
constexpr std::array<std::string_view, kCourseClassCount> kCourseClasses{"completed", "lacks", "outside", "not_prescribed"};

template <typename E>
constexpr std::uint8_t number(E what) {
  return static_cast<std::uint8_t>(what);
}

/// Whose history it is, and on which days of each obligation something counts.
struct Person {
  const Evaluation& evaluation;
  EmployeeRow employee;
  const std::vector<Obligation>& obligations;
  std::span<const Day> met_on;
};

/// Days on which the status may change: an obligation is met, or was due the day before.
void add_status_days(const Person& person, std::vector<Day>& days) {
  for (std::size_t i = 0; i < person.met_on.size(); ++i) {
    const Obligation& obligation = person.obligations[i];
    if (!obligation.determined()) continue;
    if (!person.met_on[i].is_never()) days.push_back(person.met_on[i]);
    if (person.met_on[i] > obligation.due) days.push_back(add_days(obligation.due, 1));
  }
}

void add_counting_days(const Person& person, std::vector<Day>& days) {
  for (const Obligation& obligation : person.obligations) {
    if (obligation.determined()) kind_of(obligation).counting_days(person.evaluation.data(), obligation, person.employee, days);
  }
}

/// Days on which a due day comes near.
void add_near_days(const Person& person, std::vector<Day>& days) {
  for (const Obligation& obligation : person.obligations) {
    if (!obligation.determined()) continue;
    for (int before : {kWeek, kMonth, kQuarter}) days.push_back(add_days(obligation.due, -before));
  }
}

std::uint8_t needed_on(const Person& person, Day day) {
  if (person.evaluation.status(person.employee, day) == Status::not_applicable) return number(Needed::not_asked);
  const Obligation* obligation = deciding_obligation(person.evaluation, person.employee, day);
  if (obligation == nullptr) return number(Needed::not_known);
  const std::uint32_t done = done_by(person.evaluation.data(), *obligation, person.employee, day);
  const std::uint32_t open = done < obligation->needed ? obligation->needed - done : 0;
  return number(static_cast<Needed>(std::min<std::uint32_t>(open, number(Needed::more))));
}

std::uint8_t deadline_on(const Person& person, Day day) {
  const Status status = person.evaluation.status(person.employee, day);
  if (status == Status::undetermined) return number(Deadline::not_known);
  if (status != Status::pending && status != Status::missed) return number(Deadline::nothing_due);
  const Obligation* obligation = deciding_obligation(person.evaluation, person.employee, day);
  if (obligation == nullptr) return number(Deadline::not_known);
  const int left = int{obligation->due.number} - int{day.number};
  if (left < 0) return number(Deadline::passed);
  if (left <= kWeek) return number(Deadline::week);
  if (left <= kMonth) return number(Deadline::month);
  return number(left <= kQuarter ? Deadline::quarter : Deadline::later);
}

std::uint8_t course_on(const Person& person, model::CourseRow course, Day completed, Day day) {
  const Prescription& prescription = person.evaluation.prescription(person.employee);
  if (find_prescribed(prescription, course) != nullptr) return number(completed <= day ? CourseClass::completed : CourseClass::lacks);
  const bool in_plans = std::binary_search(prescription.all_courses.begin(), prescription.all_courses.end(), course);
  return number(completed <= day && !in_plans ? CourseClass::outside : CourseClass::not_prescribed);
}

/// What it is on each of the days, where it is another than before.
template <typename On>
void told(std::vector<Day>& days, On&& on, std::vector<ClassFrom>& changes) {
  std::sort(days.begin(), days.end());
  for (const Day day : days) {
    const std::uint8_t what = on(day);
    if (changes.empty() || changes.back().what != what) changes.push_back({day, what});
  }
}

/// The same as class_history(), with room for the days that is used again.
void tell(const Evaluation& evaluation, EmployeeRow employee, Wanted wanted, std::vector<Day>& days, std::vector<ClassFrom>& changes) {
  const Person person{evaluation, employee, evaluation.prescription(employee).obligations, evaluation.met_on(employee)};
  changes.clear();
  days.assign(1, Day::first());
  if (wanted.respect == Respect::course) {
    const Day completed = first_completion(evaluation.data(), employee, wanted.course, Day::first());
    if (!completed.is_never()) days.push_back(completed);
    return told(days, [&](Day day) { return course_on(person, wanted.course, completed, day); }, changes);
  }
  add_status_days(person, days);
  if (wanted.respect == Respect::needed) add_counting_days(person, days);
  if (wanted.respect == Respect::deadline) add_near_days(person, days);
  switch (wanted.respect) {
    case Respect::needed: return told(days, [&](Day day) { return needed_on(person, day); }, changes);
    case Respect::deadline: return told(days, [&](Day day) { return deadline_on(person, day); }, changes);
    default: return told(days, [&](Day day) { return number(evaluation.status(employee, day)); }, changes);
  }
}

}  // namespace

std::string_view name_of(Respect respect) { return kRespects[number(respect)]; }

std::size_t class_count(Respect respect) {
  switch (respect) {
    case Respect::status: return kStatusCount;
    case Respect::needed: return kNeededCount;
    case Respect::deadline: return kDeadlineCount;
    case Respect::course: return kCourseClassCount;
  }
  return 0;
}

std::string_view class_name(Respect respect, std::uint8_t what) {
  switch (respect) {
    case Respect::status: return name_of(static_cast<Status>(what));
    case Respect::needed: return kNeeded[what];
    case Respect::deadline: return kDeadlines[what];
    case Respect::course: return kCourseClasses[what];
  }
  return "";
}

const Obligation* deciding_obligation(const Evaluation& evaluation, EmployeeRow employee, Day day) {
  const auto& obligations = evaluation.prescription(employee).obligations;
  std::span<const Day> met_on = evaluation.met_on(employee);
  const Obligation* deciding = nullptr;
  Status worst = Status::not_applicable;
  for (std::size_t i = 0; i < obligations.size(); ++i) {
    const Status status = with(Status::compliant, status_of(obligations[i], met_on[i], day));
    if (status >= worst || !obligations[i].determined()) continue;
    worst = status;
    deciding = &obligations[i];
  }
  return deciding;
}

void class_history(const Evaluation& evaluation, EmployeeRow employee, Wanted wanted, std::vector<ClassFrom>& changes) {
  std::vector<Day> days;
  tell(evaluation, employee, wanted, days, changes);
}

Steps make_tracks(const Evaluation& evaluation, Wanted wanted, ClassTracks& made) {
  const auto count = static_cast<std::uint32_t>(evaluation.data().employees.size());
  made.reserve(count);
  std::vector<Day> days;
  std::vector<ClassFrom> changes;
  Pace pace(Pace::kHeavyRows);
  for (std::uint32_t row = 0; row < count; ++row) {
    tell(evaluation, EmployeeRow{row}, wanted, days, changes);
    made.add(changes);
    if (pace.rest()) co_await pause();
  }
}

}  // namespace anupalan::rules
