// One plan as JSON: in training plans and in saved workspaces. Internal to io/export/.
#pragma once

#include "io/export/json.h"
#include "model/records.h"

namespace anupalan::io {

/// Without its reporting year, which its document has.
Json plan_json(const model::PlanRecord& plan);

}  // namespace anupalan::io
