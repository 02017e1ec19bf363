#include "orders/settle.h"

#include <catch2/catch_test_macros.hpp>

#include <fmt/format.h>

namespace anupalan::orders {
namespace {

using Lines = std::vector<std::string>;

Day day(std::string_view text) { return parse_day(text).day; }

/// An order in a file of its own with paragraphs 1 to n, the first line of paragraph k being k.
Order order(std::string id, std::string_view dated, std::size_t paragraphs = 1) {
  Order order;
  order.id = id;
  order.file = id + ".json";
  order.dated = day(dated);
  for (std::uint32_t i = 1; i <= paragraphs; ++i) {
    order.paragraphs.emplace_back();
    order.paragraphs.back().id = std::to_string(i);
    order.paragraphs.back().position = {i, 5};
  }
  return order;
}

Order amending(std::string id, std::string_view dated, std::string cited, Amendment how = Amendment::substitute) {
  Order other = order(std::move(id), dated);
  other.paragraphs[0].amends.push_back({std::move(cited), how});
  return other;
}

Order replacing(std::string id, std::string_view dated, std::string cited) {
  Order other = order(std::move(id), dated);
  other.paragraphs[0].obligations.emplace_back();
  other.paragraphs[0].obligations[0].in_place_of = {std::move(cited)};
  return other;
}

Lines ids(const Law& law) {
  Lines ids;
  for (const Order& order : law.orders()) ids.push_back(order.id);
  return ids;
}

/// "error order.contradiction b.json:1:5 /paragraphs/0 a#1", sorted.
Lines lines(const Settled& settled) {
  std::vector<Diagnostic> diagnostics = settled.diagnostics;
  sort_by_place(diagnostics);
  Lines lines;
  for (const Diagnostic& d : diagnostics) {
    lines.push_back(fmt::format("{} {} {}:{}:{} {} {}", name_of(d.severity), d.code, d.file, d.line, d.column, d.pointer, d.detail));
  }
  return lines;
}

}  // namespace

TEST_CASE("orders that do not touch each other all stand", "[orders]") {
  Settled settled = settle({order("a", "2025-01-01"), order("b", "2025-01-02")}, 1);
  CHECK(ids(settled.law) == Lines{"a", "b"});
  CHECK(settled.diagnostics.empty());
  CHECK(settled.refused_files.empty());
}

TEST_CASE("an equal order in two files is one order; a different one of the same id is refused", "[orders]") {
  Order again = order("a", "2025-01-01");
  again.file = "copy.json";
  again.paragraphs[0].position = {99, 1};
  Settled same = settle({order("a", "2025-01-01"), again}, 0);
  CHECK(ids(same.law) == Lines{"a"});
  CHECK(same.diagnostics.empty());

  Settled both = settle({order("a", "2025-01-01"), order("a", "2025-01-02")}, 0);
  CHECK(ids(both.law).empty());
  CHECK(lines(both) == Lines(2, "error order.conflict a.json:0:0 /id a"));

  Settled own = settle({order("a", "2025-01-01"), order("a", "2025-01-02")}, 1);
  REQUIRE(ids(own.law) == Lines{"a"});
  CHECK(own.law.orders()[0].dated == day("2025-01-01"));
  CHECK(own.refused_files == Lines{"a.json"});
}

TEST_CASE("two amendments of one paragraph on one day are both refused, with their places", "[orders]") {
  Settled settled = settle({order("a", "2025-01-01"), amending("b", "2025-02-01", "a#1"), amending("c", "2025-02-01", "a#1", Amendment::withdraw)}, 1);
  CHECK(ids(settled.law) == Lines{"a"});
  CHECK(lines(settled) == Lines{"error order.contradiction b.json:1:5 /paragraphs/0 a#1",
                                "error order.contradiction c.json:1:5 /paragraphs/0 a#1"});
  CHECK(settled.refused_files == Lines{"b.json", "c.json"});
}

TEST_CASE("a built-in amendment stands against a dropped-in one of the same day", "[orders]") {
  Settled settled = settle({order("a", "2025-01-01"), amending("b", "2025-02-01", "a#1"), amending("c", "2025-02-01", "a#1")}, 2);
  CHECK(ids(settled.law) == Lines{"a", "b"});
  CHECK(settled.refused_files == Lines{"c.json"});
}

TEST_CASE("amendments on different days, and clarifications on one day, do not contradict each other", "[orders]") {
  CHECK(settle({order("a", "2025-01-01"), amending("b", "2025-02-01", "a#1"), amending("c", "2025-02-02", "a#1")}, 1).diagnostics.empty());
  CHECK(settle({order("a", "2025-01-01"), amending("b", "2025-02-01", "a#1", Amendment::clarify), amending("c", "2025-02-01", "a#1", Amendment::insert)}, 1)
            .diagnostics.empty());
}

TEST_CASE("amendments that run in a circle are refused, all of the circle and nothing else", "[orders]") {
  Settled settled = settle({amending("a", "2025-01-01", "c#1"), amending("b", "2025-01-02", "a#1"), amending("c", "2025-01-03", "b#1"),
                            amending("d", "2025-01-04", "a#1", Amendment::clarify), order("e", "2025-01-05")}, 0);
  CHECK(ids(settled.law) == Lines{"d", "e"});
  CHECK(lines(settled) == Lines{"error order.amendment_circle a.json:1:5 /paragraphs/0 a#1", "error order.amendment_circle b.json:1:5 /paragraphs/0 b#1",
                                "error order.amendment_circle c.json:1:5 /paragraphs/0 c#1", "warning order.amends_unknown d.json:1:5 /paragraphs/0 a#1"});
}

TEST_CASE("a paragraph that amends itself, or stands in its own place, is refused", "[orders]") {
  CHECK(lines(settle({amending("a", "2025-01-01", "a#1")}, 0)) == Lines{"error order.amendment_circle a.json:1:5 /paragraphs/0 a#1"});
  CHECK(lines(settle({replacing("a", "2025-01-01", "a#1")}, 0)) == Lines{"error order.replacement_circle a.json:1:5 /paragraphs/0 a#1"});
}

TEST_CASE("obligations that stand in each other's place would both vanish: both are refused", "[orders]") {
  Settled settled = settle({replacing("a", "2025-01-01", "b#1"), replacing("b", "2025-01-01", "a#1"), replacing("c", "2025-01-01", "a#1")}, 0);
  CHECK(ids(settled.law) == Lines{"c"});
  CHECK(settled.refused_files == Lines{"a.json", "b.json"});
}

TEST_CASE("what is refused by itself contradicts nobody", "[orders]") {
  Order bad = order("b", "2025-02-01", 2);
  bad.paragraphs[0].amends.push_back({"b#1", Amendment::withdraw});
  bad.paragraphs[1].amends.push_back({"a#1", Amendment::withdraw});
  Settled settled = settle({order("a", "2025-01-01"), bad, amending("c", "2025-02-01", "a#1")}, 1);
  CHECK(ids(settled.law) == Lines{"a", "c"});
}

TEST_CASE("an extension that moves no milestone is named", "[orders]") {
  CHECK(lines(settle({order("a", "2025-01-01"), amending("b", "2025-02-01", "a#1", Amendment::extend)}, 1)) ==
        Lines{"warning order.extends_nothing b.json:1:5 /paragraphs/0 a#1"});
}

TEST_CASE("what a refused order said is looked at no more", "[orders]") {
  // b contradicts c; without them d is the only amendment of b#1, whose paragraph nobody has any longer.
  Settled settled = settle({order("a", "2025-01-01"), amending("b", "2025-02-01", "a#1"), amending("c", "2025-02-01", "a#1"), amending("d", "2025-03-01", "b#1")}, 1);
  CHECK(ids(settled.law) == Lines{"a", "d"});
  CHECK(lines(settled).back() == "warning order.amends_unknown d.json:1:5 /paragraphs/0 b#1");
}

TEST_CASE("paragraphs that no order has are named, and the order stands", "[orders]") {
  Settled settled = settle({amending("a", "2025-01-01", "x#1"), replacing("b", "2025-01-01", "x#2")}, 0);
  CHECK(ids(settled.law) == Lines{"a", "b"});
  CHECK(lines(settled) == Lines{"warning order.amends_unknown a.json:1:5 /paragraphs/0 x#1", "warning order.replaces_unknown b.json:1:5 /paragraphs/0 x#2"});
}

TEST_CASE("a long chain of amendments is settled in one walk, without deep calls", "[orders]") {
  Order chain = order("a", "2025-01-01", 200'000);
  for (std::size_t i = 1; i < chain.paragraphs.size(); ++i) chain.paragraphs[i].amends.push_back({"a#" + std::to_string(i), Amendment::clarify});
  CHECK(settle({std::move(chain)}, 0).diagnostics.empty());
}

}  // namespace anupalan::orders
