// Keeps the records of a document until a batch is full, and counts the ones in error.
#pragma once

#include <utility>

#include "io/outlet.h"

namespace anupalan::io {

class Batching {
 public:
  explicit Batching(BatchSink sink) : sink_(std::move(sink)) {}

  model::Batch& batch() { return batch_; }
  /// A record is complete: hands the batch over when it is large enough.
  void kept() {
    if (++records_ >= kRecordsPerBatch) flush();
  }
  void in_error(model::Section section) { ++batch_.in_error[static_cast<std::size_t>(section)]; }
  void flush() {
    sink_(std::exchange(batch_, {}));
    records_ = 0;
  }

 private:
  BatchSink sink_;
  model::Batch batch_;
  std::size_t records_ = 0;
};

}  // namespace anupalan::io
