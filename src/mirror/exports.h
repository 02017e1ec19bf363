// The mirror as the page calls it (web/mirror.js): the tree out, actions in. Names also in
// tools/cmake/web_programs.cmake (KEEP IN SYNC).
#pragma once

#include "app/workspace.h"

namespace anupalan::mirror {

/// The workspace that the exported functions speak of. REQUIRES: it lives as long as the program.
void attach(app::Workspace& workspace);

}  // namespace anupalan::mirror

extern "C" {

/// The tree as JSON (node.h) when something has changed since the last call; otherwise the empty text. Valid until the
/// next call.
const char* anupalan_mirror();
/// An action of the tree was asked for (actions.h); `value` is what an input holds.
void anupalan_act(const char* action, const char* value);
}
