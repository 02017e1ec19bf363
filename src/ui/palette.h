// The field for everything (Ctrl+K): commands by name, and units, courses and people by words of theirs.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// Draws it where it is open. Up and Down choose, Enter goes there, Escape closes.
void draw_palette(Context& context);

}  // namespace anupalan::ui
