// Counts by something other than the unit: level, group, designation, and by course and competency.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/people.h"
#include "rules/roll_up.h"

namespace anupalan::rules {

/// A fact by which employees are counted.
enum class Attribute : std::uint8_t { level, group, designation, category, service };

/// The employees who share a fact; the empty text: those of whom it is not known.
struct GroupCounts {
  std::string value;
  Counts counts;
};

/// Sorted by value as a word, levels as the orders have them (levels.h); the counts add up to all employees. The level is the one
/// that the rules take (person.h).
std::vector<GroupCounts> counts_by(const Evaluation& evaluation, Day day, Attribute attribute);
/// The same of these people, in steps: `groups` is complete after the last one.
Steps make_counts_by(const Evaluation& evaluation, model::People people, Day day, Attribute attribute, std::vector<GroupCounts>& groups);

/// How a course, or the courses of a competency, stand with those to whom they are prescribed.
struct CourseCounts {
  std::uint32_t prescribed = 0;  ///< employees; of a competency, pairs of employee and course
  std::uint32_t mandatory = 0;   ///< of these, marked mandatory
  std::uint32_t completed = 0;   ///< of these, by the day
  std::uint32_t open = 0;        ///< not completed by an employee who has an obligation open that it would count for
  std::uint32_t clears = 0;      ///< employees who would owe nothing more had they completed this one course on the day
  void add(const CourseCounts& other);
};

/// How an employee stands with a course: as CourseCounts counts it, or, last, outside the plans. `lacks`: it is prescribed and not
/// completed; `outside`: completed, and in no plan of the employee, as a twin is (twins.h).
enum class CourseStand : std::uint8_t { lacks, completed, mandatory, open, clears, outside };
inline constexpr std::size_t kCourseStandCount = 6;
/// "lacks", "completed", ...: in files.
std::string_view name_of(CourseStand stand);
/// How many stand so: of `lacks`, those to whom it is prescribed less those who completed it. `outside` is not counted: 0.
std::uint32_t count_of(const CourseCounts& counts, CourseStand stand);
/// Whether the employee is one of them.
bool stands(const Evaluation& evaluation, model::EmployeeRow employee, model::CourseRow course, CourseStand stand, Day day);

/// By CourseRow; all zero for a course that is prescribed to nobody.
std::vector<CourseCounts> counts_by_course(const Evaluation& evaluation, Day day);
/// The same of these people, in steps: `counts` is complete after the last one.
Steps make_counts_by_course(const Evaluation& evaluation, model::People people, Day day, std::vector<CourseCounts>& counts);

/// The courses each of which alone, completed on `day`, meets all that the employee still owes on that day; sorted. Empty
/// where more than one is needed, or something else, or nothing is owed.
std::vector<model::CourseRow> clearing_courses(const Evaluation& evaluation, model::EmployeeRow employee, Day day);

/// By model::Competency, `absent` included: the sums of their courses. (Of `clears`: of pairs of employee and course.)
std::vector<CourseCounts> counts_by_competency(const model::Dataset& data, const std::vector<CourseCounts>& courses);

}  // namespace anupalan::rules
