// The filter in words, under the top bar of every view that follows it: each part can be taken off.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// Nothing where there is no filter, or the view does not follow it.
void draw_filter_bar(Context& context);

}  // namespace anupalan::ui
