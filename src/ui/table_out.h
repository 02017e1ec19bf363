// Rows that were copied or saved go to the clipboard or into a file, and what became of them is said.
#pragma once

#include "app/workspace.h"

namespace anupalan::ui {

/// Nothing where there is nothing to send.
void send_table(app::Workspace& workspace);

}  // namespace anupalan::ui
