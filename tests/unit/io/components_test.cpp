#include "io/components.h"

#include <catch2/catch_test_macros.hpp>

namespace anupalan::io {

TEST_CASE("every part of the program has a version, a holder and the text of its licence", "[io]") {
  REQUIRE(built_in_components().size() > 5);
  CHECK(built_in_components().front().name == "Anupalan");
  for (const Component& part : built_in_components()) {
    INFO(part.name);
    CHECK_FALSE(part.version.empty());
    CHECK_FALSE(part.copyright.empty());
    CHECK_FALSE(part.use.empty());
    CHECK(licence_text(part.licence).size() > 500);
  }
  CHECK(licence_text("none").empty());
}

}  // namespace anupalan::io
