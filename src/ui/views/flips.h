// Who has another status by what is supposed (edited plans, a sandbox) than by the files and the orders.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// Counts, ways and people; that nothing is supposed yet, where so.
void draw_flips(Context& context);

}  // namespace anupalan::ui
