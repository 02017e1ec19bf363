// Where one is, at the head of every view: each unit and view before it leads back.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// One line within `width`: where the way is longer, its middle stands in a list behind "…".
void draw_crumbs(Context& context, float width);

}  // namespace anupalan::ui
