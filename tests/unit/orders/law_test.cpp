#include <catch2/catch_test_macros.hpp>

#include "orders/law.h"

namespace anupalan::orders {
namespace {

using Ids = std::vector<std::string>;

Day day(std::string_view text) { return parse_day(text).day; }

Order order(std::string id, std::string_view dated, std::vector<std::string> paragraphs = {"1"}) {
  Order order;
  order.id = std::move(id);
  order.dated = day(dated);
  for (std::string& paragraph : paragraphs) {
    order.paragraphs.emplace_back();
    order.paragraphs.back().id = std::move(paragraph);
  }
  return order;
}

Order amending(std::string id, std::string_view dated, std::string cited, Amendment how) {
  Order other = order(std::move(id), dated);
  other.paragraphs[0].amends.push_back({std::move(cited), how});
  return other;
}

/// "2025-07-04 .. 2025-08-18"; nothing after the dots while it stands.
std::string force(const Law& law, std::string_view citation, const Ids& off = {}) {
  InForce force = law.in_force(law.find(citation), off);
  return iso_text(force.from) + " .. " + iso_text(force.until);
}

}  // namespace

TEST_CASE("orders are sorted by id, each id once; the later of two takes the earlier one's place", "[orders]") {
  Law law({order("b", "2025-01-01"), order("a", "2025-02-02"), order("b", "2025-03-03")});
  REQUIRE(law.orders().size() == 2);
  CHECK(law.orders()[0].id == "a");
  CHECK(law.orders()[1].id == "b");
  CHECK(law.orders()[1].dated == day("2025-03-03"));
}

TEST_CASE("a law without orders has nothing", "[orders]") {
  Law law;
  CHECK(law.orders().empty());
  CHECK(law.provisions().empty());
  CHECK(law.find_order("a") == nullptr);
  CHECK(law.find("a#1").order == nullptr);
  CHECK(orders_in_force(law, {day("2026-01-01"), {}, {}}).empty());
}

TEST_CASE("a paragraph that is withdrawn before it begins ends nothing", "[orders]") {
  Order late = amending("b", "2025-02-01", "a#1", Amendment::withdraw);
  late.paragraphs[0].in_force_from = day("2025-06-01");
  Law law({order("a", "2025-01-01"), late, amending("c", "2025-03-01", "b#1", Amendment::withdraw)});
  CHECK(force(law, "a#1") == "2025-01-01 .. ");
  CHECK(force(law, "a#1", {"c"}) == "2025-01-01 .. 2025-05-31");
}

TEST_CASE("provisions come orders by id and paragraphs as written", "[orders]") {
  Law law({order("b", "2025-01-01", {"2", "1"}), order("a", "2025-02-02", {"(iv)"})});
  Ids cited;
  for (const Provision& provision : law.provisions()) cited.push_back(provision.citation());
  CHECK(cited == Ids{"a#(iv)", "b#2", "b#1"});
}

TEST_CASE("a provision is found by its citation, exactly", "[orders]") {
  Law law({order("a", "2025-01-01", {"3(v)", "Annexure-A.2"})});
  CHECK(law.find_order("a") == &law.orders()[0]);
  CHECK(law.find("a#3(v)").paragraph == &law.orders()[0].paragraphs[0]);
  CHECK(law.find("a#Annexure-A.2").order == &law.orders()[0]);
  for (const char* cited : {"", "#", "a", "a#", "a#3", "A#3(v)", "b#3(v)", "a#3(v) ", "#3(v)"}) {
    CAPTURE(cited);
    CHECK(law.find(cited).order == nullptr);
    CHECK(law.find(cited).paragraph == nullptr);
  }
}

TEST_CASE("a paragraph is in force from its order's date unless it says otherwise", "[orders]") {
  Order own = order("a", "2025-07-04", {"1", "2"});
  own.paragraphs[1].in_force_from = day("2025-10-01");
  own.paragraphs[1].in_force_until = day("2026-03-31");
  Law law({own});
  CHECK(force(law, "a#1") == "2025-07-04 .. ");
  CHECK(force(law, "a#2") == "2025-10-01 .. 2026-03-31");
}

TEST_CASE("force includes its first and its last day", "[orders]") {
  InForce force{day("2025-07-04"), day("2025-08-18")};
  CHECK_FALSE(force.on(day("2025-07-03")));
  CHECK(force.on(day("2025-07-04")));
  CHECK(force.on(day("2025-08-18")));
  CHECK_FALSE(force.on(day("2025-08-19")));
  CHECK(InForce{day("2025-07-04"), Day::never()}.on(Day::last()));
}

TEST_CASE("what substitutes or withdraws a paragraph ends it on the eve; other amendments do not", "[orders]") {
  auto amended = [](Amendment how) {
    return force(Law({order("a", "2025-07-04"), amending("b", "2025-08-19", "a#1", how)}), "a#1");
  };
  CHECK(amended(Amendment::substitute) == "2025-07-04 .. 2025-08-18");
  CHECK(amended(Amendment::withdraw) == "2025-07-04 .. 2025-08-18");
  CHECK(amended(Amendment::insert) == "2025-07-04 .. ");
  CHECK(amended(Amendment::clarify) == "2025-07-04 .. ");
  CHECK(amended(Amendment::extend) == "2025-07-04 .. ");
}

TEST_CASE("a substitution counts from the day the substituting paragraph itself is in force", "[orders]") {
  Order later = amending("b", "2025-08-19", "a#1", Amendment::substitute);
  later.paragraphs[0].in_force_from = day("2026-04-01");
  CHECK(force(Law({order("a", "2025-07-04"), later}), "a#1") == "2025-07-04 .. 2026-03-31");
}

TEST_CASE("of several ends the first one counts, a paragraph's own end included", "[orders]") {
  Order own = order("a", "2025-07-04");
  own.paragraphs[0].in_force_until = day("2025-12-31");
  Order early = amending("b", "2025-08-19", "a#1", Amendment::withdraw);
  Order late = amending("c", "2026-08-19", "a#1", Amendment::withdraw);
  CHECK(force(Law({own, late}), "a#1") == "2025-07-04 .. 2025-12-31");
  CHECK(force(Law({own, early, late}), "a#1") == "2025-07-04 .. 2025-08-18");
  CHECK(force(Law({late, early, own}), "a#1") == "2025-07-04 .. 2025-08-18");
}

TEST_CASE("only the paragraph that is cited is amended", "[orders]") {
  Law law({order("a", "2025-07-04", {"1", "2"}), amending("b", "2025-08-19", "a#2", Amendment::substitute)});
  CHECK(force(law, "a#1") == "2025-07-04 .. ");
  CHECK(force(law, "a#2") == "2025-07-04 .. 2025-08-18");
  CHECK(force(law, "b#1") == "2025-08-19 .. ");
}

TEST_CASE("an order that is switched off amends nothing", "[orders]") {
  Law law({order("a", "2025-07-04"), amending("b", "2025-08-19", "a#1", Amendment::substitute),
           amending("c", "2025-09-01", "a#1", Amendment::withdraw)});
  CHECK(force(law, "a#1", {"b"}) == "2025-07-04 .. 2025-08-31");
  CHECK(force(law, "a#1", {"b", "c"}) == "2025-07-04 .. ");
  CHECK(force(law, "a#1", {"a"}) == "2025-07-04 .. 2025-08-18");
}

TEST_CASE("an order is in force from its date, unless it is switched off", "[orders]") {
  Law law({order("b", "2025-08-19"), order("a", "2025-07-04")});
  auto in_force = [&](std::string_view on, Ids off) { return orders_in_force(law, {day(on), std::move(off), {}}); };
  CHECK(in_force("2025-07-03", {}).empty());
  CHECK(in_force("2025-07-04", {}) == Ids{"a"});
  CHECK(in_force("2025-08-19", {}) == Ids{"a", "b"});
  CHECK(in_force("2025-08-19", {"a"}) == Ids{"b"});
  CHECK(in_force("2025-08-19", {"a", "b"}).empty());
  CHECK(in_force("2025-08-19", {"c"}) == Ids{"a", "b"});
}

}  // namespace anupalan::orders
