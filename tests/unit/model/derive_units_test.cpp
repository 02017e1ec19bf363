// Units that no file describes, by the names that reports, unit maps and tags give them (formats.md, section 2).
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "unit/model/reports.h"

namespace anupalan::model {

TEST_CASE("units are made of the organisation's names, and a unit map places people below", "[model]") {
  Report people("people"), map("map");
  people.person({"1", "a@gov.in", ""}).person({"2", "b@gov.in", ""}).person({"3", "", "", ""});
  map.placed(map.id("1"), "Circle\nDivision").placed(map.email("b@gov.in"), "Circle").placed(map.email("x@gov.in"), "Circle");
  Built built = build({people, map});
  CHECK(unit_of(built.data, "1") == "Ministry A / Department B / Circle / Division");
  CHECK(unit_of(built.data, "2") == "Ministry A / Department B / Circle");
  CHECK(unit_of(built.data, "3") == "(organisation not given)");
  CHECK(test::briefs(built.diagnostics) == Lines{"set_aside placement.unknown_employee /2 4:1"});
  const Unit& department = built.data.units[at(built.data.find_unit("Ministry A / Department B"))];
  CHECK(built.data.text(department.kind) == "organisation");
  CHECK(built.data.unit_id(department.parent) == "Ministry A");
}

TEST_CASE("a unit map that places somebody twice places nobody", "[model]") {
  Report people("people"), map("map");
  people.person({"1", "a@gov.in", ""});
  map.placed(map.id("1"), "Circle").placed(map.id("1"), "Region");
  Built built = build({people, map});
  CHECK(unit_of(built.data, "1") == "Ministry A / Department B");
  CHECK(test::briefs(built.diagnostics) == Lines{"error placement.conflict /0 2:1", "error placement.conflict /1 3:1"});
}

TEST_CASE("where unit maps contradict each other, all rows of the person are in error, in any order", "[model]") {
  Report people("people"), map("map"), other("other");
  people.person({"1", "a@gov.in", ""});
  map.placed(map.id("1"), "Circle").placed(map.id("1"), "Circle").placed(map.id("1"), "Region");
  other.placed(other.id("1"), "Circle");
  for (const std::vector<File>& files : {std::vector<File>{people, map, other}, std::vector<File>{other, map, people}}) {
    Built built = build(files);
    CHECK(test::sum(test::account(built, "map")) == "3 = 0 + 0 + 3");
    CHECK(test::sum(test::account(built, "other")) == "1 = 0 + 0 + 1");
  }
}

TEST_CASE("of two lists of an office that place somebody beside the report, the first by name counts, in any order", "[model]") {
  Report report("report", "2026-01-05"), one("one"), other("other");
  report.person({"1", "a@gov.in", ""});
  one.person({"1", "", "", "", "East"});
  other.person({"1", "", "", "", "West"});
  for (const std::vector<File>& files : {std::vector<File>{report, one, other}, std::vector<File>{other, one, report}}) {
    CHECK(unit_of(build(files).data, "1") == "Ministry A / Department B / East");
  }
}

TEST_CASE("a single tag is a unit where there is no unit map; a list of tags is none", "[model]") {
  Report people("people");
  people.person({"1", "", "", "Ministry A", "Wing I"}).person({"2", "", "", "Ministry A", "Wing I, Champions"});
  Built built = build({people});
  CHECK(unit_of(built.data, "1") == "Ministry A / Wing I");
  CHECK(unit_of(built.data, "2") == "Ministry A");
}

TEST_CASE("a unit that a file describes is the one that a report names", "[model]") {
  File units("units");
  units.unit("dop", "", "department");
  units.batch.units.back().name = "Department B";
  Report people("people");
  people.person({"1", "", "", "Department B"});
  CHECK(unit_of(build({units, people}).data, "1") == "dop");
}

TEST_CASE("the Department of Posts and Delhi are known by their names to the orders", "[model]") {
  Report people("people");
  people.person({"1", "", "", "Ministry of Communications\nDepartment of Posts"}).person({"2", "", "", "Government of NCT of Delhi"});
  const Dataset data = build({people}).data;
  auto known_as = [&](std::string_view id) { return std::string(data.text(data.units[at(data.find_unit(id))].known_as)); };
  CHECK(known_as("Ministry of Communications / Department of Posts") == "department_of_posts");
  CHECK(known_as("Government of NCT of Delhi") == "gnctd");
}

TEST_CASE("of two reports the later one is right, and says who moved", "[model]") {
  Report old("a old", "2026-01-05"), now("b now", "2026-02-05");
  old.person({"1", "a@gov.in", "", "Ministry A"});
  now.person({"1", "a@gov.in", "", "Ministry B"});
  for (const auto& files : {std::vector<File>{old, now}, std::vector<File>{now, old}}) {
    Built built = build(files);
    CHECK(unit_of(built.data, "1") == "Ministry B");
    CHECK(test::briefs(built.diagnostics) == Lines{"set_aside employee.older_report /0 2:1", "warning employee.moved /0 2:1"});
  }
}

}  // namespace anupalan::model
