#include "io/json/repair.h"

#include <catch2/catch_test_macros.hpp>

#include "io/json/parse.h"

namespace anupalan::io {

TEST_CASE("what is complete before the break stays, closed") {
  const auto closed = [](std::string_view text) { return closed_before(text, text.size()); };
  CHECK(closed(R"({"a": 1, "b": [1, 2, {"c": "x)") == R"({"a": 1, "b": [1, 2, {}]})");
  CHECK(closed(R"({"a": 1, "b": [1, 2)") == R"({"a": 1, "b": [1]})");
  CHECK(closed(R"({"a": "x")") == R"({"a": "x"})");
  CHECK(closed(R"({"a": ["x", "y")") == R"({"a": ["x", "y"]})");
  CHECK(closed(R"({"a": 1, "b")") == R"({"a": 1})");
  CHECK(closed(R"({"a": {"b": "c"}, "d")") == R"({"a": {"b": "c"}})");
  CHECK(closed(R"({"a": "}, \" ]", "b)") == R"({"a": "}, \" ]"})");
  CHECK(closed(R"({"a": {"b": 1}, "c": )") == R"({"a": {"b": 1}})");
  CHECK(closed(R"({"a": 1})") == R"({"a": 1})");
  CHECK(closed("") == "");
  CHECK(closed("Dear Sir") == "");
  CHECK(closed(R"({"a": 1]}, "b": 2)") == "{}");
}

TEST_CASE("cut at any byte a document is JSON again, and only what stood behind the cut is gone") {
  constexpr std::string_view kText = R"({ "format": "workspace", "version": 1, "look": { "view": "employees", "filter": { "unit": "a\"b", "people": ["x", "y"] }, "sort": { "column": "name" } },
    "settings": { "zoom": 120 }, "files": [ { "name": "r.json", "bytes": 5 }, { "name": "s.json", "bytes": 6 } ] })";
  std::size_t members = 0;
  for (std::size_t cut = 1; cut <= kText.size(); ++cut) {
    JsonValue value;
    const std::string closed = closed_before(kText, cut);
    INFO(cut << ": " << closed);
    CHECK_FALSE(read_value(closed, value).found());
    CHECK(value.members.size() >= members);
    members = value.members.size();
  }
  CHECK(members == 5);
}

}  // namespace anupalan::io
