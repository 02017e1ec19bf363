// What is prescribed to employees who are alike to the rules: whether they are covered, by whom, by which
// plans, and which obligations follow. Made once for each distinct Facts; the employees of a department
// share a few hundred.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/civil_day.h"
#include "model/dataset.h"
#include "rules/plan_match.h"
#include "rules/prescriber.h"
#include "rules/rule_book.h"

namespace anupalan::rules {

/// A course that counts toward an obligation, with the assessments that must be passed before it counts.
struct CountedCourse {
  model::CourseRow course{};
  std::vector<model::AssessmentRow> own_assessments;
};

/// One obligation of one prescription. It is met on the `needed`-th of the days on which its courses or
/// assessments count; which those are is the kind's (kinds/kinds.h).
struct Obligation {
  const StandingRule* standing = nullptr;
  Day due;
  Day from = Day::first();  ///< only completions of this day or later count
  Day to = Day::last();     ///< only completions of this day or earlier count
  std::uint32_t needed = 0;
  std::uint32_t of = 0;     ///< how many courses or assessments there are; 0 for "any other course"
  std::vector<CountedCourse> courses;               ///< sorted by course
  std::vector<model::CourseRow> excluded;           ///< sorted; "any course but these" when counts_others
  bool counts_others = false;
  std::vector<model::AssessmentRow> assessments;    ///< sorted
  std::vector<std::string> missing;                 ///< not empty: undetermined; sorted reasons

  const orders::ObligationRule& rule() const { return *standing->rule; }
  bool determined() const { return missing.empty(); }
};

struct Prescription {
  Prescriber prescriber;
  model::UnitRow unit{};                        ///< any unit of these employees (all share it)
  std::vector<model::PlanRow> plans;            ///< of the prescriber; sorted
  std::vector<model::PlanRow> further_plans;    ///< of administrative secretary and Services Department
  std::vector<std::string> undetermined;        ///< why prescriber, plan or courses are not known; sorted
  std::vector<model::PlanCourse> prescribed;    ///< union over `plans`, sorted; the stronger requirement
  std::vector<model::AssessmentRow> assessments;///< union over `plans`, sorted
  std::vector<model::CourseRow> all_courses;    ///< of `plans` and `further_plans`, sorted
  Day plans_due = Day::never();                 ///< the earliest due date of `plans`
  std::vector<Obligation> obligations;          ///< by provision, then due date

  bool has_several_plans() const { return plans.size() > 1; }
};

/// nullptr where the course is not prescribed by `plans`.
const model::PlanCourse* find_prescribed(const Prescription& prescription, model::CourseRow course);

struct PrescriptionInput {
  const model::Dataset& data;
  const RuleBook& book;
  const PlanIndex& plans;
  const NamedPlans& named;
  const model::Curriculum& curriculum() const { return plans.curriculum(); }
};

Prescription prescribe(const PrescriptionInput& input, const Facts& facts);

/// True where the obligation is for these employees: "where an applicability needs a fact that is absent,
/// it does not apply" (rules.md, section 3).
bool applies(const PrescriptionInput& input, const Facts& facts, const Prescriber& prescriber,
             const orders::ObligationRule& rule);

}  // namespace anupalan::rules
