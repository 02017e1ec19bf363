// The sheet about the program: what it is and from whom, that nothing leaves the computer, for whom it is usable, and the licences.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// Nothing where it is not asked for.
void draw_about_sheet(Context& context);

}  // namespace anupalan::ui
