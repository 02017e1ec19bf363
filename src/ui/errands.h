// What only the machine or the screen can do (app/errand.h), done.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void do_errand(Context& context, const app::Errand& errand);

}  // namespace anupalan::ui
