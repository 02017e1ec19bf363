// What is looked at, and how: all that Back, undo and a saved workspace bring back. Ids, not rows: a row means nothing in
// other data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_day.h"
#include "rules/groups.h"
#include "rules/respects.h"
#include "rules/status.h"

namespace anupalan::app {

enum class View : std::uint8_t { overview, units, employees, employee, courses, plans, orders, milestones, compare, data, mosaic };
inline constexpr std::size_t kViewCount = 11;

/// "overview", "units", ...: on the command line, in the mirror and in saved workspaces.
std::string_view name_of(View view);
/// Nothing for a name that no view has.
std::optional<View> find_view(std::string_view name);

/// Columns of the table of employees.
enum class Column : std::uint8_t {
  id, name, unit, designation, level, status, progress, met_on, plans, group, service, batch, category, profile, needed, due_on, days_left, reasons, email
};
inline constexpr std::size_t kColumnCount = 19;

/// "id", "name", ..., "reasons", "email".
std::string_view name_of(Column column);
std::optional<Column> find_column(std::string_view name);

/// "missed", ..., "not_applicable"; nothing for a name that no status has.
std::optional<rules::Status> find_status(std::string_view name);

/// So many employees can be chosen one by one to be shown alone.
inline constexpr std::size_t kMostChosen = 10'000;

/// Ids of people who were chosen one by one; shared, so that a state kept for undo takes no room for them.
struct ChosenPeople {
  std::shared_ptr<const std::vector<std::string>> ids{};  ///< sorted; none: nobody was chosen, and everybody is let through
  bool any() const { return ids != nullptr; }
  friend bool operator==(const ChosenPeople& a, const ChosenPeople& b) { return a.ids == b.ids || (a.ids && b.ids && *a.ids == *b.ids); }
};

/// Those who stand so with the course of this id; no id: everybody.
struct OfCourse {
  std::string id{};
  rules::CourseStand stand = rules::CourseStand::lacks;
  bool any() const { return !id.empty(); }
  friend bool operator==(const OfCourse&, const OfCourse&) = default;
};
std::optional<rules::CourseStand> find_course_stand(std::string_view name);

/// Which employees are looked at; what is absent or empty lets everybody through.
struct Filter {
  std::optional<rules::Status> status{};
  std::string unit{};   ///< the id: this unit and all below it
  std::string search{}; ///< part of an id, name, designation or unit name; compared without case
  std::string reason{}; ///< a reason or finding that the employee has: "no_plan", "profile_not_verified"
  std::optional<std::string> level{};  ///< as the rules take it (rules/person.h); empty: those of whom it is not known
  OfCourse course{};
  std::string plan{};   ///< the id of a plan that binds the employee
  std::vector<Filter> also{};  ///< each must let the employee through as well: a second reason, a second course
  std::map<Column, std::string> columns{};  ///< what is typed for a column (column_filter.h); never an empty text
  ChosenPeople only{};  ///< these alone
  bool any() const { return *this != Filter{}; }
  friend bool operator==(const Filter&, const Filter&) = default;
};

struct SortKey {
  Column column = Column::id;
  bool descending = false;
  friend bool operator==(const SortKey&, const SortKey&) = default;
};
/// The one that matters most first, no column twice; those whose cells are alike in all of them stand by id.
using Sort = std::vector<SortKey>;

/// A column that was chosen for the table.
struct ShownColumn {
  Column column = Column::id;
  std::uint16_t width = 0;  ///< in points; 0: as wide as usual
  bool pinned = false;      ///< stays to the left while the others scroll sideways
  friend bool operator==(const ShownColumn&, const ShownColumn&) = default;
};
/// From left to right, no column twice, pinned ones first; empty: none was chosen, and the room decides.
using ShownColumns = std::vector<ShownColumn>;

/// The table under headings, one for each value of a column.
struct Grouping {
  std::optional<Column> by;      ///< nothing: no headings
  bool open = false;             ///< whether those under a heading are shown where nothing else is said
  std::set<std::string> turned;  ///< the groups (PeopleGroup::key) that are the other way
  friend bool operator==(const Grouping&, const Grouping&) = default;
};

/// Which units show those below them.
struct OpenUnits {
  enum class Others : std::uint8_t { topmost, all, none };
  Others others = Others::topmost;  ///< which are open where nothing else is said
  std::set<std::string> turned;     ///< those that are the other way
  friend bool operator==(const OpenUnits&, const OpenUnits&) = default;
};

/// "topmost", "all", "none".
std::string_view name_of(OpenUnits::Others others);
std::optional<OpenUnits::Others> find_others(std::string_view name);

/// What units are sorted by: their name, or a figure of theirs.
enum class UnitColumn : std::uint8_t { name, rate, employees, missed, undetermined, pending, late, compliant, not_applicable };
inline constexpr std::size_t kUnitColumnCount = 9;

/// "name", "rate", "employees", "missed", ...
std::string_view name_of(UnitColumn column);
std::optional<UnitColumn> find_unit_column(std::string_view name);
/// Of those with this status.
constexpr UnitColumn unit_column(rules::Status status) {
  return static_cast<UnitColumn>(static_cast<std::size_t>(UnitColumn::missed) + static_cast<std::size_t>(status));
}

/// The units of one parent stand so; those that are alike in it by name, then id. Without a rate a unit stands last.
struct UnitSort {
  UnitColumn column = UnitColumn::name;
  bool descending = false;
  friend bool operator==(const UnitSort&, const UnitSort&) = default;
};

/// What the courses of the plans are sorted by: whether it is completed by its share.
enum class CourseColumn : std::uint8_t { title, competency, minutes, completed, lacks, mandatory, open, clears };
inline constexpr std::size_t kCourseColumnCount = 8;

/// "title", "competency", ..., "clears".
std::string_view name_of(CourseColumn column);
std::optional<CourseColumn> find_course_column(std::string_view name);

/// Those that are alike in it stand by rank (courses.h). Without minutes or competency a course stands last.
struct CourseSort {
  CourseColumn column = CourseColumn::clears;
  bool descending = true;
  friend bool operator==(const CourseSort&, const CourseSort&) = default;
};

/// By what the mosaic puts people into groups. By course and competency people stand in as many as are prescribed to them.
enum class MosaicBy : std::uint8_t { unit, level, group, designation, course, competency };
inline constexpr std::size_t kMosaicByCount = 6;
/// "unit", "level", ...
std::string_view name_of(MosaicBy by);
std::optional<MosaicBy> find_mosaic_by(std::string_view name);
/// "status", "needed", ...
std::optional<rules::Respect> find_respect(std::string_view name);

/// How the mosaic shows everybody.
struct MosaicLook {
  MosaicBy by = MosaicBy::unit;
  bool nested = true;  ///< two levels of frames: units below the units, or the topmost units below what else it is grouped by
  rules::Respect colour = rules::Respect::status;
  std::string course;  ///< the id of the one that it is coloured by; empty, or unknown: the first that is prescribed
  friend bool operator==(const MosaicLook&, const MosaicLook&) = default;
};

/// Which way employees went between two days.
struct Way {
  rules::Status from{}, to{};
  friend bool operator==(const Way&, const Way&) = default;
};

struct Look {
  View view = View::overview;
  std::string employee;  ///< the one that its view shows; empty: none
  std::string plan;      ///< the id of the one that is looked at; empty: the first
  std::string before_snapshot, after_snapshot;  ///< files of snapshots that are compared; empty, or none of those open: a day
  std::optional<Day> compared_from;  ///< the day with which data-as-on is compared; nothing: Workspace::compared_from() chooses
  std::optional<Way> way;            ///< only those who went this way are listed; nothing: all who moved
  Filter filter;
  Sort sort;
  ShownColumns columns;
  Grouping grouping;
  OpenUnits open_units;
  UnitSort unit_sort;
  CourseSort course_sort;
  MosaicLook mosaic;
  std::string message_code, message_file;  ///< only messages of this code, of this file, are listed; empty: all. Not saved
  std::string order;         ///< the one that the view of orders shows; empty, or in no file any more: the first
  std::string organisation;  ///< whose milestones are shown: the id of a unit or CCA; empty, or unknown: one that reports
  friend bool operator==(const Look&, const Look&) = default;
};

}  // namespace anupalan::app
