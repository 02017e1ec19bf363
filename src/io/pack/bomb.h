// When a file unpacks to so much more than it is that it can only have been made to do harm.
#pragma once

#include <fmt/format.h>

#include "io/pack/unpack.h"

namespace anupalan::io {

inline bool is_bomb(std::uint64_t packed, std::uint64_t unpacked) { return unpacked > kBombBytes && unpacked / kBombRatio > packed; }

/// `kind` is "gzip" or "zip".
inline Error bomb_error(std::string_view kind) {
  return {fmt::format("{}.bomb", kind), fmt::format("more than {} MiB would come out of it, over {} times what is packed; such files are "
                                                    "made to do harm and are not unpacked", kBombBytes >> 20, kBombRatio)};
}

}  // namespace anupalan::io
