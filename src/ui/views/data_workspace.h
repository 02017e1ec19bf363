// The workspace as a file: what is in it, and a button that saves it.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// REQUIRES: something is loaded.
void draw_workspace(Context& context);
/// Gives the workspace to the user as a file, and says in the session what became of it.
void save_workspace(Context& context);

}  // namespace anupalan::ui
