// The view of everyone at once, and of the year.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_mosaic(Context& context);

}  // namespace anupalan::ui
