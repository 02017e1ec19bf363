// What makes every figure a supposition: said over every view, each with its way back. A sandbox is marked over the whole page.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// A line for each; nothing where every figure is what orders and files say.
void draw_what_if(Context& context);

/// "SANDBOX" aslant over the area, faint, where values are supposed that no order has. Takes no room.
void draw_watermark(const Context& context, ImVec2 low, ImVec2 high);

}  // namespace anupalan::ui
