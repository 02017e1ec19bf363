#include "app/look.h"

#include <algorithm>
#include <array>

namespace anupalan::app {
namespace {

constexpr std::array<std::string_view, kViewCount> kViews{"overview", "units",  "employees",  "employee", "courses",
                                                           "plans",    "orders", "milestones", "compare",  "data"};
constexpr std::array<std::string_view, kColumnCount> kColumns{"id",      "name",  "unit",     "designation", "level",  "status", "progress",
                                                               "met_on",  "plans", "group",    "service",     "batch",  "category", "profile",
                                                               "needed",  "due_on", "days_left", "reasons",    "email"};
constexpr std::array<std::string_view, 3> kOthers{"topmost", "all", "none"};

template <typename E, std::size_t N>
std::optional<E> find_among(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto place = std::find(names.begin(), names.end(), name);
  if (place == names.end()) return std::nullopt;
  return static_cast<E>(place - names.begin());
}

}  // namespace

std::string_view name_of(View view) { return kViews[static_cast<std::size_t>(view)]; }

std::optional<View> find_view(std::string_view name) { return find_among<View>(kViews, name); }

std::string_view name_of(Column column) { return kColumns[static_cast<std::size_t>(column)]; }

std::optional<Column> find_column(std::string_view name) { return find_among<Column>(kColumns, name); }

std::string_view name_of(OpenUnits::Others others) { return kOthers[static_cast<std::size_t>(others)]; }

std::optional<OpenUnits::Others> find_others(std::string_view name) { return find_among<OpenUnits::Others>(kOthers, name); }

std::optional<rules::CourseStand> find_course_stand(std::string_view name) {
  for (std::size_t i = 0; i < rules::kCourseStandCount; ++i) {
    if (rules::name_of(static_cast<rules::CourseStand>(i)) == name) return static_cast<rules::CourseStand>(i);
  }
  return std::nullopt;
}

std::optional<rules::Status> find_status(std::string_view name) {
  for (std::size_t i = 0; i < rules::kStatusCount; ++i) {
    if (rules::name_of(static_cast<rules::Status>(i)) == name) return static_cast<rules::Status>(i);
  }
  return std::nullopt;
}

}  // namespace anupalan::app
