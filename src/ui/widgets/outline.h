// An answer with its reasons as a tree: each line under what it explains, with the words it rests on.
#pragma once

#include "base/outline.h"

namespace anupalan::ui {

/// The whole tree; what has children can be closed.
void outline_tree(const Outline& outline);

}  // namespace anupalan::ui
