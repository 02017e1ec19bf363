// A stream of which only the next step must be said.
#pragma once

#include <optional>

#include "base/bytes.h"

namespace anupalan::io {

/// Puts steps of any size together to reads that are filled; an error waits until what came before it was given.
class StepwiseStream : public ByteStream {
 public:
  Result<std::size_t> read(std::span<char> to) final;

 private:
  /// Gives at least one byte and at most as many as `to` holds; 0 at the end, and is not called again then, nor after an error.
  virtual Result<std::size_t> step(std::span<char> to) = 0;

  std::optional<Error> error_;
  bool ended_ = false;
};

}  // namespace anupalan::io
