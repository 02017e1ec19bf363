// Sixty-four bytes of JSON text looked at in one go, and runs of plain text. (Rows of CSV: io/csv/byte_block.h.)
//
// SSE2 is what every x86-64 has, and what emscripten turns into wasm SIMD (-msimd128 -msse2); without it the same is done
// byte by byte. Both ways give the same bits: bit i tells of the byte i.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace anupalan::io::simd {

inline constexpr std::size_t kBlock = 64;

/// Where in a block stand the bytes that tell how far a JSON value goes.
struct Block {
  std::uint64_t quotes = 0, backslashes = 0, brackets = 0, newlines = 0;
};

#ifdef __SSE2__

/// Sixteen bytes, and which of them are something: as the low 16 bits.
class Bytes16 {
 public:
  explicit Bytes16(const char* at) : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))) {}
  std::uint32_t are(char c) const { return mask(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c))); }
  /// One of [ ] { }: the curly ones are the square ones with one more bit.
  std::uint32_t are_brackets() const {
    const __m128i curly = _mm_or_si128(bytes_, _mm_set1_epi8(0x20));
    return mask(_mm_or_si128(_mm_cmpeq_epi8(curly, _mm_set1_epi8('{')), _mm_cmpeq_epi8(curly, _mm_set1_epi8('}'))));
  }
  /// A quote, a backslash, or below the blank: what ends a run of plain text.
  std::uint32_t end_plain() const {
    const __m128i last_control = _mm_set1_epi8(0x1F);
    const __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(bytes_, last_control), last_control);
    const __m128i quote = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('"')), backslash = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\\'));
    return mask(_mm_or_si128(control, _mm_or_si128(quote, backslash)));
  }
  std::uint32_t are_not_ascii() const { return mask(bytes_); }

 private:
  static std::uint32_t mask(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }
  __m128i bytes_;
};

#else

class Bytes16 {
 public:
  explicit Bytes16(const char* at) : at_(at) {}
  std::uint32_t are(char c) const {
    return mask([c](char b) { return b == c; });
  }
  std::uint32_t are_brackets() const {
    return mask([](char b) { return b == '[' || b == ']' || b == '{' || b == '}'; });
  }
  std::uint32_t end_plain() const {
    return mask([](char b) { return b == '"' || b == '\\' || static_cast<unsigned char>(b) < 0x20; });
  }
  std::uint32_t are_not_ascii() const {
    return mask([](char b) { return static_cast<unsigned char>(b) >= 0x80; });
  }

 private:
  template <typename Is>
  std::uint32_t mask(Is is) const {
    std::uint32_t bits = 0;
    for (unsigned i = 0; i < 16; ++i) bits |= (is(at_[i]) ? 1U : 0U) << i;
    return bits;
  }
  const char* at_;
};

#endif

/// REQUIRES: kBlock bytes can be read.
inline Block look_at(const char* at) {
  Block block;
  for (unsigned i = 0; i < kBlock; i += 16) {
    const Bytes16 bytes(at + i);
    block.quotes |= std::uint64_t{bytes.are('"')} << i;
    block.backslashes |= std::uint64_t{bytes.are('\\')} << i;
    block.brackets |= std::uint64_t{bytes.are_brackets()} << i;
    block.newlines |= std::uint64_t{bytes.are('\n')} << i;
  }
  return block;
}

/// Bit i is the parity of the bits 0 to i: from the quotes to what lies inside them.
inline std::uint64_t parity_so_far(std::uint64_t bits) {
  for (unsigned shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

}  // namespace anupalan::io::simd
