#include "catalogue.h"

#include <algorithm>
#include <cassert>

namespace anupalan::samples {
namespace {

template <typename Row, typename Key>
std::size_t index_of(const std::vector<Row>& rows, Key Row::*member, std::string_view wanted) {
  const auto found = std::ranges::find(rows, wanted, member);
  assert(found != rows.end());
  return static_cast<std::size_t>(found - rows.begin());
}

}  // namespace

std::size_t Catalogue::course(std::string_view name) const { return index_of(courses, &Course::name, name); }

std::size_t Catalogue::assessment(std::string_view id) const {
  return index_of(assessments, &Assessment::id, id);
}

std::size_t Catalogue::plan(std::string_view id) const { return index_of(plans, &Plan::id, id); }

std::vector<std::size_t> Catalogue::other_courses() const {
  std::vector<bool> planned(courses.size());
  for (const Plan& plan : plans) {
    for (const PlannedCourse& row : plan.courses) planned[course(row.name)] = true;
  }
  std::vector<std::size_t> others;
  for (std::size_t at = 0; at < courses.size(); ++at) {
    if (!planned[at]) others.push_back(at);
  }
  return others;
}

}  // namespace anupalan::samples
