// The filter in parts that can be taken off, and made narrower by what is pressed.
#pragma once

#include <string>
#include <vector>

#include "app/answer.h"
#include "app/look.h"

namespace anupalan::app {

/// One part of a filter.
struct Chip {
  std::string words;  ///< "Unit: Kaveri Circle"
  Filter without;     ///< the filter less this part
};
/// In the order in which a reader narrows: unit, status, level, reason, plan, course, search, people chosen, columns; then those of Filter::also. What no
/// file has any more is said by its id.
std::vector<Chip> chips_of(const Answer& answer, const Filter& filter);

/// The filter that lets through who passes both: a number counted under `filter` opens exactly whom it counts.
Filter narrowed(const model::Dataset& data, Filter filter, Filter part);

}  // namespace anupalan::app
