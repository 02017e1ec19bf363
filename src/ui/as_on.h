// *Data as on*: the day on which everything is looked at. Typed, stepped by days and weeks, or one of the year's
// deadlines.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

void draw_as_on(Context& context);
float as_on_width();

/// Reads "31.03.2026", "31/03/2026", "31-03-2026" and "2026-03-31"; nothing for any other text and for a day that does
/// not exist.
std::optional<Day> parse_display_day(std::string_view text);

}  // namespace anupalan::ui
