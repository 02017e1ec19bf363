// The training plans: whom each is for, who has it, what it holds, and what the orders have one look at in it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/selected.h"
#include "rules/lint.h"

namespace anupalan::app {

/// True where the plan binds the people of this prescription, or is one of its further plans.
bool has_plan(const rules::Prescription& prescription, model::PlanRow plan);

// --- words

/// The plan's name, or its id where it has none.
std::string_view title_of(const model::Plan& plan);
/// "MDO Ministry of Reading", "Cadre Controlling Authority DoPT"; in brief "CCA DoPT".
std::string prescriber_words(const model::Dataset& data, const model::Plan& plan, bool brief = false);
std::string prescriber_words(const model::Dataset& data, model::PrescriberKind kind, std::string_view id, bool brief = false);
/// A unit's title, an authority's usual name ("DoPT"), or the id where neither is known.
std::string prescriber_name(const model::Dataset& data, std::string_view id);
/// One object of `applies_to`: "Group B; level SO/ASO; in Kaveri Circle". Long lists are cut short: "A, B, C or 5 others".
std::string criteria_words(const model::Dataset& data, const model::Curriculum& curriculum, const model::Criteria& criteria);
/// The objects, one a line; that everybody is meant where there is none.
std::vector<std::string> for_whom(const model::Dataset& data, const model::Curriculum& curriculum, const model::Plan& plan);
/// What a check found: "No plan for the level SO/ASO".
std::string words_of(const rules::LintIssue& issue);

// --- the list

/// What one check found by one paragraph, and what mends it.
struct IssueGroup {
  Severity severity = Severity::warning;
  orders::PlanCheckKind check{};
  std::string citation, cited, quote;  ///< cited: for people; the quote is empty where no loaded order has the paragraph
  std::string mend;                ///< what would mend it
  std::vector<std::string> lines;  ///< each thing found; with whose plans are spoken of where it concerns no single plan
};

struct PlanLine {
  model::PlanRow plan{};
  bool of_year = false;          ///< of the reporting year that is asked of; plans of another bind nobody
  rules::Counts counts;          ///< of those selected who have it, on the answer's day
  std::uint32_t mandatory = 0;   ///< courses
  std::uint32_t errors = 0, warnings = 0;
  std::vector<IssueGroup> issues;
};

struct Plans {
  std::vector<PlanLine> lines;      ///< the year's first; each by prescriber, title and id
  std::vector<IssueGroup> of_none;  ///< what concerns no single plan: a level without one
};
/// Who has them is counted of those selected; what the checks find is of all. In steps: `plans` is complete after the last one.
Steps make_plans(Selected selected, Plans& plans);

// --- one plan

struct PlannedCourse {
  model::PlanCourse course;
  std::vector<model::AssessmentRow> own;  ///< the course's own assessments that the plan lists
  std::uint32_t completed = 0;            ///< by so many of those who have the plan, on the answer's day
};

struct PlannedAssessment {
  model::AssessmentRow assessment{};
  std::uint32_t passed = 0;
};

/// Those who have the plan and share a level, a band of service, or a unit.
struct PlanPart {
  std::string name;                                     ///< empty: the fact is not known
  model::UnitRow unit = model::kNoRow<model::UnitRow>;  ///< with all below it
  bool directly = false;                                ///< of the unit: without those below it
  rules::Counts counts;
};

/// Another plan that some have too.
struct PlanBeside {
  model::PlanRow plan{};
  std::uint32_t employees = 0;
};

struct PlanDetail {
  model::PlanRow plan = model::kNoRow<model::PlanRow>;
  rules::Counts counts;
  std::uint32_t several = 0;     ///< of these, bound by several plans of their prescriber
  bool by_service = false;       ///< `levels` are bands of service (dopt-2025-07-04#3(ii)): a CCA's plan
  std::vector<PlanPart> levels;  ///< most employees first, then by name; the unknown last
  std::vector<PlanPart> units;   ///< right below the lowest unit that holds them all; in the same order
  std::vector<PlanBeside> beside;              ///< most employees first
  std::vector<PlannedCourse> courses;          ///< mandatory ones first, then by title
  std::vector<PlannedAssessment> assessments;  ///< that belong to no course of the plan; by title
};
/// Of those selected. In steps: `detail` is complete after the last one. Empty where `plan` is kNoRow.
Steps make_plan_detail(Selected selected, model::PlanRow plan, PlanDetail& detail);

}  // namespace anupalan::app
