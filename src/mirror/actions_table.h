// Actions on the table of employees (actions.h): how it is sorted, filtered, grouped, which columns and rows are in view, and what
// is selected.
#pragma once

#include <optional>
#include <string_view>

#include "app/workspace.h"

namespace anupalan::mirror {

/// At most so many lines of the table stand in the tree.
inline constexpr std::size_t kLinesShown = 60;

/// Nothing for a verb that is none of the table's, or means nothing. REQUIRES: something is loaded.
std::optional<app::Command> table_command(const app::Workspace& workspace, std::string_view verb, std::string_view object, std::string_view value);

}  // namespace anupalan::mirror
