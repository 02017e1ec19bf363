#include "base/one_of.h"

#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

namespace anupalan {
namespace {

struct Empty {};
using Some = OneOf<int, std::string, Empty, std::vector<int>>;

TEST_CASE("a value of one of many types tells which, and gives it") {
  const Some text(std::string("asha"));
  CHECK(text.index() == 1);
  CHECK(text.is<std::string>());
  CHECK_FALSE(text.is<int>());
  CHECK(text.get_if<int>() == nullptr);
  CHECK(*text.get_if<std::string>() == "asha");
  CHECK(Some(Empty{}).index() == 2);
  static_assert(Some::kKinds == 4);
  static_assert(std::same_as<Some::Kind<3>, std::vector<int>>);
  static_assert(!std::constructible_from<Some, double>);
}

TEST_CASE("whoever looks at it sees the one value that it holds") {
  int seen = 0;
  const Some number(7);
  number.visit([&](const auto& value) {
    if constexpr (std::same_as<std::remove_cvref_t<decltype(value)>, int>) seen += value;
    else seen += 100;
  });
  CHECK(seen == 7);
}

/// Whether it gives away the list that lies there, not a copy of it.
bool gives(Some some, const int* place) {
  bool same = false;
  std::move(some).hand_over([&](auto value) {
    if constexpr (std::same_as<decltype(value), std::vector<int>>) same = value.data() == place;
  });
  return same;
}

TEST_CASE("the last one that holds a value gives it away without copying; what is shared stays as it is") {
  std::vector<int> list(1000, 3);
  const int* place = list.data();
  Some one(std::move(list));
  Some other = one;
  CHECK_FALSE(gives(std::move(one), place));
  REQUIRE(other.get_if<std::vector<int>>()->size() == 1000);
  CHECK(other.get_if<std::vector<int>>()->data() == place);
  one = Some(1);
  CHECK(gives(std::move(other), place));
}

}  // namespace
}  // namespace anupalan
