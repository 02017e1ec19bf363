// The milestones of one organisation: what, who, by when, and whether it is done.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// REQUIRES: something is loaded.
void draw_milestones(Context& context);

}  // namespace anupalan::ui
