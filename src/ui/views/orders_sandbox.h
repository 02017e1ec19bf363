// The threshold playground: other values than the orders', marked SANDBOX, and whom they would change.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_sandbox(Context& context);

}  // namespace anupalan::ui
