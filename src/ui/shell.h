// The frame around every view: what the program is, where you are, the day that is looked at, what may be opened.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// Draws all of one frame: the start page, or the list of views with the chosen one beside it.
void draw_shell(Context& context);

}  // namespace anupalan::ui
