// The lower half of the Overview: the weakest units, and what stands in the way.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_overview_lists(Context& context, const app::Overview& overview);

/// Units with none below them and at least five covered employees (any, where no unit has so many), lowest rate first,
/// then most covered, then by name; at most `most`.
std::vector<model::UnitRow> weakest_units(const app::Answer& answer, std::size_t most);

}  // namespace anupalan::ui
