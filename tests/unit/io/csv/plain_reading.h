// The CSV reader said in the plainest way: the whole text in memory, byte after byte, every place counted from the start.
// The tests hold the program's reader against it.
#pragma once

#include <string_view>

#include "io/csv/parser.h"
#include "unit/io/csv/heard.h"

namespace anupalan::test {

Lines plain_reading(std::string_view text, io::Dialect dialect, io::CsvLimits limits = {});

}  // namespace anupalan::test
