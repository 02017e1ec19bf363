#include "app/heat_map.h"

#include <algorithm>
#include <array>

#include "app/tr.h"

namespace anupalan::app {
namespace {

constexpr std::array<std::string_view, kCourseStateCount> kNames{"completed", "begun", "mandatory", "other", "extra", "none"};
constexpr std::uint8_t kWhole = 100;

/// True where the course is begun; of several reports of it, the furthest.
bool take_progress(const model::Dataset& data, model::EmployeeRow employee, model::CourseRow course, CourseCell& cell) {
  bool begun = false;
  for (const model::Unfinished& unfinished : model::unfinished_of(data, employee)) {
    if (unfinished.course != course) continue;
    begun = true;
    cell.progress = std::max(cell.progress, unfinished.progress);
    cell.undated = cell.undated || unfinished.undated;
  }
  if (cell.undated) cell.progress = kWhole;
  return begun;
}

/// Without the requirement.
std::string words_alone(const CourseCell& cell) {
  switch (cell.state) {
    case CourseState::completed: return say("heat_map.completed", display_text(cell.completed_on));
    case CourseState::extra: return say("heat_map.extra", display_text(cell.completed_on));
    case CourseState::begun: return cell.undated ? std::string(tr("heat_map.undated")) : say("heat_map.begun", static_cast<unsigned>(cell.progress));
    case CourseState::mandatory:
    case CourseState::other: return std::string(tr("heat_map.not_begun"));
    case CourseState::none: return std::string(tr("heat_map.none"));
  }
  return {};
}

}  // namespace

std::string_view name_of(CourseState state) { return kNames[static_cast<std::size_t>(state)]; }

CourseCell course_cell(const Answer& answer, model::EmployeeRow employee, model::CourseRow course) {
  const model::PlanCourse* prescribed = rules::find_prescribed(answer.evaluation().prescription(employee), course);
  CourseCell cell;
  if (prescribed != nullptr) cell.requirement = prescribed->requirement;
  const Day day = model::first_completion(answer.data(), employee, course, Day::first());
  if (day <= answer.as_on()) {
    cell.completed_on = day;
    cell.state = prescribed != nullptr ? CourseState::completed : CourseState::extra;
  } else if (prescribed != nullptr) {
    const bool begun = take_progress(answer.data(), employee, course, cell);
    const bool mandatory = cell.requirement == model::Requirement::mandatory;
    cell.state = begun ? CourseState::begun : mandatory ? CourseState::mandatory : CourseState::other;
  }
  return cell;
}

std::string words_of(const CourseCell& cell) {
  std::string words = words_alone(cell);
  if (cell.requirement == model::Requirement::mandatory) return say("heat_map.mandatory", words);
  if (cell.requirement == model::Requirement::optional) return say("heat_map.optional", words);
  return words;
}

}  // namespace anupalan::app
