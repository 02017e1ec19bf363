#include "app/look.h"

#include <algorithm>
#include <array>

namespace anupalan::app {
namespace {

constexpr std::array<std::string_view, kViewCount> kViews{"overview", "units",  "employees",  "employee", "courses",
                                                           "plans",    "orders", "milestones", "compare",  "data",     "mosaic"};
constexpr std::array<std::string_view, kColumnCount> kColumns{"id",      "name",  "unit",     "designation", "level",  "status", "progress",
                                                               "met_on",  "plans", "group",    "service",     "batch",  "category", "profile",
                                                               "needed",  "due_on", "days_left", "reasons",    "email"};
constexpr std::array<std::string_view, kUnitColumnCount> kUnitColumns{"name",    "rate", "employees", "missed",        "undetermined",
                                                                     "pending", "late", "compliant", "not_applicable"};
constexpr std::array<std::string_view, kCourseColumnCount> kCourseColumns{"title", "competency", "minutes", "completed", "lacks", "mandatory", "open", "clears"};
constexpr std::array<std::string_view, kMosaicByCount> kMosaicBys{"unit", "level", "group", "designation", "course", "competency"};
constexpr std::array<std::string_view, 3> kOthers{"topmost", "all", "none"};

template <typename E, std::size_t N>
std::optional<E> find_among(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto place = std::find(names.begin(), names.end(), name);
  if (place == names.end()) return std::nullopt;
  return static_cast<E>(place - names.begin());
}

/// Of an enum whose names the rules know.
template <typename E>
std::optional<E> find_named(std::size_t count, std::string_view name) {
  for (std::size_t i = 0; i < count; ++i) {
    if (rules::name_of(static_cast<E>(i)) == name) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(View view) { return kViews[static_cast<std::size_t>(view)]; }

std::optional<View> find_view(std::string_view name) { return find_among<View>(kViews, name); }

std::string_view name_of(Column column) { return kColumns[static_cast<std::size_t>(column)]; }

std::optional<Column> find_column(std::string_view name) { return find_among<Column>(kColumns, name); }

std::string_view name_of(UnitColumn column) { return kUnitColumns[static_cast<std::size_t>(column)]; }

std::optional<UnitColumn> find_unit_column(std::string_view name) { return find_among<UnitColumn>(kUnitColumns, name); }

std::string_view name_of(CourseColumn column) { return kCourseColumns[static_cast<std::size_t>(column)]; }

std::optional<CourseColumn> find_course_column(std::string_view name) { return find_among<CourseColumn>(kCourseColumns, name); }

std::string_view name_of(MosaicBy by) { return kMosaicBys[static_cast<std::size_t>(by)]; }

std::optional<MosaicBy> find_mosaic_by(std::string_view name) { return find_among<MosaicBy>(kMosaicBys, name); }

std::optional<rules::Respect> find_respect(std::string_view name) { return find_named<rules::Respect>(rules::kRespectCount, name); }

std::string_view name_of(OpenUnits::Others others) { return kOthers[static_cast<std::size_t>(others)]; }

std::optional<OpenUnits::Others> find_others(std::string_view name) { return find_among<OpenUnits::Others>(kOthers, name); }

std::optional<rules::CourseStand> find_course_stand(std::string_view name) { return find_named<rules::CourseStand>(rules::kCourseStandCount, name); }

std::optional<rules::Status> find_status(std::string_view name) { return find_named<rules::Status>(rules::kStatusCount, name); }

}  // namespace anupalan::app
