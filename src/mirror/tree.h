// The state of the application as a semantic tree: the same figures and words as the screen shows.
#pragma once

#include "app/workspace.h"
#include "mirror/node.h"

namespace anupalan::mirror {

/// Navigation, the day, and the view that is shown. Before anything is loaded: what to do first. While loading: how
/// far it has come.
Node tree_of(const app::Workspace& workspace);

}  // namespace anupalan::mirror
