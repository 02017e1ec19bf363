// Whether two files are the same one, without reading them through.
#pragma once

#include <cstdint>
#include <optional>

#include "base/bytes.h"

namespace anupalan::io {

/// The size and a sum over some stretches of a file. Files with another fingerprint differ; large ones with the same may
/// differ where nobody looked. Nothing where the file cannot be read.
struct Fingerprint {
  std::uint64_t size = 0, sum = 0;
  friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};
std::optional<Fingerprint> fingerprint_of(ByteSource& file);

}  // namespace anupalan::io
