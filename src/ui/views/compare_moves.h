// The list of who moved between two days.
#pragma once

#include "app/compare.h"
#include "ui/context.h"

namespace anupalan::ui {

/// REQUIRES: somebody moved.
void draw_moves(Context& context, const app::Comparison& comparison);

}  // namespace anupalan::ui
