// What is worth doing next: of all that would give somebody a verdict, or a better one, that which helps most people.
#pragma once

#include <string>
#include <vector>

#include "app/courses.h"
#include "app/look.h"
#include "app/overview.h"

namespace anupalan::app {

struct NextStep {
  std::string words;            ///< "Give a training plan to those whom none matches"
  std::uint32_t employees = 0;  ///< whom it helps; at least one
  Filter whom{};                ///< they, among those whom the view counts
};
inline constexpr std::size_t kMostNextSteps = 3;

/// At most kMostNextSteps, most employees first: a fact or plan that is missing (never what makes somebody not applicable), the
/// deadline that is next for those who are pending, what was missed and can be done late, and the course that is all that most people still owe. None where nothing
/// can be done.
std::vector<NextStep> next_steps(const model::Dataset& data, const Overview& overview, const Courses& courses);

}  // namespace anupalan::app
