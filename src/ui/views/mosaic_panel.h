// Beside the mosaic: what the colours mean, which is the filter too, and the groups with their figures.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// REQUIRES: there is a mosaic.
void draw_mosaic_legend(Context& context);
/// The parts of the group that was gone to last, those of the lowest rate first.
void draw_mosaic_groups(Context& context);

}  // namespace anupalan::ui
