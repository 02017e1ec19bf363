// Archives with a password among other files, as a user opens them (natively: the fixtures are files).
#include <catch2/catch_test_macros.hpp>

#include "app/workspace.h"
#include "unit/io/pack/packed_files.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

constexpr const char* kRoster = R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "M", "kind": "ministry" } ],
  "employees": [ { "id": "A", "name": "A", "unit": "m", "category": "central_government" } ] })";

using test::finish;

TEST_CASE("a password is tried also where other files of the same gesture could be read") {
  Workspace workspace(to_day({2026, 3, 31}));
  workspace.apply(OpenFiles{{{"roster.json", kRoster, {}}, {"locked.zip", test::fixture("deflated.zip"), {}}}});
  finish(workspace);
  REQUIRE(workspace.answer() != nullptr);
  REQUIRE(workspace.password_needed());
  const std::size_t before = workspace.answer()->data().files.size();
  workspace.apply(GivePassword{"wrong"});
  finish(workspace);
  CHECK(workspace.password_needed());
  workspace.apply(GivePassword{"Karmayogi@2026"});
  CHECK(workspace.loading());
  finish(workspace);
  CHECK_FALSE(workspace.password_needed());
  CHECK(workspace.answer()->data().employees.size() == 1);
  CHECK(workspace.answer()->data().files.size() == before);
}

}  // namespace
}  // namespace anupalan::app
