#include "app/search.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "app/tr.h"
#include "app/workspace.h"
#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;

Answer answer() {
  static const rules::World kWorld(
      "unit m: kind ministry\n unit north: kind office, under m\n plan p: mdo m, courses c1 c2\n"
      "employee E1: unit north, central_government, level us\n employee E2: unit m, central_government, level us\n");
  return {kWorld.loaded(), resolve(*kWorld.loaded(), {}, day("2026-01-01"))};
}

std::vector<Hit> hits_of(const Answer* answer, std::string words) {
  std::vector<Hit> hits;
  find_hits(answer, std::move(words), hits).finish();
  return hits;
}

std::size_t count(const std::vector<Hit>& hits, Hit::Kind kind) {
  return static_cast<std::size_t>(std::count_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.kind == kind; }));
}

TEST_CASE("letters in their order are found, those at the beginning of words first") {
  CHECK(fuzzy("Expand all", "ea").has_value());
  CHECK(fuzzy("Expand all", "all").has_value());
  CHECK_FALSE(fuzzy("Expand all", "lae").has_value());
  CHECK(fuzzy("Expand all", "") == 0U);
  CHECK(fuzzy("Undo", "u") < fuzzy("Redo undo", "u"));
  CHECK(*fuzzy("Close all files", "f") < *fuzzy("Shelf", "f") + 100);
}

TEST_CASE("without words the commands are offered, every one with a name; with words that none has, nothing is") {
  const auto hits = hits_of(nullptr, "");
  CHECK(hits.size() == named_commands().size());
  for (const NamedCommand& command : named_commands()) CHECK(has_text(command.title));
  const Answer loaded = answer();
  CHECK(hits_of(&loaded, "zzzz").empty());
}

TEST_CASE("units, courses and employees are found by name or id, and choosing one goes there") {
  const Answer loaded = answer();
  const auto people = hits_of(&loaded, " e2 ");
  REQUIRE(count(people, Hit::Kind::employee) == 1);
  CHECK(std::get<ShowEmployee>(people.back().command).employee == loaded.data().find_employee("E2"));
  const auto units = hits_of(&loaded, "NORTH");
  REQUIRE(count(units, Hit::Kind::unit) == 1);
  CHECK(std::get<ShowEmployees>(units.front().command).filter.unit == "north");
  const auto courses = hits_of(&loaded, "c1");
  CHECK(count(courses, Hit::Kind::course) == 1);
}

TEST_CASE("the field closes with any other command, and is no step to be undone") {
  Workspace workspace(day("2026-01-01"));
  workspace.apply(Find{"u"});
  REQUIRE(workspace.finding() == "u");
  CHECK_FALSE(workspace.hits().empty());
  CHECK_FALSE(workspace.timeline().can_undo());
  workspace.apply(Show{View::units});
  CHECK_FALSE(workspace.finding().has_value());
  workspace.apply(Find{"u"});
  workspace.apply(Find{});
  CHECK_FALSE(workspace.finding().has_value());
}

}  // namespace
}  // namespace anupalan::app
