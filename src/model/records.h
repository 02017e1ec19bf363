// Records as a reader hands them over: what one file says, before the files are put together.
//
// The many (employees, completions, results) are flat: their text lies in the batch's one arena, so a
// batch can cross a worker's border as bytes. The few (units, courses, plans) are ordinary values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_day.h"
#include "model/facts.h"

namespace anupalan::model {

/// A place in the arena of a batch. Length 0 is "absent".
struct TextRef {
  std::uint32_t start = 0;
  std::uint32_t length = 0;
};

/// The arrays of the canonical formats.
enum class Section : std::uint8_t {
  units, employees, courses, levels, assessments, plans, completions, results, milestones
};
inline constexpr std::size_t kSectionCount = 9;
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

struct EmployeeRecord {
  Place place;
  TextRef id, name, unit, group, designation, level, service, cadre, email, phone;
  TextRef roles;  ///< separated by '\n'
  Day appointed_on = Day::never();
  Day superannuates_on = Day::never();
  std::uint16_t batch = 0;  ///< a year; 0 is absent
  Category category = Category::central_government;
  ProfileStatus profile = ProfileStatus::absent;
  Maybe on_central_deputation = Maybe::absent;
  Maybe with_mdo = Maybe::absent;
};

struct CompletionRecord {
  Place place;
  TextRef employee, course;
  Day completed_on = Day::never();
  CourseStatus status = CourseStatus::not_started;
  std::uint8_t progress = 0;  ///< per cent, shown and never counted
};

struct ResultRecord {
  Place place;
  TextRef employee, assessment;
  Day on = Day::never();
  AssessmentResult result = AssessmentResult::failed;
  std::int32_t score_hundredths = -1;  ///< -1 is absent
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
  friend bool operator==(const PlanCourseRecord&, const PlanCourseRecord&) = default;
};

struct PlanRecord {
  Place place;
  std::string id, name;
  ReportingYear reporting_year;
  PrescriberKind prescriber_kind = PrescriberKind::mdo;
  std::string prescriber;
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

/// What one file, or a part of one, says. Batches of a file come in the order of the file.
struct Batch {
  std::string arena;
  std::vector<EmployeeRecord> employees;
  std::vector<CompletionRecord> completions;
  std::vector<ResultRecord> results;
  std::vector<UnitRecord> units;
  std::vector<CourseRecord> courses;
  std::vector<LevelRecord> levels;
  std::vector<AssessmentRecord> assessments;
  std::vector<PlanRecord> plans;
  std::vector<MilestoneRecord> milestones;

  TextRef keep(std::string_view text);
  std::string_view text(TextRef ref) const { return std::string_view(arena).substr(ref.start, ref.length); }
  std::size_t size() const;
};

}  // namespace anupalan::model
