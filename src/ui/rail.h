// The list of views at the left edge, with what the figures rest on below it.
#pragma once

#include <imgui.h>

#include "ui/context.h"

namespace anupalan::ui {

/// `narrow`: icons with small names under them.
void draw_rail(Context& context, bool narrow);
/// The sign of the product, in a square of `size` at the cursor.
void draw_logo(ImVec2 at, float size);

}  // namespace anupalan::ui
