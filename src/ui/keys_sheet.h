// All keys on one sheet.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_keys_sheet(Context& context);

}  // namespace anupalan::ui
