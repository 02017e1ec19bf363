#include "base/unused_names.h"

#include <catch2/catch_test_macros.hpp>

namespace anupalan {

TEST_CASE("names given before are numbered, and no number is given twice", "[base]") {
  UnusedNames names;
  CHECK(names.take("x") == "x");
  CHECK(names.take("x (2)") == "x (2)");
  CHECK(names.take("x") == "x (3)");
  CHECK(names.take("y") == "y");
  CHECK(names.take("x") == "x (4)");
  CHECK(names.take("x (2)") == "x (2) (2)");
  CHECK(names.take("") == "");
  CHECK(names.take("") == " (2)");
}

}  // namespace anupalan
