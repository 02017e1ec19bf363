#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "io/export/json_text.h"

namespace anupalan::io {

TEST_CASE("a text becomes a JSON string with its quotation marks", "[io]") {
  CHECK(json_text("") == "\"\"");
  CHECK(json_text("a\"b\\c/d") == "\"a\\\"b\\\\c/d\"");
  CHECK(json_text("\n\t\x01\x7f") == "\"\\n\\t\\u0001\x7f\"");
  CHECK(json_text("रचना 😀") == "\"रचना 😀\"");
  CHECK(json_text(std::string_view("a\0b", 3)) == "\"a\\u0000b\"");
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD", "[io]") {
  CHECK(json_text("a\xFFz") == "\"a\uFFFDz\"");
  CHECK(nlohmann::json::parse(json_text("\xED\xA0\x80\xC0\x80")).is_string());
}

}  // namespace anupalan::io
