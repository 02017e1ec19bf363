// The workspace as a file: what is in it, and a button that saves it.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// REQUIRES: something is loaded.
void draw_workspace(Context& context);

/// All lines of what was said of the files and workspaces opened last, and a gap; nothing where they all stand over the view.
void draw_notice_lines(Context& context);

}  // namespace anupalan::ui
