// What does not fit together, and who can mend it.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// Nothing is drawn where all fits.
void draw_mend(Context& context);

}  // namespace anupalan::ui
