#include <cstdint>

#include <catch2/catch_test_macros.hpp>

#include "base/fraction.h"

namespace anupalan {

TEST_CASE("half of n courses is rounded up: 1, 1, 2, 2, 3, 3, 4", "[base]") {
  constexpr Fraction kHalf{1, 2};
  static_assert(kHalf.ceil_of(1) == 1 && kHalf.ceil_of(2) == 1 && kHalf.ceil_of(3) == 2);
  static_assert(kHalf.ceil_of(4) == 2 && kHalf.ceil_of(5) == 3 && kHalf.ceil_of(6) == 3 && kHalf.ceil_of(7) == 4);
  CHECK(kHalf.ceil_of(0) == 0);
}

TEST_CASE("a share is the least whole number that is not below it, for every small share", "[base]") {
  std::size_t wrong = 0;
  for (std::uint32_t denominator = 1; denominator <= 20; ++denominator) {
    for (std::uint32_t numerator = 0; numerator <= denominator; ++numerator) {
      for (std::uint32_t n = 0; n <= 100; ++n) {
        std::uint32_t needed = Fraction{numerator, denominator}.ceil_of(n);
        bool enough = std::uint64_t{needed} * denominator >= std::uint64_t{n} * numerator;
        bool least = needed == 0 || std::uint64_t{needed - 1} * denominator < std::uint64_t{n} * numerator;
        if (!enough || !least || needed > n) ++wrong;
      }
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("a share of everything is everything, of nothing nothing, and large numbers do not overflow", "[base]") {
  CHECK(Fraction{1, 1}.ceil_of(UINT32_MAX) == UINT32_MAX);
  CHECK(Fraction{UINT32_MAX, UINT32_MAX}.ceil_of(UINT32_MAX) == UINT32_MAX);
  CHECK(Fraction{0, 1}.ceil_of(UINT32_MAX) == 0);
  CHECK(Fraction{1, UINT32_MAX}.ceil_of(UINT32_MAX) == 1);
  CHECK(Fraction{UINT32_MAX - 1, UINT32_MAX}.ceil_of(UINT32_MAX) == UINT32_MAX - 1);
}

TEST_CASE("a share is none where nothing is said, and compares by its parts", "[base]") {
  CHECK(Fraction{} == Fraction{0, 1});
  CHECK(Fraction{}.ceil_of(6) == 0);
  CHECK(Fraction{1, 2} != Fraction{2, 4});
}

}  // namespace anupalan
