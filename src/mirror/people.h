// What stands for people in the mirror: a button that opens their list, and one that keeps only them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/look.h"
#include "app/workspace.h"
#include "mirror/node.h"

namespace anupalan::mirror {

/// "people:status=missed&unit=dop-ap": opens the list of those selected whom `part` lets through as well. What a filter in
/// `also` asks stands with a "+" before it, each a filter of its own.
std::string people_action(const app::Filter& part);
/// "keep:...": keeps only these, and stays in the view.
std::string keep_action(const app::Filter& part);
/// Nothing for a text that is no part of a filter.
std::optional<app::Filter> part_of(std::string_view text);

/// The button of people_action(), or the words alone where there is nobody to list.
Node& people(Node& parent, std::string words, std::uint32_t count, const app::Filter& part);
/// The button of keep_action(), named after whom it keeps.
Node& keep(Node& parent, std::string_view words, const app::Filter& part, std::string_view key = "mirror.keep");

/// Where one is, as links; and the filter, each part with a button that removes it.
void crumbs(const app::Workspace& workspace, Node& root);
void chips(const app::Workspace& workspace, Node& root);

}  // namespace anupalan::mirror
