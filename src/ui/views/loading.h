// While files are read: how far, in bytes, and which file.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// In the middle of an otherwise empty screen.
void draw_loading(Context& context);
/// A line, beside what was loaded before.
void draw_loading_line(Context& context);

}  // namespace anupalan::ui
