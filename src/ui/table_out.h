// Rows that were copied or saved go to the clipboard or into a file, and what became of them is said.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// Nothing where there is nothing to send.
void send_table(app::Workspace& workspace);

/// Buttons that copy (Ctrl+C too) and save the table of a view. What became of it, Workspace::table_note() says.
void draw_table_out(Context& context);

}  // namespace anupalan::ui
