// What makes every figure a supposition: said under every view, each with its way back, and marked over the whole page.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// A line for each; nothing where every figure is what orders and files say.
void draw_what_if(Context& context);
/// The room that they take.
float what_if_height(const Context& context);

/// "WHAT IF" aslant over the area, faint; "SANDBOX" where values are supposed that no order has. Takes no room.
void draw_watermark(const Context& context, ImVec2 low, ImVec2 high);

}  // namespace anupalan::ui
