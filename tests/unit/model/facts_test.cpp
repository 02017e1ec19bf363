#include <string>
#include <vector>

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include "model/facts.h"

namespace anupalan::model {
namespace {

using Names = std::vector<std::string>;

template <typename E>
Names names() {
  return {names_of<E>().begin(), names_of<E>().end()};
}

}  // namespace

TEST_CASE("facts have the names of formats.md", "[model]") {
  CHECK(names<Category>() == Names{"central_government", "all_india_service", "autonomous_body", "public_sector_enterprise",
                                   "contractual", "temporary", "gramin_dak_sevak", "state_government"});
  CHECK(names<ProfileStatus>() == Names{"", "verified", "not_verified", "not_my_user", "pending"});
  CHECK(names<Competency>() == Names{"", "behavioural", "functional", "domain"});
  CHECK(names<Requirement>() == Names{"", "optional", "mandatory"});
  CHECK(names<PrescriberKind>() == Names{"mdo", "cca", "administrative_secretary", "services_department"});
  CHECK(names<CourseStatus>() == Names{"not_started", "in_progress", "completed"});
  CHECK(names<AssessmentResult>() == Names{"failed", "passed"});
}

TEST_CASE("enumerators stand in the order of their names", "[model]") {
  CHECK(name_of(Category::central_government) == "central_government");
  CHECK(name_of(Category::state_government) == "state_government");
  CHECK(name_of(ProfileStatus::pending) == "pending");
  CHECK(name_of(Competency::domain) == "domain");
  CHECK(name_of(Requirement::mandatory) == "mandatory");
  CHECK(name_of(PrescriberKind::services_department) == "services_department");
  CHECK(name_of(CourseStatus::completed) == "completed");
  CHECK(name_of(AssessmentResult::passed) == "passed");
}

TEST_CASE("mandatory beats optional beats none", "[model]") {
  CHECK(Requirement::none < Requirement::optional);
  CHECK(Requirement::optional < Requirement::mandatory);
}

TEMPLATE_TEST_CASE("every fact is found by its name and by no other", "[model]", Category, ProfileStatus, Competency, Requirement,
                   PrescriberKind, CourseStatus, AssessmentResult) {
  std::size_t number = 0;
  for (std::string_view name : names_of<TestType>()) {
    auto found = find_named<TestType>(name);
    CHECK(found.has_value() == !name.empty());
    if (found) CHECK(*found == static_cast<TestType>(number));
    CHECK_FALSE(find_named<TestType>(std::string(name) + " "));
    CHECK_FALSE(find_named<TestType>(std::string(name) + "x"));
    ++number;
  }
  CHECK_FALSE(find_named<TestType>(""));
  CHECK_FALSE(find_named<TestType>("Mdo"));
}

}  // namespace anupalan::model
