// Changing a plan on the screen: what can be changed, what is refused and why, and what is there to choose from. The same
// for the screen and the mirror: both build a PlanChange.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/answer.h"

namespace anupalan::app {

/// One change of one plan. What is not said of a kind it does not need.
struct PlanChange {
  enum class What : std::uint8_t {
    name,             ///< `value`
    published_on,     ///< `value`: a day as people write it; empty: none
    due_on,           ///< the same
    add_course,       ///< `value`: its id or title
    drop_course,      ///< `key`: its id
    require_course,   ///< `key`: its id; `value`: "mandatory", "optional" or empty
    add_assessment,   ///< `value`: its id or title
    drop_assessment,  ///< `key`: its id
    add_value,        ///< of criterion `key` of object `object`: `value` as people write it; a new object where there is none yet
    drop_value,       ///< of criterion `key` of object `object`: `value`; with its last one the criterion goes
    drop_object,      ///< `object`
  };
  What what{};
  std::size_t object = 0;
  std::string key{};
  std::string value{};
};
/// "name", "published_on", ...: in actions of the mirror.
std::string_view name_of(PlanChange::What what);
std::optional<PlanChange::What> find_plan_change(std::string_view name);

/// A change that was not made, and why not in words.
struct PlanRefusal {
  PlanChange change;
  std::string words;
  /// Whether it belongs at this place: the same kind, object and key.
  bool is_at(PlanChange::What what, std::size_t object = 0, std::string_view key = {}) const;
};

/// Changes `plan`. Why it is refused, and then nothing is changed; empty where it was done.
std::string change_plan(const Answer& answer, const PlanChange& change, model::PlanRecord& plan);

// --- criteria

/// In the order of formats.md: "group", "designation", ..., "service_years".
inline constexpr std::array<std::string_view, 11> kCriteria{"group",    "designation", "level",    "service", "cadre",        "batch",
                                                            "category", "on_central_deputation", "employee", "unit", "service_years"};

/// A value as the document has it, and as people read it.
struct CriterionValue {
  std::string value, shown;
};
/// One criterion of an object.
struct CriterionLine {
  std::string criterion;               ///< one of kCriteria
  std::vector<CriterionValue> values;  ///< at most kValuesShown: a plan may name a hundred thousand employees
  std::size_t count = 0;               ///< of all of them
};
inline constexpr std::size_t kValuesShown = 24;
/// The criteria that an object gives, in the order of kCriteria. Masked, an employee is the stand-in, as value too.
std::vector<CriterionLine> criterion_lines(const Answer& answer, const model::CriteriaRecord& object);

// --- what there is to choose from

/// Values that employees have, or that orders or formats name; by criterion, most employees first. Units and employees are many
/// and are not among them.
struct KnownValues {
  struct Known {
    std::string value, shown;
    std::uint32_t employees = 0;
  };
  std::map<std::string, std::vector<Known>, std::less<>> by_criterion;
};
/// In steps: `known` is complete after the last one.
Steps make_known_values(const Answer& answer, KnownValues& known);

inline constexpr std::size_t kOffered = 8;

/// What may be added to a criterion of `object` (nullptr: of a new one) for what is typed so far: at most kOffered.
std::vector<KnownValues::Known> offered_values(const Answer& answer, const KnownValues& known, const model::CriteriaRecord* object,
                                               std::string_view criterion, std::string_view typed);
/// Courses, or standalone and other assessments, that are not in the plan yet and whose id or title holds what is typed.
std::vector<model::CourseRow> offered_courses(const model::Dataset& data, const model::PlanRecord& plan, std::string_view typed);
std::vector<model::AssessmentRow> offered_assessments(const model::Dataset& data, const model::PlanRecord& plan, std::string_view typed);

/// Who prescribes here: of the plans, and of covered employees. By kind, then name.
struct PrescriberChoice {
  model::PrescriberKind kind{};
  std::string id, words;
};
std::vector<PrescriberChoice> prescribers_of(const Answer& answer);

/// A course's or assessment's title; its id where no file has it.
std::string course_title(const model::Dataset& data, std::string_view id);
std::string assessment_title(const model::Dataset& data, std::string_view id);

// --- new plans

/// An empty plan of the year asked of, for everybody of its prescriber; its id is that of no other plan.
model::PlanRecord new_plan(const Answer& answer, const PlanEdits& edits, model::PrescriberKind kind, std::string prescriber);
/// The same plan under another id and name.
model::PlanRecord copy_of(const Answer& answer, const PlanEdits& edits, model::PlanRecord plan);

// --- what to look at in an edit, besides the checks of the orders

struct PlanNote {
  bool grave = false;  ///< it makes people undetermined, or the plan useless
  std::string words;
};
/// `employees`: how many have the plan.
std::vector<PlanNote> notes_of(const Answer& answer, const model::PlanRecord& plan, std::uint32_t employees);

/// The key of what the button says that ends the edit: back to the file, or gone where no file has the plan.
std::string_view drop_key(const model::Dataset& data, const model::PlanRecord& plan);

/// The plans as a file of the format "training-plan", with the courses, levels and assessments that they name. REQUIRES: all are
/// of one reporting year.
std::string plans_document(const Answer& answer, const std::vector<model::PlanRecord>& plans);
/// Whether the plan is for people by their ids. Without that object it would be for others.
bool names_people(const model::PlanRecord& plan);
/// All plans that are applied in the year of `plan`, edited or not.
std::vector<model::PlanRecord> plans_of_year(const Answer& answer, ReportingYear year);

}  // namespace anupalan::app
