// What documents share that hold plans and shares: training plans, orders, saved workspaces.
#pragma once

#include "base/fraction.h"
#include "io/json/object_reader.h"
#include "model/records.h"

namespace anupalan::io {

/// All members of a plan but its reporting year. The caller finishes the reader.
model::PlanRecord read_plan(ObjectReader& in);

/// "2025-26"; an error, and nothing, where it is written otherwise or missing.
std::optional<ReportingYear> read_reporting_year(ObjectReader& in);

/// `numerator` and `denominator`; an error where it is more than the whole.
Fraction read_share(ObjectReader& in);

}  // namespace anupalan::io
