// One file in: its parts recognised, each read by the reader of its kind, in steps.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/steps.h"
#include "io/part.h"
#include "model/builder.h"
#include "orders/order.h"

namespace anupalan::io {

/// What reading adds to.
struct Loading {
  model::DatasetBuilder& builder;
  std::vector<orders::Order>& orders;
  std::vector<Diagnostic>& diagnostics;
  std::uint64_t bytes_read = 0;       ///< of the packed files: for progress
  std::uint64_t records_read = 0;
  std::size_t files_recognised = 0;   ///< of a known format
};

/// Reads one part. Every part is accounted for, also one that cannot be read to its end: its account then has no records,
/// and an error says why. REQUIRES: `loading` lives until the last step.
Steps read_part(Part part, Loading& loading);

/// Accounts for a file that cannot be read; `why` is a sentence.
void note_unreadable(const std::string& name, const std::string& why, Loading& loading, std::string code = "file.unreadable");

/// Reads bytes in memory, with all their parts, at once. True where there was something of a known format.
bool read_file(const std::string& name, std::string_view bytes, Loading& loading);

/// The orders that are compiled in (assets/orders/), through the same reader as any other. They are held
/// against their schema by the tests; one that does not read is a broken invariant. Read once.
const std::vector<orders::Order>& built_in_orders();

}  // namespace anupalan::io
