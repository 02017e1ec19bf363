// Where a reader puts what it reads.
#pragma once

#include <functional>

#include "io/saved_workspace.h"
#include "model/records.h"
#include "orders/order.h"

namespace anupalan::io {

/// A reader hands a batch over when it has read so many records, or has so much to say.
inline constexpr std::size_t kRecordsPerBatch = 4096;

/// Takes what a reader has, in the order of the file; called as often as a batch is full, and at the end.
using BatchSink = std::function<void(model::Batch&&)>;

/// Orders are kept beside the facts: they are the law, not data. So are saved workspaces: they say what is looked at.
struct Outlet {
  BatchSink batches;
  std::function<void(orders::Order&&)> orders;
  std::function<void(SavedWorkspace&&)> workspaces{};  ///< may be absent
};

}  // namespace anupalan::io
