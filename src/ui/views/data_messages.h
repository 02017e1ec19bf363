// Every message about the files: how grave, where, what, and its code.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_messages(Context& context);

}  // namespace anupalan::ui
