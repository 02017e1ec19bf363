// Names of courses that read alike, and those that only look so.
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "rules/near_names.h"
#include "unit/model/batches.h"

namespace anupalan::rules {

TEST_CASE("editions of one course have one core", "[rules]") {
  const std::string core = name_core("Cyber Security Basics");
  CHECK(core == "basics cyber security");
  for (const char* same : {"cyber  security basics", "Cyber-Security: Basics", "Cyber Security Basics 2.0",
                           "New Cyber Security Basics (Hindi)", "Cyber Security Basics (Revised Edition)"}) {
    CAPTURE(same);
    CHECK(name_core(same) == core);
  }
  CHECK(name_core("") == "");
  CHECK(name_core("अनुपालन") == "अनुपालन");
}

TEST_CASE("parts of a series are different courses", "[rules]") {
  CHECK(name_core("Noting and Drafting Part 1") != name_core("Noting and Drafting Part 2"));
  CHECK_FALSE(nearly_equal(name_core("Noting and Drafting Part 1"), name_core("Noting and Drafting Part 2")));
  CHECK_FALSE(nearly_equal(name_core("Budget 2024"), name_core("Budget 2025")));
}

TEST_CASE("a slip of the pen is no other course, but short names must be equal", "[rules]") {
  CHECK(nearly_equal("introduction mission karmayogi", "introducton mission karmayogi"));
  CHECK_FALSE(nearly_equal("introduction mission karmayogi", "introduction mission karmyogee"));
  CHECK_FALSE(nearly_equal("excel", "excul"));
  CHECK_FALSE(nearly_equal("", ""));
  CHECK(nearly_equal("excel", "excel"));
}

TEST_CASE("namesakes are found among all courses, for those that are wanted", "[rules]") {
  test::File plans("plans");
  plans.course("do_1", "Cyber Security Basics").course("do_2", "Cyber Security Basics 2.0").course("do_3", "Yoga Break").course("do_4", "");
  model::Built built = test::build({plans});
  std::vector<bool> wanted{true, false, true, true};
  auto found = namesakes(built.data, wanted);
  CHECK(found[0] == std::vector{model::CourseRow{1}});
  CHECK(found[1].empty());
  CHECK(found[2].empty());
  CHECK(found[3].empty());
}

}  // namespace anupalan::rules
