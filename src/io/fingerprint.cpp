#include "io/fingerprint.h"

#include <algorithm>
#include <array>

namespace anupalan::io {
namespace {

constexpr std::uint64_t kStretch = std::uint64_t{1} << 16;
constexpr std::uint64_t kStretches = 16;

/// FNV-1a.
void add(std::uint64_t& sum, std::span<const char> bytes) {
  for (char byte : bytes) sum = (sum ^ static_cast<unsigned char>(byte)) * 1099511628211U;
}

}  // namespace

std::optional<Fingerprint> fingerprint_of(ByteSource& file) {
  Fingerprint print{file.size(), 14695981039346656037U};
  std::array<char, kStretch> stretch;
  const std::uint64_t step = std::max(kStretch, print.size / kStretches);
  for (std::uint64_t offset = 0; offset < print.size; offset += step) {
    auto got = file.read(offset, stretch);
    if (!got) return std::nullopt;
    add(print.sum, std::span(stretch).first(got.value()));
  }
  return print;
}

}  // namespace anupalan::io
