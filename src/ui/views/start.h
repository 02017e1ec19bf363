// Before anything is loaded: open files, try a sample, what is needed and where iGOT gives it.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_start(Context& context);

}  // namespace anupalan::ui
