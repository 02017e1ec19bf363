#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "io/formats.h"
#include "unit/support.h"

namespace anupalan::io {

TEST_CASE("the canonical formats are known by their names, sorted", "[io]") {
  std::vector<std::string> names;
  for (const Format& format : all_formats()) names.emplace_back(format.name);
  CHECK(names == std::vector<std::string>{"completions", "corrections", "evaluation", "milestones", "order", "roster", "training-plan", "workspace"});
  CHECK(std::is_sorted(names.begin(), names.end()));
}

TEST_CASE("a format is found by its name, exactly", "[io]") {
  for (const Format& format : all_formats()) CHECK(find_format(format.name) == &format);
  for (const char* name : {"", "Roster", "roster ", "training plan", "rosters"}) {
    CAPTURE(name);
    CHECK(find_format(name) == nullptr);
  }
}

TEST_CASE("every format has a reader with its sections, a schema and a full example", "[io]") {
  for (const Format& format : all_formats()) {
    std::string name(format.name);
    CAPTURE(name);
    CHECK_FALSE(format.make({})->sections().empty());
    CHECK(std::filesystem::exists(test::source_folder() / "assets/schemas" / (name + ".schema.json")));
    CHECK(std::filesystem::exists(test::source_folder() / "tests/schemas/full" / (name + ".json")));
  }
}

}  // namespace anupalan::io
