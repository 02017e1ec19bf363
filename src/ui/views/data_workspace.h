// The workspace as a file: what is in it, and a button that saves it.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// REQUIRES: something is loaded.
void draw_workspace(Context& context);

}  // namespace anupalan::ui
