#include <catch2/catch_test_macros.hpp>

#include "orders/order.h"

namespace anupalan::orders {

TEST_CASE("a paragraph is cited as order-id#para", "[orders]") {
  Order order;
  order.id = "dopt-2025-07-04";
  Paragraph paragraph;
  paragraph.id = "3(v)";
  CHECK(citation(order, paragraph) == "dopt-2025-07-04#3(v)");
}

TEST_CASE("orders are the same that say the same, in whatever files", "[orders]") {
  Order order, elsewhere, other;
  elsewhere.file = "elsewhere.json";
  other.paragraphs.emplace_back();
  CHECK(same_order(order, elsewhere));
  CHECK_FALSE(order == elsewhere);
  CHECK_FALSE(same_order(order, other));
}

TEST_CASE("every kind of obligation has a name by which it is found", "[orders]") {
  for (const char* name : {"complete_share", "complete_each", "complete_count", "pass_assessment"}) {
    auto kind = find_obligation_kind(name);
    REQUIRE(kind);
    CHECK(name_of(*kind) == name);
  }
  CHECK(name_of(ObligationKind::complete_share) == "complete_share");
  CHECK(name_of(ObligationKind::pass_assessment) == "pass_assessment");
}

TEST_CASE("another name is no kind of obligation", "[orders]") {
  for (const char* name : {"", "complete", "Complete_share", "complete_share ", "complete_share_"}) {
    CAPTURE(name);
    CHECK_FALSE(find_obligation_kind(name));
  }
}

TEST_CASE("a named date is that date in every year, a yearly day falls into each", "[orders]") {
  Day date = to_day({2026, 3, 31});
  CHECK(day_of(DayRule(date), ReportingYear{2025}) == date);
  CHECK(day_of(DayRule(date), ReportingYear{2030}) == date);
  CHECK(day_of(DayRule(MonthDay{3, 31}), ReportingYear{2025}) == date);
  CHECK(day_of(DayRule(MonthDay{3, 31}), ReportingYear{2026}) == to_day({2027, 3, 31}));
  CHECK(day_of(DayRule(MonthDay{9, 30}), ReportingYear{2026}) == to_day({2026, 9, 30}));
}

TEST_CASE("a range of reporting years is open where an end is absent, and holds its ends", "[orders]") {
  const ReportingYear y24{2024}, y25{2025}, y26{2026}, y27{2027};
  CHECK(YearRange{}.holds(ReportingYear{1900}));
  CHECK_FALSE(YearRange{y25, {}}.holds(y24));
  CHECK(YearRange{y25, {}}.holds(y25));
  CHECK(YearRange{y25, {}}.holds(ReportingYear{2077}));
  CHECK(YearRange{{}, y25}.holds(ReportingYear{1900}));
  CHECK(YearRange{{}, y25}.holds(y25));
  CHECK_FALSE(YearRange{{}, y25}.holds(y26));
  YearRange two{y25, y26};
  CHECK((!two.holds(y24) && two.holds(y25) && two.holds(y26) && !two.holds(y27)));
}

}  // namespace anupalan::orders
