// What has to be said once, in a line under the top bar: files not read, no dialogue, our own failures; and the
// progress of loading beside what is still in view.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_notices(Context& context);

}  // namespace anupalan::ui
