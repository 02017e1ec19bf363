// A dialogue over everything, that what lies behind waits for: the palette, the sheet of keys.
#pragma once

#include "ui/theme.h"

namespace anupalan::ui {

/// Opens it where `wanted` and closes it where not: `top` points below the upper edge, at most size.x wide; size.y 0: as high as
/// its content. True while its content is to be drawn: then end_dialogue().
bool begin_dialogue(const char* id, bool wanted, float top, ImVec2 size);
/// True when it was left: by Escape, or by a press beside it.
bool end_dialogue();

}  // namespace anupalan::ui
