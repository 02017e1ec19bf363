// One file in: recognised by its content, never by its name, and read by the reader of its format.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "io/formats.h"

namespace anupalan::io {

/// Reads one file into `loading`. Every file is accounted for, also one that could not be read at all: its
/// account has no records and one error diagnostic says why. True where the file was of a known format.
bool read_file(const std::string& name, std::string_view bytes, Loading& loading);

/// Accounts for a file that the platform could not open; `why` is a sentence.
void note_unreadable(const std::string& name, const std::string& why, Loading& loading);

/// The orders that are compiled in (assets/orders/), through the same reader as any other. They are held
/// against their schema by the tests; one that does not read is a broken invariant. Read once.
const std::vector<orders::Order>& built_in_orders();

}  // namespace anupalan::io
