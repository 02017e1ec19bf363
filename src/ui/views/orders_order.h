// One order: its paragraphs as they are quoted, each with what it changes, what changes it, and what it creates.
#pragma once

#include "rules/status.h"
#include "ui/context.h"

namespace anupalan::ui {

void draw_order(Context& context, const app::OrderView& view);
/// Switches the order on or off.
void draw_order_switch(Context& context, const app::OrderLine& line);

std::string_view word_of(app::OrderStanding standing);
std::string_view word_of(app::ParagraphStanding standing);
/// The status whose shape and colour it has.
rules::Status like(app::OrderStanding standing);
rules::Status like(app::ParagraphStanding standing);

}  // namespace anupalan::ui
