// Records as a reader hands them over: what one file says, before the files are put together.
//
// The many (employees, completions, results, allotments, placements) are flat: their text lies once in the batch's
// pool. The few (units, courses, plans) are ordinary values.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_day.h"
#include "base/diagnostic.h"
#include "base/text.h"
#include "base/text_pool.h"
#include "model/facts.h"
#include "model/snapshot.h"

namespace anupalan::model {

/// A text of one batch: Batch::text() tells which. Texts that are equal have equal numbers. 0 is "absent".
enum class TextRef : std::uint32_t {};
inline constexpr TextRef kAbsent{0};

/// The arrays of the canonical formats, and what only the portal's reports have.
enum class Section : std::uint8_t {
  units, employees, courses, levels, assessments, plans, completions, results, milestones, allotments, placements,
  corrections
};
inline constexpr std::size_t kSectionCount = 12;
/// The member that holds the section: "employees"; "assessments" for results, "done" for milestones.
std::string_view member_of(Section section);
/// "/employees/12", or "/12" in a bare array.
std::string pointer_to(Section section, bool bare, std::uint32_t index);

/// Where in its file a record stands.
struct Place {
  std::uint32_t index = 0;  ///< 0-based, in the array of its kind
  std::uint32_t line = 0;   ///< 1-based
  std::uint32_t column = 0; ///< 1-based, in bytes
};

/// Whom a record is about, as its file says it. The employee is found by the employee id; where that is absent or in no
/// roster, by the platform's user id, else by e-mail, else by phone (formats.md, section 2).
struct PersonRef {
  TextRef id{}, user{};
  TextRef email{};  ///< normal_email(): trimmed, small letters; absent where masked
  TextRef phone{};  ///< normal_phone(): the last ten digits; absent where masked
};

/// Which course, as its file says it: by its do_id, else by its name.
struct CourseRef {
  TextRef id{}, name{};
};

struct EmployeeRecord {
  Place place;
  TextRef id{}, user{}, name{}, unit{}, group{}, designation{}, level{}, service{}, cadre{}, email{}, phone{};
  TextRef roles{};         ///< separated by '\n'
  TextRef organisation{};  ///< where no unit is given: names from the ministry down, separated by '\n'
  TextRef tag{};           ///< the portal's "Tag"; or units of the organisation's own columns, separated by '\n'
  Day appointed_on = Day::never();
  Day superannuates_on = Day::never();
  std::uint16_t batch = 0;  ///< a year; 0 is absent
  Category category = Category::central_government;
  bool category_assumed = false;  ///< the file does not say it
  ProfileStatus profile = ProfileStatus::absent;
  Maybe on_central_deputation = Maybe::absent;
  Maybe with_mdo = Maybe::absent;
};

struct CompletionRecord {
  Place place;
  PersonRef employee;
  CourseRef course;
  Day completed_on = Day::never();
  CourseStatus status = CourseStatus::not_started;
  std::uint8_t progress = 0;  ///< per cent, shown and never counted
  bool edge_of_year = false;  ///< at most 5:30 hours from midnight of 31 March: the zone of the clock decides the year
};

struct ResultRecord {
  Place place;
  PersonRef employee;
  TextRef assessment{};       ///< its id; absent where the file knows names only
  TextRef assessment_name{};
  CourseRef course{};         ///< the course it belongs to; absent: standalone, or not said
  Day on = Day::never();      ///< never() only of a failure
  AssessmentResult result = AssessmentResult::failed;
  std::int32_t score_hundredths = -1;  ///< -1 is absent
};

/// A course of a training plan as it was allotted to one person.
struct AllotmentRecord {
  Place place;
  PersonRef employee;
  CourseRef course;
  TextRef organisation{};  ///< as in EmployeeRecord
  Day allotted_on = Day::never();
  Day due_on = Day::never();
  Day completed_on = Day::never();  ///< the row says that it was completed too
  bool edge_of_year = false;        ///< of completed_on, as in CompletionRecord
  Maybe apar = Maybe::absent;
};

/// Where a person works, from a unit map.
struct PlacementRecord {
  Place place;
  PersonRef employee;
  TextRef unit{};  ///< names or ids of units from the upper to the lower, separated by '\n'
};

struct UnitRecord {
  Place place;
  std::string id, name, kind, parent, known_as;
  bool same_facts(const UnitRecord& other) const;
};

struct CourseRecord {
  Place place;
  std::string id, name;
  Competency competency = Competency::absent;
  std::uint32_t minutes = 0;  ///< 0 is absent
};

struct LevelRecord {
  Place place;
  std::string designation, level;
};

struct AssessmentRecord {
  Place place;
  std::string id, name, course;  ///< course empty: standalone comprehensive assessment
};

/// One object of `applies_to`: every criterion given must hold. A criterion that is given and empty
/// matches nobody.
struct CriteriaRecord {
  using Texts = std::optional<std::vector<std::string>>;
  Texts group, designation, level, service, cadre, category, employee, unit;
  std::optional<std::vector<std::uint16_t>> batch;
  std::optional<std::vector<bool>> on_central_deputation;
  std::optional<std::string> service_years;
  friend bool operator==(const CriteriaRecord&, const CriteriaRecord&) = default;
};

struct PlanCourseRecord {
  std::string id;
  Requirement requirement = Requirement::none;
  std::string name{};  ///< where the file knows no id: the course is found by its name
  friend bool operator==(const PlanCourseRecord&, const PlanCourseRecord&) = default;
};

struct PlanRecord {
  Place place;
  std::string id, name;
  ReportingYear reporting_year;  ///< of a loose plan: year 0 where its file does not say it
  PrescriberKind prescriber_kind = PrescriberKind::mdo;
  std::string prescriber;
  bool loose = false;  ///< from the portal, which names no unit of ours: the prescriber may be a unit's name, or absent
  Day published_on = Day::never();
  Day due_on = Day::never();
  std::vector<CriteriaRecord> applies_to;
  std::vector<PlanCourseRecord> courses;
  std::vector<std::string> assessments;
  bool same_facts(const PlanRecord& other) const;
};

struct MilestoneRecord {
  Place place;
  std::string organisation, milestone;
  Day on = Day::never();
};

/// What is meant by something that files write, where the program would guess or cannot know.
struct CorrectionRecord {
  Place place;
  Guessed what{};
  std::string written{};               ///< the name of a column, an e-mail address, the name of a course, the id of a plan, ...
  std::optional<std::string> means{};  ///< the id, or the name of the column it is; nothing: none that we know
  std::string file{};                  ///< of a column: in this file only; empty: in every one
  bool decides = false;                ///< it stands where others say otherwise
};

/// A column may be one that is not read, and a name no one's; of the others something has to be said.
constexpr bool may_mean_nothing(Guessed what) {
  return what == Guessed::column || what == Guessed::course || what == Guessed::assessment;
}

/// How a column of a table was read.
struct ColumnRead {
  std::string column;  ///< as the header writes it
  std::string means;   ///< the name by which its reader asks for it; empty: no reader does
  std::optional<std::string> said{};  ///< CorrectionRecord::written of the correction that was followed
  std::string said_of{};              ///< and its file
  bool corrected() const { return said.has_value(); }
};

/// What one file, or a part of one, says: all that a reader tells. Batches of a file come in the order of the file.
struct Batch {
  TextPool texts;
  std::vector<EmployeeRecord> employees;
  std::vector<CompletionRecord> completions;
  std::vector<ResultRecord> results;
  std::vector<AllotmentRecord> allotments;
  std::vector<PlacementRecord> placements;
  std::vector<UnitRecord> units;
  std::vector<CourseRecord> courses;
  std::vector<LevelRecord> levels;
  std::vector<AssessmentRecord> assessments;
  std::vector<PlanRecord> plans;
  std::vector<MilestoneRecord> milestones;
  std::vector<CorrectionRecord> corrections;
  std::vector<ColumnRead> columns;  ///< of a table; in one batch of its file
  std::optional<SnapshotHead> snapshot{};  ///< of a file of verdicts; in one batch of it, the first
  std::vector<SnapshotPerson> verdicts;    ///< no facts, and none of the sections
  std::vector<SnapshotDuty> duties;        ///< of these, in their order

