// What stands around every view, loaded or not: the field for everything, the keys, the tour, the settings, and what is said of
// what was asked for.
#pragma once

#include "app/workspace.h"
#include "mirror/node.h"

namespace anupalan::mirror {

/// What goes on, what came of it, and what is asked of the user.
void build_messages(const app::Workspace& workspace, Node& root);
/// The fields for everything, and what their words may mean.
void build_find(const app::Workspace& workspace, Node& root);
/// Opening and saving files, masking, theme, size of the letters, keys.
void build_tools(const app::Workspace& workspace, Node& root);
/// The sheet of all keys; nothing while it is closed.
void build_keys(const app::Workspace& workspace, Node& root);
/// The sheet about the program; nothing while it is closed.
void build_about(const app::Workspace& workspace, Node& root);
/// The step of the tour; nothing while there is none. REQUIRES: something is loaded.
void build_tour(const app::Workspace& workspace, Node& root);
/// The page where nothing is open: which files, from where, and the samples.
void build_start(const app::Workspace& workspace, Node& root);

}  // namespace anupalan::mirror
