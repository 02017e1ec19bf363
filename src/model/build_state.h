// What DatasetBuilder holds until build(), and the parts of build(). Internal to model/.
#pragma once

#include <algorithm>
#include <deque>
#include <initializer_list>
#include <map>
#include <string>
#include <vector>

#include "model/builder.h"
#include "model/corrections.h"
#include "model/find.h"

namespace anupalan::model {

/// An employee with the text interned and the file known.
struct PendingEmployee {
  FileNumber file{};
  Place place;
  std::uint32_t own = 0;  ///< row of Dataset::own_texts
  TextId id{}, user{}, unit{}, group{}, designation{}, level{}, service{}, cadre{}, roles{};
  TextId organisation{}, tag{};
  Day appointed_on, superannuates_on;
  std::uint16_t batch = 0;
  Category category{};
  bool category_assumed = false;
  ProfileStatus profile{};
  Maybe on_central_deputation{}, with_mdo{};
};

/// Sound records about people that stand near each other in a file, their employee found; a column a fact. They are the most
/// of all that waits for build(): ten bytes each.
struct CompletionBlock {
  FileNumber file{};
  Section section = Section::completions;  ///< or allotments, which say it too
  std::uint32_t first_index = 0;           ///< of a record in its file
  std::vector<TextId> courses;             ///< those of the block, each once

  std::vector<std::uint16_t> index;        ///< behind first_index
  std::vector<EmployeeRow> employee;
  std::vector<std::uint16_t> course;       ///< place in `courses`
  std::vector<Day> day;
};

struct FoundResult {
  FileNumber file{};
  std::uint32_t index = 0;
  EmployeeRow employee{};
  TextId assessment{};
  Day on;
  std::int32_t score_hundredths = -1;
};

/// A course begun, or completed on no date.
struct FoundUnfinished {
  FileNumber file{};
  EmployeeRow employee{};
  TextId course{}, assessment{};
  Day on = Day::never();
  std::uint8_t progress = 0;
  bool undated = false;
};

/// Where a unit map places somebody; the keys as in PersonRef.
struct PendingPlacement {
  FileNumber file{};
  Place place;
  TextId id{}, user{}, email{}, phone{}, unit{};
};

struct FoundAllotment {
  FileNumber file{};
  Place place;
  EmployeeRow employee{};
  TextId course{};
  Day due_on, allotted_on;
  Maybe apar{};
};

template <typename Record>
struct Filed {
  FileNumber file{};
  Record record;
};

struct BuildState {
  struct File {
    FileAccount account;
    Day as_on = Day::never();
    std::vector<ColumnRead> columns{};  ///< of a table, as its header has them
  };

  std::vector<File> files;
  std::deque<PendingEmployee> employees;  ///< never moved: they are many
  std::vector<std::uint32_t> employee_order;  ///< places in `employees`, sorted by id, those of one id as their files stand
  std::vector<PendingPlacement> placements;
  std::vector<Filed<Batch>> waiting;  ///< records about people that came before the people were settled
  std::vector<Filed<UnitRecord>> units;
  std::vector<UnitRecord> derived_units;  ///< named by reports and unit maps, described by no file
  std::vector<Filed<CourseRecord>> courses;
  std::vector<Filed<LevelRecord>> levels;
  std::vector<Filed<AssessmentRecord>> assessments;
  std::vector<Filed<PlanRecord>> plans;
  std::vector<Filed<MilestoneRecord>> milestones;
  std::vector<CompletionBlock> completions;
  std::vector<FoundResult> results;
  std::deque<FoundUnfinished> unfinished;  ///< never moved either
  std::vector<FoundAllotment> allotments;

  RowIndex<UnitRow> unit_rows;
  RowIndex<EmployeeRow> employee_rows;
  RowIndex<CourseRow> course_rows;
  RowIndex<AssessmentRow> assessment_rows;
  std::vector<bool> described, described_assessments;  ///< by row: some file says what it is
  std::vector<FileNumber> employee_files;              ///< by row; Employees::source is the index until build()
  std::vector<TextId> employee_users;                  ///< by row: the platform's user id
  PersonIndex people;
  NameIndex course_names, assessment_names;
  Corrections corrections;
  std::map<WrittenKey, Guess> guesses;  ///< but those of columns
  bool people_settled = false;
  Dataset data;
  std::vector<Diagnostic> diagnostics;
  DiagnosticLog log{diagnostics};

