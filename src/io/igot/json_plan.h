// Training plans as the portal's JSON has them: one plan at a time, however its document is built.
#pragma once

#include <string>
#include <vector>

#include "base/civil_day.h"
#include "io/igot/json_fields.h"

namespace anupalan::io {

/// What the place of a plan in its document says of it; the plan's own members come before it.
struct PlanSetting {
  ReportingYear year{};  ///< 0: not said
  bool apar = false;
  std::string id{};
};

/// Reads a plan into one record of Section::plans: v1 to v4, created, read or listed. Only plans that are Live and for the
/// APAR bind; one without a status, as in a request to create it, counts as Live. Others, and those of which it cannot be
/// told whom they are for, are put aside. A plan that has no id yet has its name as id. The prescriber is the organisation
/// that created it, by name or else by the portal's number, and loose (PlanRecord). The courses and the comprehensive
/// assessment that it names are records too.
void read_plan(const JsonSpot& at, const PlanSetting& setting, JsonOutput& out);

/// Whom a plan is for, as its `applies_to`: by user groups (all criteria of one of them), by type of assignment, or, where
/// the document does not say it, everybody, with a warning. Puts the plan aside where it is said and cannot be told: a plan
/// must not bind more people than it is for.
void read_audience(JsonFields& plan, JsonRecord& record, std::vector<model::CriteriaRecord>& to);

}  // namespace anupalan::io
