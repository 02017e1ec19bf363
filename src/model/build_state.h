// What DatasetBuilder holds until build(), and the parts of build(). Internal to model/.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "model/builder.h"

namespace anupalan::model {

/// Employees, completions and results with their text interned and their file known.
struct PendingEmployee {
  FileNumber file{};
  Place place;
  TextId id{}, name{}, unit{}, group{}, designation{}, level{}, service{}, cadre{}, email{}, phone{}, roles{};
  Day appointed_on, superannuates_on;
  std::uint16_t batch = 0;
  Category category{};
  ProfileStatus profile{};
  Maybe on_central_deputation{}, with_mdo{};
};

struct PendingCompletion {
  FileNumber file{};
  Place place;
  TextId employee{}, course{};
  Day completed_on;
  CourseStatus status{};
  std::uint8_t progress = 0;
};

struct PendingResult {
  FileNumber file{};
  Place place;
  TextId employee{}, assessment{};
  Day on;
  AssessmentResult result{};
  std::int32_t score_hundredths = -1;
};

template <typename Record>
struct Filed {
  FileNumber file{};
  Record record;
};

/// Rows by TextId of the id; kNoRow for a text that is no such id.
template <typename Row>
class RowIndex {
 public:
  void set(TextId id, Row row) {
    if (rows_.size() <= static_cast<std::size_t>(id)) {
      rows_.resize(static_cast<std::size_t>(id) + 1, kNoRow<Row>);
    }
    rows_[static_cast<std::size_t>(id)] = row;
  }
  Row find(TextId id) const {
    auto at = static_cast<std::size_t>(id);
    return at < rows_.size() ? rows_[at] : kNoRow<Row>;
  }

 private:
  std::vector<Row> rows_;
};

struct BuildState {
  struct File {
    FileAccount account;
    Day as_on = Day::never();
  };

  std::vector<File> files;
  std::vector<PendingEmployee> employees;
  std::vector<PendingCompletion> completions;
  std::vector<PendingResult> results;
  std::vector<Filed<UnitRecord>> units;
  std::vector<Filed<CourseRecord>> courses;
  std::vector<Filed<LevelRecord>> levels;
  std::vector<Filed<AssessmentRecord>> assessments;
  std::vector<Filed<PlanRecord>> plans;
  std::vector<Filed<MilestoneRecord>> milestones;

  RowIndex<UnitRow> unit_rows;
  RowIndex<EmployeeRow> employee_rows;
  RowIndex<CourseRow> course_rows;
  RowIndex<AssessmentRow> assessment_rows;
  std::vector<bool> described, described_assessments;  ///< by row: some file says what it is
  Dataset data;
  std::vector<Diagnostic> diagnostics;
  DiagnosticLog log{diagnostics};

  File& file(FileNumber number) { return files[static_cast<std::size_t>(number)]; }
  void use(FileNumber number) { ++file(number).account.used; }
  /// Adds a diagnostic at the record and counts the record by the severity; a warning does not count.
  void report(Severity severity, std::string code, FileNumber file, Section section, const Place& place,
              std::string message, std::string_view detail = {}, std::string_view below = {});
  Source source_of(FileNumber number, Section section, std::uint32_t index) const;
};

// The parts of build(), in the order in which they run; each needs the rows of those before it.
void number_files(BuildState& state);
void build_units(BuildState& state);
void build_levels(BuildState& state);
void build_employees(BuildState& state);
void build_courses(BuildState& state);
void build_assessments(BuildState& state);
void build_plans(BuildState& state);
void build_completions(BuildState& state);
void build_results(BuildState& state);
void build_milestones(BuildState& state);

/// Sorts records of documents by id, those of one id by their number over all files.
template <typename Record>
void sort_by_id(BuildState& state, std::vector<Filed<Record>>& records, Section section) {
  std::sort(records.begin(), records.end(), [&](const auto& a, const auto& b) {
    if (a.record.id != b.record.id) return a.record.id < b.record.id;
    return state.source_of(a.file, section, a.record.place.index) <
           state.source_of(b.file, section, b.record.place.index);
  });
}

/// Calls `agreed(first, last)` for each id of sorted `records` whose records all state the same
/// facts, and `conflict(record, how many)` for every record of the other ids.
template <typename Record, typename Id, typename Same, typename Agreed, typename Conflict>
void settle_repeats(std::vector<Record>& records, Id id, Same same, Agreed agreed, Conflict conflict) {
  for (auto first = records.begin(); first != records.end();) {
    auto last = first;
    bool agree = true;
    for (; last != records.end() && id(*last) == id(*first); ++last) agree = agree && same(*first, *last);
    if (agree) {
      agreed(first, last);
    } else {
      for (auto record = first; record != last; ++record) conflict(*record, last - first);
    }
    first = last;
  }
}

}  // namespace anupalan::model
