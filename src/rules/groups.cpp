#include "rules/groups.h"

#include <algorithm>
#include <map>

#include "rules/kinds/kinds.h"
#include "rules/levels.h"

namespace anupalan::rules {
namespace {

using model::at;
using model::EmployeeRow;

std::string_view value_of(const Evaluation& evaluation, EmployeeRow employee, Attribute attribute) {
  const model::Dataset& data = evaluation.data();
  const model::Employees& employees = data.employees;
  switch (attribute) {
    case Attribute::level: return level_of(data, evaluation.book(), employee);
    case Attribute::group: return data.text(employees.group[at(employee)]);
    case Attribute::designation: return data.text(employees.designation[at(employee)]);
    case Attribute::category: return model::name_of(employees.category[at(employee)]);
    case Attribute::service: return data.text(employees.service[at(employee)]);
  }
  return {};
}

/// The courses that an open obligation of the employee still could count.
std::vector<model::CourseRow> open_courses(const Evaluation& evaluation, EmployeeRow employee, Day day) {
  std::vector<model::CourseRow> courses;
  for (const Obligation* obligation : open_obligations(evaluation, employee, day)) {
    for (const CountedCourse& course : obligation->courses) courses.push_back(course.course);
  }
  std::sort(courses.begin(), courses.end());
  return courses;
}

void count_courses(const Evaluation& evaluation, EmployeeRow employee, Day day, std::vector<CourseCounts>& counts) {
  const auto& prescribed = evaluation.prescription(employee).prescribed;
  if (prescribed.empty()) return;
  const std::vector<model::CourseRow> open = open_courses(evaluation, employee, day);
  for (const model::PlanCourse& course : prescribed) {
    CourseCounts& to = counts[at(course.course)];
    const bool completed = first_completion(evaluation.data(), employee, course.course, Day::first()) <= day;
    ++to.prescribed;
    to.mandatory += course.requirement == model::Requirement::mandatory ? 1 : 0;
    to.completed += completed ? 1 : 0;
    to.open += !completed && std::binary_search(open.begin(), open.end(), course.course) ? 1 : 0;
  }
}

/// Whether the course, completed on `day`, would count for the obligation.
bool would_count(const model::Dataset& data, const Obligation& obligation, const CountedCourse& course, EmployeeRow employee, Day day) {
  if (counting_day(data, obligation, course, employee) <= day) return false;  // it does already
  const auto passed = [&](model::AssessmentRow assessment) { return model::first_pass(data, employee, assessment) <= day; };
  return std::all_of(course.own_assessments.begin(), course.own_assessments.end(), passed);
}

/// The courses of which one is all that the obligation lacks; sorted. Empty where it lacks more, or something else.
std::vector<model::CourseRow> last_courses(const model::Dataset& data, const Obligation& obligation, EmployeeRow employee, Day day) {
  std::vector<model::CourseRow> courses;
  const bool in_window = obligation.from <= day && day <= obligation.to;
  if (!in_window || done_by(data, obligation, employee, day) + 1 != obligation.needed) return courses;
  for (const CountedCourse& course : obligation.courses) {
    if (would_count(data, obligation, course, employee, day)) courses.push_back(course.course);
  }
  return courses;
}

}  // namespace

std::vector<GroupCounts> counts_by(const Evaluation& evaluation, Day day, Attribute attribute) {
  std::vector<GroupCounts> groups;
  make_counts_by(evaluation, model::People(evaluation.data()), day, attribute, groups).finish();
  return groups;
}

Steps make_counts_by(const Evaluation& evaluation, model::People people, Day day, Attribute attribute, std::vector<GroupCounts>& result) {
  std::map<std::string, GroupCounts, std::less<>> groups;
  Pace pace(Pace::kHeavyRows);
  for (EmployeeRow employee : people) {
    const std::string_view value = value_of(evaluation, employee, attribute);
    GroupCounts& group = groups[folded(value)];
    if (group.value.empty()) group.value = trimmed(value);
    group.counts.add(evaluation.status(employee, day));
    if (pace.rest()) co_await pause();
  }
  for (auto& [key, group] : groups) result.push_back(std::move(group));
  if (attribute != Attribute::level) co_return;
  const LevelOrder order(evaluation.book());
  std::stable_sort(result.begin(), result.end(), [&](const GroupCounts& a, const GroupCounts& b) { return order.before(a.value, b.value); });
}

void CourseCounts::add(const CourseCounts& other) {
  prescribed += other.prescribed;
  mandatory += other.mandatory;
  completed += other.completed;
  open += other.open;
  clears += other.clears;
}

std::vector<model::CourseRow> clearing_courses(const Evaluation& evaluation, EmployeeRow employee, Day day) {
  std::vector<model::CourseRow> clearing;
  const Status status = evaluation.status(employee, day);
  if (status != Status::pending && status != Status::missed) return clearing;
  const auto& obligations = evaluation.prescription(employee).obligations;
  const auto determined = [](const Obligation& obligation) { return obligation.determined(); };
  if (!std::all_of(obligations.begin(), obligations.end(), determined)) return clearing;
  bool first = true;
  for (const Obligation* obligation : open_obligations(evaluation, employee, day)) {
    std::vector<model::CourseRow> courses = last_courses(evaluation.data(), *obligation, employee, day);
    if (!first) std::erase_if(courses, [&](model::CourseRow course) { return !std::binary_search(clearing.begin(), clearing.end(), course); });
    clearing = std::move(courses);
    if (clearing.empty()) break;
    first = false;
  }
  return clearing;
}

std::string_view name_of(CourseStand stand) {
  switch (stand) {
    case CourseStand::lacks: return "lacks";
    case CourseStand::completed: return "completed";
    case CourseStand::mandatory: return "mandatory";
    case CourseStand::open: return "open";
    case CourseStand::clears: return "clears";
    case CourseStand::outside: return "outside";
  }
  return "";
}

std::uint32_t count_of(const CourseCounts& counts, CourseStand stand) {
  switch (stand) {
    case CourseStand::lacks: return counts.prescribed - counts.completed;
    case CourseStand::completed: return counts.completed;
    case CourseStand::mandatory: return counts.mandatory;
    case CourseStand::open: return counts.open;
    case CourseStand::clears: return counts.clears;
    case CourseStand::outside: return 0;
  }
  return 0;
}

bool stands(const Evaluation& evaluation, EmployeeRow employee, model::CourseRow course, CourseStand stand, Day day) {
  const auto among = [&](const std::vector<model::CourseRow>& courses) { return std::binary_search(courses.begin(), courses.end(), course); };
  if (stand == CourseStand::clears) return among(clearing_courses(evaluation, employee, day));
  const bool completed = first_completion(evaluation.data(), employee, course, Day::first()) <= day;
  if (stand == CourseStand::outside) return completed && !among(evaluation.prescription(employee).all_courses);
  const model::PlanCourse* prescribed = find_prescribed(evaluation.prescription(employee), course);
  if (prescribed == nullptr) return false;
  if (stand == CourseStand::mandatory) return prescribed->requirement == model::Requirement::mandatory;
  if (stand == CourseStand::open) return !completed && among(open_courses(evaluation, employee, day));
  return completed == (stand == CourseStand::completed);
}

std::vector<CourseCounts> counts_by_course(const Evaluation& evaluation, Day day) {
  std::vector<CourseCounts> counts;
  make_counts_by_course(evaluation, model::People(evaluation.data()), day, counts).finish();
  return counts;
}

Steps make_counts_by_course(const Evaluation& evaluation, model::People people, Day day, std::vector<CourseCounts>& counts) {
  counts.assign(evaluation.data().courses.size(), {});
  Pace pace(Pace::kHeavyRows);
  for (EmployeeRow employee : people) {
    count_courses(evaluation, employee, day, counts);
    for (const model::CourseRow course : clearing_courses(evaluation, employee, day)) ++counts[at(course)].clears;
    if (pace.rest()) co_await pause();
  }
}

std::vector<CourseCounts> counts_by_competency(const model::Dataset& data, const std::vector<CourseCounts>& courses) {
  std::vector<CourseCounts> counts(model::names_of<model::Competency>().size());
  for (std::size_t row = 0; row < courses.size(); ++row) counts[static_cast<std::size_t>(data.courses[row].competency)].add(courses[row]);
  return counts;
}

}  // namespace anupalan::rules
