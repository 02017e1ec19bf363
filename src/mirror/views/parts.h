// What the views of the mirror have in common.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/masking.h"
#include "app/overview.h"
#include "app/tr.h"
#include "app/workspace.h"
#include "mirror/node.h"
#include "rules/status.h"

namespace anupalan::mirror {

using app::say;

/// At most so many rows of a table stand in the tree; `aria-rowcount` says how many there are.
inline constexpr std::size_t kRowsShown = 60;

inline constexpr rules::Status kStatuses[] = {rules::Status::compliant, rules::Status::late,         rules::Status::pending,
                                              rules::Status::missed,    rules::Status::undetermined, rules::Status::not_applicable};

/// The text of a key (app/tr.h).
std::string word(std::string_view key);
std::string status_word(rules::Status status);
/// "62.5 % (5 / 8)"
std::string rate_text(const app::Rate& rate);

/// What makes every figure a supposition, each with a button that leads back; nothing where nothing does.
void what_if(const app::Workspace& workspace, Node& parent);

/// What can be done with the table of the view, and what became of it.
void table_tools(const app::Workspace& workspace, Node& parent);

/// A table with a caption and a header row, of `rows` rows in all: cells are added to the body, row by row.
Node& table(Node& parent, std::string caption, const std::vector<std::string>& columns, std::size_t rows);

/// The type of a field whose words may name somebody: they are not seen while names are masked.
const char* secret_type(const app::Workspace& workspace, const char* usual);

/// A column's head that sorts by it. `descending`: how the table is sorted by it now; nothing: it is not.
void sorting_head(Node& row, std::string title, std::string action, std::optional<bool> descending);

}  // namespace anupalan::mirror
