// Shares in exact arithmetic: no verdict ever passes through floating point.
#pragma once

#include <compare>
#include <cstdint>

namespace anupalan {

/// A share of a whole. REQUIRES: denominator > 0 and numerator <= denominator.
struct Fraction {
  std::uint32_t numerator = 0;
  std::uint32_t denominator = 1;

  /// The least whole number that is not below this share of `n`: half of 1, 2, 3, 5, 6, 7 is
  /// 1, 1, 2, 3, 3, 4.
  constexpr std::uint32_t ceil_of(std::uint32_t n) const {
    auto product = static_cast<std::uint64_t>(n) * numerator;
    return static_cast<std::uint32_t>((product + denominator - 1) / denominator);
  }
  friend constexpr auto operator<=>(Fraction, Fraction) = default;
};

/// So many tenths of a per cent, rounded to the nearest; but 1000 is said only of all, and 0 only of none.
/// REQUIRES: part <= whole and whole > 0.
constexpr std::uint32_t per_mille(std::uint64_t part, std::uint64_t whole) {
  if (part == 0 || part == whole) return part == 0 ? 0 : 1000;
  const std::uint64_t rounded = (2000 * part + whole) / (2 * whole);
  return static_cast<std::uint32_t>(rounded == 0 ? 1 : rounded == 1000 ? 999 : rounded);
}

}  // namespace anupalan
