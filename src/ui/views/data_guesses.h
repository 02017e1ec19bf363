// What was guessed where the files do not say it: to be seen, corrected and kept.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// Nothing where nothing was guessed.
void draw_guesses(Context& context);

}  // namespace anupalan::ui
