#include "io/pack/stepwise_stream.h"

namespace anupalan::io {

Result<std::size_t> StepwiseStream::read(std::span<char> to) {
  std::size_t got = 0;
  while (got < to.size() && !ended_ && !error_) {
    Result<std::size_t> more = step(to.subspan(got));
    if (!more) error_ = more.error();
    else if (more.value() == 0) ended_ = true;
    else got += more.value();
  }
  if (got == 0 && error_) return *error_;
  return got;
}

}  // namespace anupalan::io
