// A saved workspace as its file says it (assets/schemas/workspace.schema.json): names and ids in words. Which of them mean
// something, app finds; io/canonical/ reads it, io/export/ writes it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/civil_day.h"
#include "base/fraction.h"
#include "model/dataset.h"

namespace anupalan::io {

/// An empty text, never() and an absent value say nothing.
struct SavedFilter {
  struct Column {
    std::string column, text;
    friend bool operator==(const Column&, const Column&) = default;
  };
  std::string status, unit, search, reason, course, course_stand, plan;
  std::optional<std::string> level;
  std::vector<Column> columns;
  std::vector<std::string> people;  ///< ids of those who alone are shown
  std::vector<SavedFilter> also;    ///< that must let through as well
  friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

/// A snapshot that was compared. An empty file: none.
struct SavedSnapshot {
  std::string file;
  Day as_on = Day::never();
};

struct SavedSortKey {
  std::string column;
  bool descending = false;
};

struct SavedColumn {
  std::string column;
  int width = 0;  ///< in points; 0: as usual
  bool pinned = false;
};

struct SavedGrouping {
  std::string by;
  bool open = false;
  std::vector<std::string> turned;
};

struct SavedMosaic {
  std::string by, colour, course;
  bool nested = true;
};

struct SavedLook {
  std::string view, employee, plan, order, organisation;
  Day compared_from = Day::never();
  SavedSnapshot before_snapshot, after_snapshot;
  std::string way_from, way_to;  ///< statuses
  SavedFilter filter;
  std::vector<SavedSortKey> sort;  ///< the one that matters most first
  std::vector<SavedColumn> columns;
  SavedGrouping grouping;
  std::string open_others;
  std::vector<std::string> turned;  ///< ids of units
  SavedSortKey unit_sort, course_sort;
  SavedMosaic mosaic;
};

/// What was supposed of an obligation in place of what its order says.
struct SavedSupposed {
  std::string provision;
  std::uint32_t index = 0;
  std::optional<Fraction> share;
  std::optional<std::uint32_t> count;
  int due_later = 0;
};

struct SavedChoices {
  Day as_on = Day::never(), law_as_on = Day::never();
  std::optional<ReportingYear> year;
  std::optional<std::vector<std::string>> orders;  ///< only these are on
  std::vector<std::string> readings_off;
  std::vector<model::PlanRecord> plan_edits;
  std::vector<SavedSupposed> sandbox;
};

struct SavedWorkspace {
  struct File {
    std::string name;
    std::uint64_t bytes = 0;
  };

  std::string file;  ///< the one it stands in, for people; filled in by who reads it
  Day saved_on = Day::never();
  std::optional<SavedLook> look;
  std::optional<SavedChoices> choices;
  std::string theme;
  std::optional<int> zoom;
  bool masked = false;
  std::vector<model::Guess> corrections;
  std::vector<File> files;  ///< that were open
};

}  // namespace anupalan::io
