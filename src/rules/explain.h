// Why an employee's status is what it is, in data: app/ puts it into words. Nothing here is decided anew; it shows
// what the evaluation rests on, record by record.
#pragma once

#include <vector>

#include "orders/law.h"
#include "rules/evaluate.h"

namespace anupalan::rules {

/// One plan of the prescriber for the year, and how each object of its `applies_to` answered.
struct PlanAnswer {
  model::PlanRow plan{};
  bool matched = false;
  std::vector<CriteriaAnswer> objects;  ///< empty where `applies_to` is
};

/// One course or assessment of an obligation.
struct CountedItem {
  model::CourseRow course = model::kNoRow<model::CourseRow>;
  model::AssessmentRow assessment = model::kNoRow<model::AssessmentRow>;
  Day completed_on = Day::never();  ///< the completion (or pass) that counts, also where the item does not count yet
  model::Source source = model::kNoSource;
  Day counts_on = Day::never();     ///< later than completed_on where an own assessment was passed later
  struct Pass {
    model::AssessmentRow assessment{};
    Day passed_on = Day::never();
    model::Source source = model::kNoSource;
  };
  std::vector<Pass> own_passes;     ///< of every own assessment, also those not passed
};

struct ObligationAnswer {
  const Obligation* obligation = nullptr;
  ObligationStatus status{};
  Day met_on = Day::never();
  std::uint32_t done = 0;
  std::vector<CountedItem> items;               ///< those that count by the day first, by that day; then the others
};

struct Explanation {
  Status status{};
  Day day;
  const Prescription* prescription = nullptr;
  std::vector<PlanAnswer> plans;                ///< of the prescriber, sorted
  std::vector<ObligationAnswer> obligations;
  std::vector<orders::Reading> readings;        ///< those that decide any of this (decisive.h)
};

/// Days later than `day` are shown as not there: what is explained is the view of that day.
/// `law` is the one that the evaluation's rule book was made from.
Explanation explain(const Evaluation& evaluation, const orders::Law& law, model::EmployeeRow employee, Day day);

}  // namespace anupalan::rules
