// The lower half of the Overview: the weakest units, and what stands in the way.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_overview_lists(Context& context, const app::Overview& overview);

}  // namespace anupalan::ui