  std::string_view name_of(const PendingEmployee& e) const { return data.own_texts.text(e.own, 0); }
  std::string_view email_of(const PendingEmployee& e) const { return data.own_texts.text(e.own, 1); }
  std::string_view phone_of(const PendingEmployee& e) const { return data.own_texts.text(e.own, 2); }
  File& file(FileNumber number) { return files[static_cast<std::size_t>(number)]; }
  const File& file(FileNumber number) const { return files[static_cast<std::size_t>(number)]; }
  void use(FileNumber number) { ++file(number).account.used; }
  /// Notes that what is written was taken to mean something, for so many more.
  void guess(Guessed what, std::string_view written, std::string_view means, std::uint64_t count, bool corrected);
  /// Adds a diagnostic at the record and counts the record by the severity; a warning does not count.
  void report(Severity severity, std::string code, FileNumber file, Section section, const Place& place,
              std::string message, std::string_view detail = {}, std::string_view below = {});
  Source source_of(FileNumber number, Section section, std::uint32_t index) const;
  /// Orders records of one id in the same way in whatever order the files came.
  bool stands_before(FileNumber a, std::uint32_t a_index, FileNumber b, std::uint32_t b_index) const;
};

// The parts of settle_people() and of build(), in the order in which they run; each needs the rows of those before it.
/// The category of the employees of files that do not say it, by corrections.
Steps correct_categories(BuildState& state);
Steps sort_employees(BuildState& state);
/// The units that reports and unit maps name and no file describes, and the unit of everybody whom they name.
Steps derive_units(BuildState& state);
Steps settle_units(BuildState& state);
Steps settle_employees(BuildState& state);
Steps settle_names(BuildState& state);
Steps find_waiting(BuildState& state);
Steps number_files(BuildState& state);
Steps build_levels(BuildState& state);
Steps build_courses(BuildState& state);
Steps build_assessments(BuildState& state);
Steps build_plans(BuildState& state);
Steps build_allotments(BuildState& state);
Steps build_completions(BuildState& state);
Steps build_results(BuildState& state);
Steps build_milestones(BuildState& state);
/// What was guessed, for people; and what became of the corrections.
Steps build_guesses(BuildState& state);

/// Keeps where a unit map places people.
void keep_placements(BuildState& state, FileNumber file, const Batch& batch);

/// The id of the employee whom a correction says to be meant by one of the keys, the first that has one; kNoText where none has.
TextId corrected_person(BuildState& state, std::initializer_list<std::string_view> keys);

/// What a name means.
struct Named {
  TextId id = kNoText;        ///< where it means nothing that we know, one made of the name: files that know names only agree
  bool known = false;         ///< it is the id of a course or an assessment
  bool corrected = false;
  std::size_t several = 0;    ///< so many courses have the name, and it means none of them
};
/// `what` is a course or an assessment; an assessment may have the name of the course it belongs to.
Named find_named(BuildState& state, Guessed what, std::string_view name);
/// Says that several courses have a name, where it is so.
void warn_of_several(BuildState& state, const Named& named, FileNumber file, Section section, const Place& place, std::string_view name);
/// What is meant, as Guess has it; empty where it is nothing that is known.
std::string_view meaning_of(const BuildState& state, const Named& named);

/// Gives the portal's plans the unit that prescribes them, and their year; sets aside those that have none.
void settle_loose_plans(BuildState& state);
/// Finds the people, courses and assessments that the batch's records about people name.
void find_records(BuildState& state, FileNumber file, const Batch& batch);

/// Sorts records of documents by id, those of one id by their number over all files.
template <typename Record>
void sort_by_id(const BuildState& state, std::vector<Filed<Record>>& records) {
  std::sort(records.begin(), records.end(), [&](const auto& a, const auto& b) {
    if (a.record.id != b.record.id) return a.record.id < b.record.id;
    return state.stands_before(a.file, a.record.place.index, b.file, b.record.place.index);
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
