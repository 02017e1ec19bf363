// The courses of the plans: who still has to complete them, and which one clears most people.
#pragma once

#include <cstdint>
#include <vector>

#include "app/selected.h"
#include "rules/groups.h"

namespace anupalan::app {

struct CourseStanding {
  model::CourseRow course{};
  rules::CourseCounts counts;
};

/// A course completed in place of a prescribed one of nearly its name (rules/twins.h).
struct TwinCount {
  model::CourseRow prescribed{}, completed{};
  std::uint32_t employees = 0;
};
/// Those whom it counts.
Filter whom(const model::Dataset& data, const TwinCount& twin);

struct Courses {
  std::vector<CourseStanding> standings;  ///< the prescribed ones, by rank: that which clears most first, then most open, then by title
  std::vector<TwinCount> twins;           ///< most employees first
};
/// As they stand with those selected. `courses` is complete after the last step.
Steps make_courses(Selected selected, Courses& courses);

/// The places in standings, in this order.
std::vector<std::uint32_t> course_order(const model::Dataset& data, const Courses& courses, CourseSort sort);
/// What a press on a column's head makes of it: the other way, or by this column, words and shares from below and numbers from above.
CourseSort pressed_sort(CourseSort sort, CourseColumn column);

}  // namespace anupalan::app
