// The lists of who moved, came and left between two days or snapshots.
#pragma once

#include "app/compare.h"
#include "ui/context.h"

namespace anupalan::ui {

/// REQUIRES: somebody moved.
void draw_moves(Context& context, const app::Comparison& comparison);

/// Those whom only the side after has (`came`), or only the side before; nothing where there is nobody.
void draw_one_sided(Context& context, const app::Comparison& comparison, bool came);

}  // namespace anupalan::ui
