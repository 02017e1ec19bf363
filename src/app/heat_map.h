// People and courses: how each stands with each, for the map in the view of courses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/answer.h"

namespace anupalan::app {

enum class CourseState : std::uint8_t {
  completed,  ///< prescribed, and completed by the day
  begun,      ///< prescribed, and in progress as last reported: shown, never counted
  mandatory,  ///< prescribed and marked mandatory, and not begun
  other,      ///< prescribed and not marked so, and not begun
  extra,      ///< completed by the day, though not prescribed
  none,       ///< not prescribed
};
inline constexpr std::size_t kCourseStateCount = 6;

/// "completed", "begun", ...: of the texts "course_state.completed", ...
std::string_view name_of(CourseState state);

/// One employee and one course, on the answer's day.
struct CourseCell {
  CourseState state = CourseState::none;
  model::Requirement requirement{}; ///< for this employee
  Day completed_on = Day::never();  ///< the first completion; never() where it is not completed by the day
  std::uint8_t progress = 0;        ///< per cent, of a course that is begun
  bool undated = false;             ///< begun here, and recorded as completed without a date: set aside
};

/// Looks at this employee's records alone, by halving.
CourseCell course_cell(const Answer& answer, model::EmployeeRow employee, model::CourseRow course);

/// "Completed on 12.01.2026", "Begun: 40 %; mandatory", ...
std::string words_of(const CourseCell& cell);

}  // namespace anupalan::app
