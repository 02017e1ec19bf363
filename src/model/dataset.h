// All that the loaded files say, put together: immutable columns, rows numbered from 0.
//
// Rows are sorted by id, so the same files in any order give the same Dataset. Completions lie grouped
// by employee, then by course, then by day, each distinct (employee, course, day) once; assessment
// passes likewise. Built by DatasetBuilder and never changed.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/civil_day.h"
#include "base/diagnostic.h"
#include "base/text.h"
#include "base/packed_rows.h"
#include "base/text_pool.h"
#include "model/facts.h"
#include "model/records.h"

namespace anupalan::model {

enum class UnitRow : std::uint32_t {};
enum class EmployeeRow : std::uint32_t {};
enum class CourseRow : std::uint32_t {};
enum class AssessmentRow : std::uint32_t {};
enum class PlanRow : std::uint32_t {};

/// "No such row", for every kind of row.
template <typename Row>
inline constexpr Row kNoRow{UINT32_MAX};

template <typename Row>
constexpr std::size_t at(Row row) {
  return static_cast<std::size_t>(row);
}

/// Which record a fact comes from: the number of the record over all files, in the order of
/// Dataset::files. Dataset::place_of() says file and pointer.
enum class Source : std::uint32_t {};
inline constexpr Source kNoSource{UINT32_MAX};

struct Unit {
  TextId id{}, name{};
  Word kind{};      ///< kNoWord where the file gives none
  Word known_as{};  ///< kNoWord where no order's scope refers to it
  UnitRow parent = kNoRow<UnitRow>;
};

struct Course {
  TextId id{}, name{};  ///< name is kNoText where no file describes the course
  Competency competency = Competency::absent;
  std::uint32_t minutes = 0;  ///< 0: not known
};

struct Assessment {
  TextId id{}, name{};
  CourseRow course = kNoRow<CourseRow>;  ///< the course it belongs to; none: standalone
};

/// One object of `applies_to`. A criterion that is not given is nullopt; words sorted, rows sorted.
struct Criteria {
  std::optional<std::vector<Word>> group, designation, level, service, cadre, category;
  std::optional<std::vector<EmployeeRow>> employee;
  std::optional<std::vector<UnitRow>> unit;
  std::optional<std::vector<std::uint16_t>> batch;
  std::optional<std::vector<bool>> on_central_deputation;
  Word service_years{};  ///< kNoWord: not given
};

struct PlanCourse {
  CourseRow course{};
  Requirement requirement = Requirement::none;
};

struct Plan {
  std::string id, name;  ///< name is empty where the file gives none
  ReportingYear reporting_year;
  PrescriberKind prescriber_kind = PrescriberKind::mdo;
  std::string prescriber;
  Day published_on = Day::never();
  Day due_on = Day::never();
  std::vector<Criteria> applies_to;   ///< empty: everybody the prescriber answers for
  std::vector<PlanCourse> courses;    ///< sorted by course, each once, the stronger requirement
  std::vector<AssessmentRow> assessments;  ///< sorted, each once
  Source source = kNoSource;          ///< kNoSource: it stands in no file as it is here
};

/// The training plans, and the words in which they and the employees are told. Those of the files, which a Dataset is; or
/// others in their place (curriculum.h): what is few is then held twice, and what is many not at all.
struct Curriculum {
  Vocabulary words;
  std::vector<Plan> plans;  ///< sorted by id
  std::string_view text(Word word) const { return words.text(word); }
};

/// Employees, a column a fact. A Word is kNoWord and a Day never() where the fact is absent.
struct Employees {
  std::vector<TextId> id;
  std::vector<std::uint32_t> own;    ///< rows of Dataset::own_texts
  std::vector<UnitRow> unit;
  std::vector<Category> category;
  std::vector<ProfileStatus> profile;
  std::vector<Maybe> on_central_deputation, with_mdo;
  std::vector<Word> group, designation, level, service, cadre;
  std::vector<std::uint16_t> batch;  ///< 0: absent
  std::vector<Day> appointed_on, superannuates_on;
  std::vector<std::uint32_t> roles;  ///< index of Dataset::role_sets
  std::vector<Source> source;
  std::size_t size() const { return id.size(); }
  /// Makes room for so many, and not more.
  void reserve(std::size_t count);
};

/// Records grouped by employee: those of row e are [offsets[e], offsets[e + 1]).
struct Completions {
  std::vector<std::uint32_t> offsets;
  std::vector<CourseRow> course;
  std::vector<Day> day;
  std::vector<Source> source;
};

/// Assessments passed, grouped like completions. Failed attempts are among Dataset::unfinished.
struct Passes {
  std::vector<std::uint32_t> offsets;
  std::vector<AssessmentRow> assessment;
  std::vector<Day> day;
  std::vector<std::int32_t> score_hundredths;  ///< -1: absent
  std::vector<Source> source;
};

/// A course begun and not completed, or completed on no date, or an assessment failed: shown, never counted.
struct Unfinished {
  EmployeeRow employee{};
  CourseRow course = kNoRow<CourseRow>;
  AssessmentRow assessment = kNoRow<AssessmentRow>;
  Day on = Day::never();
  std::uint8_t progress = 0;
  bool undated = false;  ///< a course recorded as completed, without a date: set aside
};

/// Why records of a file were not used, or need a look: how often a diagnostic of the code was made, listed or not.
struct Reason {
  Severity severity = Severity::error;
  std::string code;
  std::uint64_t count = 0;
};

/// What became of one input file: records = used + set_aside + errors.
struct FileAccount {
  std::string file;
  std::string kind;  ///< "roster", "training-plan", "UserReport", ...: the name of its format; "" unknown
  std::uint64_t records = 0, used = 0, set_aside = 0, errors = 0;
  std::uint32_t first_source = 0;                       ///< number of its first record
  std::array<std::uint32_t, kSectionCount> in_section{};///< records read of each section
  bool bare = false;                                    ///< an array, lines or rows of records, no sections
  Day generated_on = Day::never();                      ///< of a report of the portal
  std::vector<Reason> reasons;                          ///< sorted by code

