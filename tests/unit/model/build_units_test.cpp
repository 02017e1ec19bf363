#include <chrono>
#include <set>

#include <catch2/catch_test_macros.hpp>

#include "unit/model/batches.h"

namespace anupalan::model {
namespace {

using test::build;
using test::File;
using Lines = std::vector<std::string>;

/// "ap<dop": each unit used, with its parent.
Lines units(const Dataset& data) {
  Lines lines;
  for (const Unit& unit : data.units) {
    lines.push_back(std::string(data.text(unit.id)));
    if (unit.parent != kNoRow<UnitRow>) lines.back() += "<" + std::string(data.unit_id(unit.parent));
  }
  return lines;
}

/// "unit.cycle a": what is wrong with which unit.
Lines wrong(const Built& built) {
  Lines lines;
  for (const Diagnostic& d : built.diagnostics) lines.push_back(d.code + " " + d.detail);
  return lines;
}

bool children_first(const Dataset& data) {
  std::set<UnitRow> seen;
  for (UnitRow row : data.units_children_first) {
    seen.insert(row);
    UnitRow parent = data.units[at(row)].parent;
    if (parent != kNoRow<UnitRow> && seen.contains(parent)) return false;
  }
  return seen.size() == data.units.size() && data.units_children_first.size() == data.units.size();
}

}  // namespace

TEST_CASE("units are sorted by id and know their parents, also from another file", "[model]") {
  Built built = build({File("b").unit("n", "ap").unit("ap", "dop"), File("a").unit("dop")});
  CHECK(built.diagnostics.empty());
  CHECK(units(built.data) == Lines{"ap<dop", "dop", "n<ap"});
  CHECK(children_first(built.data));
}

TEST_CASE("a unit keeps its facts", "[model]") {
  Built built = build({File("a.json").unit("dop", "", "Department", "department_of_posts").unit("x", "dop", "")});
  const Unit& unit = built.data.units[0];
  CHECK(built.data.text(unit.name) == "Unit dop");
  CHECK(built.data.text(unit.kind) == "Department");
  CHECK(unit.kind == built.data.words.find("department"));
  CHECK(built.data.text(unit.known_as) == "department_of_posts");
  CHECK(built.data.units[1].kind == kNoWord);
  CHECK(built.data.units[1].known_as == kNoWord);
}

TEST_CASE("the same unit twice is one, and both records are used", "[model]") {
  Built built = build({File("a").unit("dop").unit("dop"), File("b").unit("dop")});
  CHECK(built.diagnostics.empty());
  CHECK(units(built.data) == Lines{"dop"});
  CHECK(test::sum(test::account(built, "a")) == "2 = 2 + 0 + 0");
  CHECK(test::sum(test::account(built, "b")) == "1 = 1 + 0 + 0");
}

TEST_CASE("a unit with two different facts is in error at both places, and neither is used", "[model]") {
  Built built = build({File("a").unit("dop").unit("x"), File("b").unit("dop", "", "ministry")});
  CHECK(units(built.data) == Lines{"x"});
  CHECK(wrong(built) == Lines{"unit.conflict dop", "unit.conflict dop"});
  CHECK(built.diagnostics[0].file == "a");
  CHECK(built.diagnostics[1].file == "b");
  CHECK(test::sum(test::account(built, "a")) == "2 = 1 + 0 + 1");
  CHECK(test::sum(test::account(built, "b")) == "1 = 0 + 0 + 1");
}

TEST_CASE("every fact of a unit counts for a contradiction", "[model]") {
  File base("a");
  base.unit("x", "", "circle", "gnctd");
  auto conflicts = [&](auto change) {
    File other = base;
    change(other.batch.units[0]);
    return build({base, other}).diagnostics.size();
  };
  CHECK(conflicts([](UnitRecord&) {}) == 0);
  CHECK(conflicts([](UnitRecord& u) { u.name = "Another"; }) == 2);
  CHECK(conflicts([](UnitRecord& u) { u.kind = "division"; }) == 2);
  CHECK(conflicts([](UnitRecord& u) { u.known_as = ""; }) == 2);
  CHECK(conflicts([](UnitRecord& u) { u.parent = "x"; }) == 2);
  CHECK(conflicts([](UnitRecord& u) { u.place.line = 77; }) == 0);
}

TEST_CASE("a parent that no file names leaves the unit out, and what hangs below it", "[model]") {
  Built built = build({File("a").unit("a", "nowhere").unit("b", "a").unit("c", "b").unit("d")});
  CHECK(units(built.data) == Lines{"d"});
  CHECK(wrong(built) == Lines{"unit.unknown_parent nowhere", "unit.parent_left_out b", "unit.parent_left_out c"});
  CHECK(built.diagnostics[0].pointer == "/units/0/parent");
  CHECK(built.diagnostics[1].pointer == "/units/1");
  CHECK(test::sum(test::account(built, "a")) == "4 = 1 + 0 + 3");
}

TEST_CASE("what hangs below a contradiction is left out", "[model]") {
  Built built = build({File("a").unit("a").unit("b", "a").unit("c", "b"), File("b").unit("a", "", "ministry")});
  CHECK(units(built.data).empty());
  CHECK(test::accounts_add_up(built.data));
  CHECK(built.diagnostics.size() == 4);
}

TEST_CASE("a unit above itself is a cycle of one", "[model]") {
  Built built = build({File("a").unit("a", "a").unit("b", "a").unit("c", "b").unit("d")});
  CHECK(units(built.data) == Lines{"d"});
  CHECK(wrong(built) == Lines{"unit.cycle a", "unit.parent_left_out b", "unit.parent_left_out c"});
}

TEST_CASE("cycles of two and three are found, with whatever hangs below them, from whatever unit one starts", "[model]") {
  for (std::string first : {"", "0"}) {  // the unit below comes first or last in the order of ids
    std::string below = first + "x", deeper = first + "y";
    Built two = build({File("a").unit("a", "b").unit("b", "a").unit(below, "b").unit(deeper, below).unit("top")});
    CHECK(units(two.data) == Lines{"top"});
    CHECK(wrong(two) == Lines{"unit.cycle a", "unit.cycle b", "unit.parent_left_out " + below, "unit.parent_left_out " + deeper});
    Built three = build({File("a").unit("a", "b").unit("b", "c").unit("c", "a").unit(below, "c").unit(deeper, below).unit("top")});
    CHECK(units(three.data) == Lines{"top"});
    CHECK(wrong(three) == Lines{"unit.cycle a", "unit.cycle b", "unit.cycle c", "unit.parent_left_out " + below,
                                "unit.parent_left_out " + deeper});
  }
}

TEST_CASE("a chain of 10,000 units is put together in a moment, children first", "[model]") {
  constexpr int kDepth = 10'000;
  auto name = [](int i) { return fmt::format("{:05}", i); };
  for (bool deepest_first : {false, true}) {
    File file("a");
    for (int i = 0; i < kDepth; ++i) {
      int above = deepest_first ? i + 1 : i - 1;
      file.unit(name(i), above < 0 || above == kDepth ? "" : name(above));
    }
    auto start = std::chrono::steady_clock::now();
    Built built = build({file});
    auto took = std::chrono::steady_clock::now() - start;
    CHECK(built.data.units.size() == kDepth);
    CHECK(children_first(built.data));
    CHECK(std::chrono::duration_cast<std::chrono::seconds>(took).count() < 5);
  }
}

TEST_CASE("a chain of 10,000 units into nowhere is left out in a moment", "[model]") {
  File file("a");
  for (int i = 0; i < 10'000; ++i) file.unit(fmt::format("{:05}", i), fmt::format("{:05}", i + 1));
  Built built = build({file});
  CHECK(built.data.units.empty());
  CHECK(test::sum(built.data.files[0]) == "10000 = 0 + 0 + 10000");
}

}  // namespace anupalan::model
