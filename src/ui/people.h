// What stands for people on the screen: pressed, it opens their list, or keeps only them.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// After an item that counts people. Pressed, it opens the list of those selected whom `part` lets through as well; with Ctrl, or by
/// the menu of the right button of the mouse, it keeps only these and stays in the view. Nothing where it is no item to press.
void leads_to(Context& context, bool pressed, const app::Filter& part, std::string_view keep = "people.keep");

/// Those of a unit (of all where it is kNoRow) who have the status.
app::Filter part_of(const Context& context, model::UnitRow unit, std::optional<rules::Status> status = {});

}  // namespace anupalan::ui
