// Orders of many files into one law: which of them stand, and what is wrong with the others.
//
// The built-in orders always stand. A dropped-in order is refused whole, with the place of the paragraph at fault, where
// it says something else than another order of its id, where its amendments run in a circle, or where two amendments
// of one paragraph begin on one day: which is right cannot be known. The rest stands as if it had not come.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "orders/law.h"

namespace anupalan::orders {

struct Settled {
  Law law;
  std::vector<Diagnostic> diagnostics;     ///< errors of refused orders, and warnings of orders that stand
  std::vector<std::string> refused_files;  ///< files whose order is not used; each once
};

/// The first `built_in` orders are the program's own. Equal orders of one id are one.
Settled settle(std::vector<Order> orders, std::size_t built_in);

}  // namespace anupalan::orders
