#include "app/courses.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "base/text.h"
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

namespace {

std::uint64_t number_of(const rules::CourseCounts& counts, CourseColumn column) {
  switch (column) {
    case CourseColumn::lacks: return rules::count_of(counts, rules::CourseStand::lacks);
    case CourseColumn::mandatory: return rules::count_of(counts, rules::CourseStand::mandatory);
    case CourseColumn::open: return rules::count_of(counts, rules::CourseStand::open);
    default: return rules::count_of(counts, rules::CourseStand::clears);
  }
}

/// Less than zero where `a` is the smaller one.
int compare_courses(const model::Dataset& data, CourseColumn column, const CourseStanding& a, const CourseStanding& b) {
  const model::Course& left = data.courses[model::at(a.course)];
  const model::Course& right = data.courses[model::at(b.course)];
  const auto signed_order = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
  switch (column) {
    case CourseColumn::title: return compare_folded(data.title(a.course), data.title(b.course));
    case CourseColumn::competency: return signed_order(model::name_of(left.competency), model::name_of(right.competency));
    case CourseColumn::minutes: return signed_order(left.minutes, right.minutes);
    case CourseColumn::completed:
      return signed_order(std::uint64_t{a.counts.completed} * b.counts.prescribed, std::uint64_t{b.counts.completed} * a.counts.prescribed);
    default: return signed_order(number_of(a.counts, column), number_of(b.counts, column));
  }
}

bool is_known(const model::Course& course, CourseColumn column) {
  if (column == CourseColumn::minutes) return course.minutes != 0;
  return column != CourseColumn::competency || course.competency != model::Competency::absent;
}

}  // namespace

std::vector<std::uint32_t> course_order(const model::Dataset& data, const Courses& courses, CourseSort sort) {
  std::vector<std::uint32_t> order(courses.standings.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
    const CourseStanding& a = courses.standings[left];
    const CourseStanding& b = courses.standings[right];
    const bool a_known = is_known(data.courses[model::at(a.course)], sort.column), b_known = is_known(data.courses[model::at(b.course)], sort.column);
    if (!a_known || !b_known) return a_known && !b_known;
    const int less = compare_courses(data, sort.column, a, b);
    return sort.descending ? less > 0 : less < 0;
  });
  return order;
}

CourseSort pressed_sort(CourseSort sort, CourseColumn column) {
  if (sort.column == column) return {column, !sort.descending};
  return {column, column >= CourseColumn::lacks};
}

}  // namespace anupalan::app
