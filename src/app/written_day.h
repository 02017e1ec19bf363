// Days as people write them.
#pragma once

#include <optional>
#include <string_view>

#include "base/civil_day.h"

namespace anupalan::app {

/// Reads "31.03.2026", "31/03/2026", "31-03-2026" and "2026-03-31"; nothing for any other text and for a day that does
/// not exist.
std::optional<Day> parse_display_day(std::string_view text);

}  // namespace anupalan::app
