// The state of the application as a semantic tree: the same figures and words as the screen shows.
#pragma once

#include "app/workspace.h"
#include "mirror/node.h"

namespace anupalan::mirror {

/// At most so many rows of a table stand in the tree; `aria-rowcount` says how many there are.
inline constexpr std::size_t kRowsShown = 60;

/// Navigation, the day, and the view that is shown. Before anything is loaded: what to do first. While loading: how
/// far it has come.
Node tree_of(const app::Workspace& workspace);

}  // namespace anupalan::mirror
