// How long the table of employees takes: search, filter and sort.
#pragma once

#include <cstddef>

/// Prints it for so many people, with simple passes over the same bytes and keys beside it.
void measure_rows(std::size_t people);
