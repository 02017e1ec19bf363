// The edit of the plan looked at: each value a field or a button.
#pragma once

#include "app/workspace.h"
#include "mirror/node.h"

namespace anupalan::mirror {

/// Where the plan is not edited: a button that begins it. Nothing where there is no plan.
void plan_editor(const app::Workspace& workspace, Node& main);

}  // namespace anupalan::mirror
