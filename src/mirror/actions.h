// What a node of the tree may ask for, as text that crosses into the page and back: "show:units",
// "employee:10012345", "filter:missed". Ids, not rows: a row means nothing after the next load.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/workspace.h"

namespace anupalan::mirror {

/// The command that an action stands for; `value` is what an input holds. Nothing for an action that means nothing
/// (any more): the employee is gone, the day does not exist.
std::optional<app::Command> command_of(const app::Workspace& workspace, std::string_view action, std::string_view value);

/// The action that corrects a guess; `value` is what is meant.
std::string correct_action(const model::Guess& guess);
/// The action that lists those who went this way: "way:pending:compliant".
std::string way_action(const app::Way& way);

}  // namespace anupalan::mirror
