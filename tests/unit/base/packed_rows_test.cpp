#include "base/packed_rows.h"

#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

namespace anupalan {

TEST_CASE("packed rows give back every text, of any length", "[base]") {
  PackedRows rows;
  std::vector<std::uint32_t> numbers;
  const auto text = [](std::size_t i) { return std::string(i * i * 31 % 300, static_cast<char>('a' + i % 26)); };
  for (std::size_t i = 0; i < 20'000; ++i) numbers.push_back(rows.add({text(i), "", text(i + 1)}));
  const std::string large(3'000'000, 'x'), with_zero("a\0b", 3);
  const std::uint32_t long_row = rows.add({large, with_zero}), last = rows.add({"z"});
  for (std::size_t i = 0; i < 20'000; ++i) {
    REQUIRE(rows.text(numbers[i], 0) == text(i));
    REQUIRE(rows.text(numbers[i], 1).empty());
    REQUIRE(rows.text(numbers[i], 2) == text(i + 1));
  }
  CHECK(rows.text(long_row, 0) == large);
  CHECK(rows.text(long_row, 1) == with_zero);
  CHECK(rows.text(last, 0) == "z");
}

TEST_CASE("packed texts stay where they are", "[base]") {
  PackedRows rows;
  const std::uint32_t first = rows.add({"first"});
  const std::string_view seen = rows.text(first, 0);
  for (int i = 0; i < 200'000; ++i) rows.add({"another", "one"});
  CHECK(rows.text(first, 0).data() == seen.data());
}

}  // namespace anupalan
