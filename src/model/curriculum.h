// Other plans than those of the files, over the same Dataset: documents put in the place of those that have their ids.
//
//   Curriculum edited = with_plans(data, {&record});
//
// What reads plans reads them of a Curriculum; the Dataset's own is one too.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "model/dataset.h"
#include "model/records.h"

namespace anupalan::model {

/// Finds what a document names by its id; a row from kSeveral (find.h) on, or kNoRow, is left out.
struct FindById {
  std::function<EmployeeRow(std::string_view)> employee;
  std::function<UnitRow(std::string_view)> unit;
};

/// One object of `applies_to`, its words interned and its ids found.
Criteria resolved(const CriteriaRecord& record, Vocabulary& words, const FindById& find);

/// The plan as its document would say it; `plan` is one of `curriculum`.
PlanRecord record_of(const Dataset& data, const Curriculum& curriculum, const Plan& plan);

/// The files' plans, with each of these in the place of the one of its id, or beside them. Employees, units, courses and
/// assessments that the Dataset does not know are left out; a course that is named twice counts once, with the stronger
/// requirement.
Curriculum with_plans(const Dataset& data, std::span<const PlanRecord* const> records);

/// By its id; kNoRow where there is none.
PlanRow find_plan(const Curriculum& curriculum, std::string_view id);

}  // namespace anupalan::model
