#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "io/strings.h"
#include "unit/support.h"

namespace anupalan::io {

TEST_CASE("the English words are those of assets/i18n/en.json, none of them empty", "[io]") {
  Strings strings = built_in_strings("en");
  auto file = nlohmann::json::parse(test::file_text(test::source_folder() / "assets/i18n/en.json"));
  CHECK(strings.size() == file.size());
  for (const auto& [key, text] : strings) {
    CAPTURE(key);
    CHECK(file.at(key) == text);
    CHECK_FALSE(text.empty());
  }
}

TEST_CASE("a language that is not there has no words", "[io]") {
  CHECK(built_in_strings("xx").empty());
  CHECK(built_in_strings("").empty());
  CHECK(built_in_strings("../orders/dopt-2025-07-04").empty());
}

}  // namespace anupalan::io