  std::array<std::uint32_t, kSectionCount> in_error{};   ///< records that the reader could not use, by section
  std::array<std::uint32_t, kSectionCount> put_aside{};  ///< sound ones that say nothing we can use; a diagnostic tells why
  /// Records that are no facts (the paragraphs of an order), and rows of a table that are a part of another row's record.
  std::uint64_t others_used = 0, others_in_error = 0;
  Day as_on = Day::never();                              ///< of a completions file
  Day generated_on = Day::never();                       ///< of a report; of two the later one is right
  std::vector<Diagnostic> diagnostics;                   ///< of this part; their `file` is filled in later

  TextRef keep(std::string_view text) { return static_cast<TextRef>(texts.intern(text)); }
  std::string_view text(TextRef ref) const { return texts.text(static_cast<TextId>(ref)); }
  /// Records kept, not those in error or put aside.
  std::size_t size() const;
};

/// Calls `use(section, records)` for every list of records of a batch.
template <typename SomeBatch, typename Use>
void for_each_list(SomeBatch& batch, Use use) {
  use(Section::units, batch.units);
  use(Section::employees, batch.employees);
  use(Section::courses, batch.courses);
  use(Section::levels, batch.levels);
  use(Section::assessments, batch.assessments);
  use(Section::plans, batch.plans);
  use(Section::completions, batch.completions);
  use(Section::results, batch.results);
  use(Section::milestones, batch.milestones);
  use(Section::allotments, batch.allotments);
  use(Section::placements, batch.placements);
  use(Section::corrections, batch.corrections);
}

}  // namespace anupalan::model
