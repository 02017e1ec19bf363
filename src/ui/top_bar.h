// The bar over every view: its name, who is counted, the day that is looked at, theme and files.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// `narrow`: in two lines.
void draw_top_bar(Context& context, bool narrow);

}  // namespace anupalan::ui
