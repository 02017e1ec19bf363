// The tables of views that count people, as they leave the program: with the titles, order and lines that are in view.
#pragma once

#include <vector>

#include "app/courses.h"
#include "app/queries.h"
#include "base/table.h"

namespace anupalan::app {

/// A row a line, "units": the unit and the one above it, how many employees, how they stand, and their rate.
Table units_table(const Selected& selected, const std::vector<UnitLine>& lines);

/// A row a prescribed course, "courses": how those selected to whom it is prescribed stand with it.
Table courses_table(const model::Dataset& data, const Courses& courses, const std::vector<std::uint32_t>& order);

}  // namespace anupalan::app
