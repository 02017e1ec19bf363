// Runs one case: its facts are loaded and evaluated as `anupalan evaluate` does it, with the built-in orders, and what
// is expected is held against what would be written.
#pragma once

#include <string>
#include <vector>

#include "unit/cases/case_text.h"

namespace anupalan::cases {

/// What is wrong, each beginning with file and line; empty when the case holds. A line that is not understood, a
/// citation that no order has, and a case that expects nothing are wrong.
std::vector<std::string> run(const Case& of);

/// The citations and readings that a case rests on.
Words paragraphs_of(const Case& of);

}  // namespace anupalan::cases
