// Finds bytes of interest 64 at a time: with SSE2, which Emscripten turns into wasm SIMD (-msimd128 -msse2), or one by one.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace anupalan::io {

inline constexpr std::size_t kBlockBytes = 64;

/// What stands in a block: bit i is byte i.
struct BlockMask {
  std::uint64_t wanted = 0;
  bool odd = false;  ///< some byte is zero or not ASCII
};

class BlockFinder {
 public:
  /// The bytes that are wanted; one may stand several times.
  using Wanted = std::array<char, 5>;

#if defined(__SSE2__)
  explicit BlockFinder(const Wanted& wanted) {
    for (std::size_t i = 0; i < wanted.size(); ++i) wanted_[i] = _mm_set1_epi8(wanted[i]);
  }
#else
  explicit BlockFinder(const Wanted& wanted) : wanted_(wanted) {}
#endif

  /// REQUIRES: 64 bytes can be read.
  BlockMask find(const char* bytes) const {
    BlockMask mask;
    for (std::size_t i = 0; i < kBlockBytes; i += kStep) {
      const BlockMask step = find_step(bytes + i);
      mask.wanted |= step.wanted << i;
      mask.odd |= step.odd;
    }
    return mask;
  }

  /// The same of what is there, where that is less than a block.
  BlockMask find_in(std::string_view bytes) const {
    if (bytes.size() >= kBlockBytes) return find(bytes.data());
    std::array<char, kBlockBytes> padded;
    padded.fill(' ');
    std::memcpy(padded.data(), bytes.data(), bytes.size());
    BlockMask mask = find(padded.data());
    mask.wanted &= (std::uint64_t{1} << bytes.size()) - 1;
    return mask;
  }

 private:
#if defined(__SSE2__)
  static constexpr std::size_t kStep = 16;

  BlockMask find_step(const char* bytes) const {
    const __m128i value = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    __m128i equal = _mm_cmpeq_epi8(value, wanted_[0]);
    for (int i = 1; i < 5; ++i) equal = _mm_or_si128(equal, _mm_cmpeq_epi8(value, wanted_[i]));
    const __m128i odd = _mm_cmplt_epi8(value, _mm_set1_epi8(1));  // signed: bytes from 0x80 on are negative
    return {static_cast<std::uint16_t>(_mm_movemask_epi8(equal)), _mm_movemask_epi8(odd) != 0};
  }

  __m128i wanted_[5];
#else
  static constexpr std::size_t kStep = 1;

  BlockMask find_step(const char* bytes) const {
    bool found = false;
    for (char wanted : wanted_) found |= *bytes == wanted;
    return {found ? std::uint64_t{1} : 0, static_cast<signed char>(*bytes) < 1};
  }

  Wanted wanted_;
#endif
};

}  // namespace anupalan::io
