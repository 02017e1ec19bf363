// What can be said of an employee in a few classes, on any day at once: by which the mosaic is coloured.
//
// Each is a history like that of the status (history.h): it changes when an obligation is met, when a course counts, and when a due
// day comes near or has passed.
#pragma once

#include <vector>

#include "base/cells.h"
#include "rules/evaluate.h"

namespace anupalan::rules {

enum class Respect : std::uint8_t {
  status,    ///< the classes are those of Status, in order
  needed,    ///< Needed
  deadline,  ///< Deadline
  course,    ///< CourseClass: of one course
};
inline constexpr std::size_t kRespectCount = 4;
/// "status", "needed", "deadline", "course".
std::string_view name_of(Respect respect);

/// How many courses or assessments the obligation still needs that decides the status.
enum class Needed : std::uint8_t { none, one, two, three, more, not_known, not_asked };
inline constexpr std::size_t kNeededCount = 7;

/// When the obligation is due that decides the status of those who are pending or have missed it.
enum class Deadline : std::uint8_t { passed, week, month, quarter, later, nothing_due, not_known };
inline constexpr std::size_t kDeadlineCount = 7;
/// The last day of each is so many days before the due day.
inline constexpr int kWeek = 7, kMonth = 30, kQuarter = 90;

/// As CourseStand (groups.h): completed or not by those to whom it is prescribed, completed outside the plans, neither.
enum class CourseClass : std::uint8_t { completed, lacks, outside, not_prescribed };
inline constexpr std::size_t kCourseClassCount = 4;

/// How many classes it has, and "missed", "3", "week", "completed", ...: the name of one.
std::size_t class_count(Respect respect);
std::string_view class_name(Respect respect, std::uint8_t what);

/// The first of the worst obligations that are determined; nullptr where none is.
const Obligation* deciding_obligation(const Evaluation& evaluation, model::EmployeeRow employee, Day day);

/// What is wanted, and of which course; no course is needed for the others.
struct Wanted {
  Respect respect = Respect::status;
  model::CourseRow course = model::kNoRow<model::CourseRow>;
  friend bool operator==(const Wanted&, const Wanted&) = default;
};

/// Of all employees, in steps: `made` is complete after the last one, a row an employee.
Steps make_tracks(const Evaluation& evaluation, Wanted wanted, ClassTracks& made);
/// Of one; what `changes` held is forgotten.
void class_history(const Evaluation& evaluation, model::EmployeeRow employee, Wanted wanted, std::vector<ClassFrom>& changes);

}  // namespace anupalan::rules
