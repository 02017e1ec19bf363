#include <memory>

#include <catch2/catch_test_macros.hpp>

#include "base/result.h"

namespace anupalan {
namespace {

Result<int> half_of(int number) {
  if (number % 2 != 0) return Error{"number.odd", "an odd number has no half"};
  return number / 2;
}

}  // namespace

TEST_CASE("a result holds what was asked for", "[base]") {
  Result<int> result = half_of(6);
  CHECK(result.ok());
  CHECK(static_cast<bool>(result));
  CHECK(result.value() == 3);
  result.value() = 4;
  CHECK(std::as_const(result).value() == 4);
}

TEST_CASE("or the one reason why not", "[base]") {
  const Result<int> result = half_of(7);
  CHECK_FALSE(result.ok());
  CHECK_FALSE(static_cast<bool>(result));
  CHECK(result.error().code == "number.odd");
  CHECK(result.error().message == "an odd number has no half");
}

TEST_CASE("a result carries values that cannot be copied", "[base]") {
  Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
  REQUIRE(result.ok());
  std::unique_ptr<int> taken = std::move(result.value());
  CHECK(*taken == 5);
}

}  // namespace anupalan