  /// Rows of a report or a list, and no records of our own formats.
  bool is_table() const { return bare && kind != "roster" && kind != "completions"; }
};

/// What was guessed, or taken from a correction; a correction of the same `what` and `written` changes it.
struct Guess {
  Guessed what{};
  std::string file{};        ///< of a column: that has it; empty where a text means the same in all files
  std::string written{};     ///< as CorrectionRecord::written
  std::string means{};       ///< as CorrectionRecord::means; empty: nothing that we know
  std::uint64_t count = 0;   ///< records, people or plans that it decides something for
  bool corrected = false;
  friend bool operator==(const Guess&, const Guess&) = default;
};

/// A record's file and JSON pointer, or the row of a table ("row 12"), for people.
struct SourcePlace {
  std::string_view file;
  std::string pointer;
};

/// A milestone reported as done.
struct MilestoneDone {
  TextId organisation{}, milestone{};
  Day on = Day::never();
  Source source = kNoSource;
  std::uint32_t line = 0, column = 0;  ///< of the record in its file
};

struct Dataset : Curriculum {
  TextPool names;
  PackedRows own_texts;  ///< name, e-mail address and phone of each person: hardly ever alike
  std::vector<Unit> units;
  std::vector<UnitRow> units_children_first;  ///< every unit after all units below it
  std::vector<Course> courses;
  std::vector<Assessment> assessments;
  std::vector<std::pair<Word, Word>> levels;  ///< designation -> level, from the plan files; sorted
  std::vector<std::vector<Word>> role_sets;   ///< [0] is the empty set
  Employees employees;
  Completions completions;
  Passes passes;
  std::vector<Unfinished> unfinished;         ///< sorted by employee, course, assessment, day
  std::vector<MilestoneDone> milestones;
  std::vector<FileAccount> files;             ///< sorted by name
  std::vector<Guess> guesses;                 ///< columns in the order of their file; the others by what and written
  Day completions_as_on = Day::never();       ///< the last `as_on` of the completions files

  using Curriculum::text;
  std::string_view text(TextId id) const { return names.text(id); }
  // As the files write them; empty where absent.
  std::string_view name_of(EmployeeRow row) const { return own_texts.text(employees.own[at(row)], 0); }
  std::string_view email_of(EmployeeRow row) const { return own_texts.text(employees.own[at(row)], 1); }
  std::string_view phone_of(EmployeeRow row) const { return own_texts.text(employees.own[at(row)], 2); }
  /// REQUIRES: `source` is not kNoSource.
  SourcePlace place_of(Source source) const;
  std::string_view unit_id(UnitRow row) const { return text(units[at(row)].id); }
  /// The course's name, or its id where no file describes it.
  std::string_view title(CourseRow row) const;
  std::string_view title(AssessmentRow row) const;
  /// kNoRow where there is none.
  EmployeeRow find_employee(std::string_view id) const;
  UnitRow find_unit(std::string_view id) const;
  /// By UnitRow: whether the unit is `above`, or below it. One pass over the units.
  std::vector<bool> units_within(UnitRow above) const;
  /// The same of one unit.
  bool is_within(UnitRow unit, UnitRow above) const;
};

/// The rows of one employee: indices into the columns.
struct RowRange {
  std::uint32_t begin = 0, end = 0;
};
RowRange completions_of(const Dataset& data, EmployeeRow employee);
RowRange passes_of(const Dataset& data, EmployeeRow employee);

std::span<const Unfinished> unfinished_of(const Dataset& data, EmployeeRow employee);

/// The first day of `course` on or after `from`; never() where there is none.
Day first_completion(const Dataset& data, EmployeeRow employee, CourseRow course, Day from);
/// The first day on which the assessment was passed; never() where it was not.
Day first_pass(const Dataset& data, EmployeeRow employee, AssessmentRow assessment);

}  // namespace anupalan::model
