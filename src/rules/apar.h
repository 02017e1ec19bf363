// The APAR statement of an employee (rules.md, section 6): what dopt-2025-07-04#3(vi)-(vii) and #4, as amended, have
// reflected in the APAR. No official column layout is published: this is a computed aid; iGOT and SPARROW are the record.
#pragma once

#include <string>
#include <vector>

#include "orders/law.h"
#include "rules/evaluate.h"

namespace anupalan::rules {

struct AparCourse {
  model::CourseRow course{};
  model::Requirement requirement{};
  Day completed_on = Day::never();  ///< the first completion by the day
};

struct AparAssessment {
  model::AssessmentRow assessment{};
  Day passed_on = Day::never();
};

struct AparStatement {
  ReportingYear reporting_period;           ///< 2025-26
  ReportingYear apar_cycle;                 ///< the year after: 2026-27
  const orders::Placement* placement = nullptr;  ///< where the form shows it; nullptr: no paragraph in force says so
  std::string provision;                    ///< the paragraph that says where
  std::vector<AparCourse> courses;          ///< prescribed ones, by title; empty where nothing is prescribed
  std::vector<AparAssessment> assessments;  ///< of the plans, by title; empty where the form does not show them
};

/// By the law that the evaluation was made with, with records up to `day`; `law` is the one that its rule book was made
/// from, and must outlive the statement. Nothing is listed for somebody who is not covered.
AparStatement apar_statement(const Evaluation& evaluation, const orders::Law& law, model::EmployeeRow employee, Day day);

}  // namespace anupalan::rules
