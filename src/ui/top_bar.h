// The bar over every view: its name, who is counted, the day that is looked at, theme and files.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// In two lines where the name would have no room beside the rest.
void draw_top_bar(Context& context);

}  // namespace anupalan::ui
