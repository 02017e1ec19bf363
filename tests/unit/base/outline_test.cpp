#include <catch2/catch_test_macros.hpp>

#include "base/outline.h"

namespace anupalan {

TEST_CASE("children of an outline stand in the order in which they were added", "[base]") {
  Outline outline;
  outline.add("first", "said of it").code = "met";
  outline.add("second");
  REQUIRE(outline.children.size() == 2);
  CHECK(outline.children[0].label == "first");
  CHECK(outline.children[0].text == "said of it");
  CHECK(outline.children[0].code == "met");
  CHECK(outline.children[1].label == "second");
  CHECK(outline.children[1].text.empty());
}

TEST_CASE("a new child has no code, quotation, source or children", "[base]") {
  Outline outline;
  const Outline& child = outline.add("label");
  CHECK(child.code.empty());
  CHECK(child.citation.empty());
  CHECK(child.quote.empty());
  CHECK(child.file.empty());
  CHECK(child.pointer.empty());
  CHECK(child.children.empty());
}

}  // namespace anupalan
