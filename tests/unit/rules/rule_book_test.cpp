#include "rules/rule_book.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

const World& world() {
  static const World kWorld("unit m: kind ministry\n");
  return kWorld;
}

std::vector<std::string> standing(const Asked& asked) {
  std::vector<std::string> provisions;
  for (const StandingRule& rule : world().book(asked).obligations) provisions.push_back(rule.provision);
  return provisions;
}

using Provisions = std::vector<std::string>;

TEST_CASE("the obligations of 2025-26 under today's law, sorted by paragraph") {
  CHECK(standing({}) == Provisions{"ais-2025-10-16#2", "dop-2025-08-18#4", "dopt-2025-07-04#3(v)", "dopt-2025-07-04#4",
                                   "gnctd-2026-01-02#(i)", "gnctd-2026-01-02#(i)", "gnctd-2026-01-02#(iv)"});
}

TEST_CASE("the obligations of 2026-27: paragraphs of one year are gone, others begin") {
  CHECK(standing({day("2026-03-31"), ReportingYear{2026}, {}, {}}) ==
        Provisions{"ais-2025-10-16#2", "dopt-2025-07-04#3(v)", "dopt-2025-07-04#4", "gnctd-2026-01-02#(ii)",
                   "gnctd-2026-01-02#(iii)", "gnctd-2026-01-02#(iv)"});
}

TEST_CASE("an obligation stands from the day of its order") {
  CHECK(standing({day("2025-07-03"), {2025}, {}, {}}).empty());
  CHECK(standing({day("2025-07-04"), {2025}, {}, {}}) == Provisions{"dopt-2025-07-04#3(v)", "dopt-2025-07-04#4"});
  CHECK(standing({day("2025-08-18"), {2025}, {}, {}}).size() == 3);
}

TEST_CASE("an obligation of an order switched off does not stand") {
  CHECK(standing({day("2026-03-31"), {2025}, {"ais-2025-10-16", "dopt-2025-07-04", "gnctd-2026-01-02"}, {}}) ==
        Provisions{"dop-2025-08-18#4"});
}

TEST_CASE("an obligation that hangs on a reading stands with it alone") {
  Asked asked;
  asked.readings.set(orders::Reading::r3, false);
  asked.readings.set(orders::Reading::r5, false);
  Provisions provisions = standing(asked);
  CHECK(std::count(provisions.begin(), provisions.end(), "ais-2025-10-16#2") == 0);
  CHECK(std::count(provisions.begin(), provisions.end(), "dop-2026-02-19#2") == 1);
}

TEST_CASE("who is covered and who prescribes is known whatever is in force or switched on") {
  RuleBook now = world().book();
  Asked before{day("2025-01-01"), {2025}, {"ais-2025-09-03", "dopt-2025-07-04"}, {}};
  RuleBook then = world().book(before);
  CHECK(then.cadre_control == now.cadre_control);
  CHECK(then.level_of == now.level_of);
  CHECK(then.service_bands == now.service_bands);
  CHECK(now.service_bands.size() == 4);
  CHECK(now.service_bands.front().id == "upto_9");
  CHECK(now.level_of.at("deputy secretary") == "ds_director");
}

TEST_CASE("the authority of the UT cadre stands before those of the services") {
  RuleBook book = world().book();
  REQUIRE_FALSE(book.cadre_control.empty());
  CHECK(book.cadre_control.front().first);
  CHECK(book.cadre_control.front().cadres == std::vector<std::string>{"AGMUT"});
  CHECK(std::is_partitioned(book.cadre_control.begin(), book.cadre_control.end(), [](const auto& c) { return c.first; }));
}

TEST_CASE("a rule is found by its citation, and knows the day of its order") {
  RuleBook book = world().book();
  const StandingRule* rule = book.find("dop-2025-08-18#4");
  REQUIRE(rule != nullptr);
  CHECK(rule->issued == day("2025-08-18"));
  CHECK(rule->rule->with_own_assessment);
  CHECK(book.find("dop-2025-08-18#5") == nullptr);
  CHECK(book.find("") == nullptr);
}

}  // namespace
}  // namespace anupalan::rules
