// What would flip it: the fewest further completions, passes or facts after which an employee owes nothing more, and
// of those with the fewest, the ones of which the fewest minutes are left.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rules/evaluate.h"

namespace anupalan::rules {

/// A way out. All of it is needed.
struct Flip {
  Status becomes{};                              ///< compliant, or late where a date has passed
  std::vector<model::CourseRow> courses;         ///< to be completed; the one with least left first
  std::vector<model::AssessmentRow> assessments; ///< to be passed
  std::uint32_t other_courses = 0;               ///< any courses outside the plans
  std::vector<std::string> facts;                ///< reasons to be removed: "missing_level"; sorted
  std::uint32_t minutes = 0;                     ///< left of the courses whose length is known (minutes_left())
  std::uint32_t unknown_lengths = 0;             ///< courses whose length no file states
  bool possible = true;                          ///< false: an obligation's window has passed

  bool nothing_to_do() const { return possible && courses.empty() && assessments.empty() && other_courses == 0 && facts.empty(); }
};

/// Per cent of a course that the employee has done by `day`, as the records have it; 0 where it was not begun.
std::uint32_t progress_in(const model::Dataset& data, model::EmployeeRow employee, model::CourseRow course, Day day);
/// What that leaves of its minutes, rounded up; 0 where the length is not known.
std::uint32_t minutes_left(const model::Dataset& data, model::EmployeeRow employee, model::CourseRow course, Day day);

/// What the employee lacks on `day`, done on that day or after it. An employee who owes nothing, or is not covered,
/// lacks nothing: an empty Flip.
Flip what_would_flip(const Evaluation& evaluation, model::EmployeeRow employee, Day day);

}  // namespace anupalan::rules
