#include "app/courses.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "rules/twins.h"

namespace anupalan::app {

Filter whom(const model::Dataset& data, const TwinCount& twin) {
  const auto id = [&](model::CourseRow course) { return std::string(data.text(data.courses[model::at(course)].id)); };
  return {.course = {id(twin.prescribed), rules::CourseStand::lacks}, .also = {{.course = {id(twin.completed), rules::CourseStand::outside}}}};
}

Steps make_courses(Selected selected, Courses& courses) {
  const Answer& answer = selected.answer();
  std::vector<rules::CourseCounts> counts;
  co_await rules::make_counts_by_course(answer.evaluation(), selected.people(), answer.as_on(), counts);
  for (std::uint32_t row = 0; row < counts.size(); ++row) {
    if (counts[row].prescribed > 0) courses.standings.push_back({model::CourseRow{row}, counts[row]});
  }
  const model::Dataset& data = answer.data();
  std::stable_sort(courses.standings.begin(), courses.standings.end(), [&](const CourseStanding& a, const CourseStanding& b) {
    return std::tuple(b.counts.clears, b.counts.open, data.title(a.course)) < std::tuple(a.counts.clears, a.counts.open, data.title(b.course));
  });
  std::vector<rules::Twin> twins;
  co_await rules::make_twins(answer.evaluation(), selected.people(), answer.as_on(), twins);
  std::map<std::pair<model::CourseRow, model::CourseRow>, std::uint32_t> pairs;
  for (const rules::Twin& twin : twins) ++pairs[{twin.prescribed, twin.completed}];
  for (const auto& [pair, employees] : pairs) courses.twins.push_back({pair.first, pair.second, employees});
  std::stable_sort(courses.twins.begin(), courses.twins.end(), [](const TwinCount& a, const TwinCount& b) { return a.employees > b.employees; });
}

}  // namespace anupalan::app
