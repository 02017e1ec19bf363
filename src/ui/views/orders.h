// The orders: which are in force on law-as-on, each as its words, with what it creates and changes; orders and readings
// switched on and off.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// REQUIRES: something is loaded.
void draw_orders(Context& context);

}  // namespace anupalan::ui
