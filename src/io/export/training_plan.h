// Training plans as a file of the format "training-plan" (assets/schemas/training-plan.schema.json), which our own reader reads
// back as the same plans.
#pragma once

#include <string>
#include <vector>

#include "model/records.h"

namespace anupalan::io {

struct TrainingPlanOut {
  ReportingYear reporting_year;
  std::vector<model::CourseRecord> courses;  ///< one without a name is left out: the plan owes it by its id
  std::vector<model::LevelRecord> levels;
  std::vector<model::AssessmentRecord> assessments;
  std::vector<model::PlanRecord> plans;      ///< each of the reporting year
};

std::string training_plan_json(const TrainingPlanOut& out);

}  // namespace anupalan::io
