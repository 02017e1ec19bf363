#include "rules/groups.h"

#include <algorithm>
#include <map>

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

}  // namespace

std::vector<GroupCounts> counts_by(const Evaluation& evaluation, Day day, Attribute attribute) {
  std::map<std::string, GroupCounts, std::less<>> groups;
  for (std::uint32_t row = 0; row < evaluation.data().employees.size(); ++row) {
    const std::string_view value = value_of(evaluation, EmployeeRow{row}, attribute);
    GroupCounts& group = groups[folded(value)];
    if (group.value.empty()) group.value = trimmed(value);
    group.counts.add(evaluation.status(EmployeeRow{row}, day));
  }
  std::vector<GroupCounts> result;
  for (auto& [key, group] : groups) result.push_back(std::move(group));
  return result;
}

void CourseCounts::add(const CourseCounts& other) {
  prescribed += other.prescribed;
  mandatory += other.mandatory;
  completed += other.completed;
  open += other.open;
}

std::vector<CourseCounts> counts_by_course(const Evaluation& evaluation, Day day) {
  const model::Dataset& data = evaluation.data();
  std::vector<CourseCounts> counts(data.courses.size());
  for (std::uint32_t row = 0; row < data.employees.size(); ++row) {
    const EmployeeRow employee{row};
    const auto& prescribed = evaluation.prescription(employee).prescribed;
    if (prescribed.empty()) continue;
    const std::vector<model::CourseRow> open = open_courses(evaluation, employee, day);
    for (const model::PlanCourse& course : prescribed) {
      CourseCounts& to = counts[at(course.course)];
      const bool completed = first_completion(data, employee, course.course, Day::first()) <= day;
      ++to.prescribed;
      to.mandatory += course.requirement == model::Requirement::mandatory ? 1 : 0;
      to.completed += completed ? 1 : 0;
      to.open += !completed && std::binary_search(open.begin(), open.end(), course.course) ? 1 : 0;
    }
  }
  return counts;
}

std::vector<CourseCounts> counts_by_competency(const model::Dataset& data, const std::vector<CourseCounts>& courses) {
  std::vector<CourseCounts> counts(model::names_of<model::Competency>().size());
  for (std::size_t row = 0; row < courses.size(); ++row) counts[static_cast<std::size_t>(data.courses[row].competency)].add(courses[row]);
  return counts;
}

}  // namespace anupalan::rules
