// The units as a tree, each with the counts of all below it; every count opens its list.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_units(Context& context);

}  // namespace anupalan::ui
