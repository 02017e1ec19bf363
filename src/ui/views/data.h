// What was read: every file with in = used + set aside + errors, and every message with its place.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_data(Context& context);

}  // namespace anupalan::ui
