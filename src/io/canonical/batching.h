// Keeps the records of a document until a batch is full, and counts the ones in error.
#pragma once

#include <utility>

#include "io/formats.h"

namespace anupalan::io {

class Batching {
 public:
  Batching(Loading& loading, model::FileNumber file) : loading_(loading), file_(file) {}

  model::Batch& batch() { return batch_; }
  /// A record is complete: hands the batch over when it is large enough.
  void kept() {
    if (batch_.size() >= kRecordsPerBatch) flush();
  }
  void in_error(model::Section section) { loading_.builder.count_error(file_, section); }
  void flush() { loading_.builder.add(file_, std::exchange(batch_, {})); }

 private:
  static constexpr std::size_t kRecordsPerBatch = 4096;
  Loading& loading_;
  model::FileNumber file_;
  model::Batch batch_;
};

}  // namespace anupalan::io
