// Random organisations and questions: small, and full of what makes rules differ (boundary days, absent facts, plans that
// nearly match, units of Posts and of Delhi). One seed, one organisation.
#pragma once

#include <cstdint>
#include <random>

#include "property/plain.h"

namespace anupalan::random {

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : random_(seed) {}
  /// 0 to sides - 1. REQUIRES: sides > 0.
  std::size_t roll(std::size_t sides) { return random_() % sides; }
  bool one_in(std::size_t sides) { return roll(sides) == 0; }
  template <typename List>
  const auto& of(const List& list) { return list[roll(std::size(list))]; }

 private:
  std::mt19937 random_;
};

plain::Organisation organisation(Dice& dice);
plain::Question question(Dice& dice);
/// A day near those on which something changes.
std::string day(Dice& dice);
/// A completion of some employee and course of the organisation.
plain::Record completion(Dice& dice, const plain::Organisation& organisation);

}  // namespace anupalan::random
