#include <catch2/catch_test_macros.hpp>

#include "unit/io/canonical/documents.h"

namespace anupalan::io {
namespace {

using orders::Order;
using orders::Paragraph;
using Lines = std::vector<std::string>;

Order order() {
  test::Read read = test::read_text(full("order").dump());
  REQUIRE(read.orders.size() == 1);
  return read.orders[0];
}

}  // namespace

TEST_CASE("an order gives its head and its paragraphs", "[io]") {
  Order o = order();
  CHECK(o.id == "example-2026-04-01");
  CHECK(o.instrument == "Office Memorandum");
  CHECK(o.number == "1/2026");
  CHECK(o.issued_by == "An invented Ministry");
  CHECK(o.subject == "An order with everything that an order can have");
  CHECK(iso_text(o.dated) == "2026-04-01");
  REQUIRE(o.paragraphs.size() == 2);
  CHECK(o.paragraphs[0].id == "1");
  CHECK(o.paragraphs[0].quote == "A paragraph that does nothing.");
  CHECK_FALSE(o.paragraphs[0].in_force_from);
  CHECK_FALSE(o.paragraphs[0].in_force_until);
  CHECK(iso_text(o.paragraphs[1].in_force_from.value()) == "2026-05-01");
  CHECK(iso_text(o.paragraphs[1].in_force_until.value()) == "2027-03-31");
}

TEST_CASE("a share is read with what it stands in place of", "[io]") {
  Order o = order();
  REQUIRE(o.paragraphs[1].obligations.size() == 4);
  const orders::ObligationRule& share = o.paragraphs[1].obligations[0];
  CHECK(share.kind == orders::ObligationKind::complete_share);
  CHECK(share.quote == "All shall complete half.");
  CHECK(share.share == Fraction{1, 2});
  CHECK(share.courses == orders::CourseSet::prescribed);
  CHECK(share.with_own_assessment);
  CHECK(share.or_earlier_plan_due);
  CHECK(share.in_place_of == Lines{"dopt-2025-07-04#3(v)"});
  CHECK(std::get<MonthDay>(share.due.value()) == MonthDay{3, 31});
  CHECK(share.applies_to.empty());
  CHECK_FALSE(share.when);
  CHECK(share.reporting_years == orders::YearRange{});
}

TEST_CASE("whom an obligation is for is read in full", "[io]") {
  Order o = order();
  const orders::ObligationRule& each = o.paragraphs[1].obligations[1];
  CHECK(each.kind == orders::ObligationKind::complete_each);
  CHECK(each.courses == orders::CourseSet::administrative_secretary);
  CHECK(each.only_mandatory);
  CHECK(std::get<Day>(each.due.value()) == to_day({2027, 3, 31}));
  CHECK(each.reporting_years == orders::YearRange{ReportingYear{2026}, ReportingYear{2027}});
  CHECK(each.when == orders::ReadingCondition{orders::Reading::r3, true});
  REQUIRE(each.applies_to.size() == 2);
  const orders::AppliesTo& to = each.applies_to[0];
  CHECK(to.prescriber == Lines{"mdo", "cca"});
  CHECK(to.under == Lines{"gnctd"});
  CHECK(to.unit == Lines{"dop"});
  CHECK(to.category == Lines{"all_india_service"});
  CHECK(to.service == Lines{"IAS"});
  CHECK(to.group == Lines{"A"});
  CHECK(to.role == Lines{"administrative_secretary"});
  CHECK(to.without_role == Lines{"nodal_officer"});
  CHECK(to.when == orders::ReadingCondition{orders::Reading::r6, false});
  CHECK(each.applies_to[1] == orders::AppliesTo{});
}

TEST_CASE("windows are read, of one year and of every year", "[io]") {
  Order o = order();
  const orders::ObligationRule& count = o.paragraphs[1].obligations[2];
  CHECK(count.kind == orders::ObligationKind::complete_count);
  CHECK(count.courses == orders::CourseSet::outside_plans);
  CHECK(count.count == 1);
  CHECK(count.full_windows_after_issue);
  CHECK_FALSE(count.due);
  CHECK(count.windows == std::vector<orders::Window>{{MonthDay{4, 1}, MonthDay{9, 30}}, {to_day({2026, 10, 1}), to_day({2027, 3, 31})}});
  const orders::ObligationRule& pass = o.paragraphs[1].obligations[3];
  CHECK(pass.kind == orders::ObligationKind::pass_assessment);
  CHECK(pass.courses == orders::CourseSet::prescribed);
  CHECK_FALSE(pass.or_earlier_plan_due);
}

TEST_CASE("amendments, milestones, places and tables of a paragraph are read", "[io]") {
  Order o = order();
  const Paragraph& p = o.paragraphs[1];
  CHECK(p.amends == std::vector<orders::Amends>{{"dopt-2025-07-04#3(v)", orders::Amendment::clarify}});
  CHECK(p.milestones == std::vector<orders::Milestone>{{"Courses notified", "mdo", to_day({2026, 4, 30})}});
  CHECK(p.placements == std::vector<orders::Placement>{{"Part-2", "Training", {"courses", "assessment"}}});
  CHECK(p.cadre_control == std::vector<orders::CadreControl>{{{"IAS"}, {"AGMUT"}, {"all_india_service"}, "mha", true}});
  CHECK(p.levels == std::vector<orders::LevelOf>{{"mts", {"Multi Tasking Staff", "MTS"}}});
  CHECK(p.service_bands == std::vector<orders::ServiceBand>{{"upto_9", {}, {}, 9}, {"above_9_upto_16", 9, {}, 16}, {"above_25", {}, 25, {}}});
  CHECK(p.readings == std::vector<orders::Reading>{orders::Reading::r1, orders::Reading::r6});
}

TEST_CASE("every amendment and every set of courses is read", "[io]") {
  std::size_t number = 0;
  for (const char* how : {"substitute", "insert", "clarify", "extend", "withdraw"}) {
    test::Read read = test::read_text(with(full("order"), "/paragraphs/1/amends/0/how", how).dump());
    CHECK(read.orders.at(0).paragraphs[1].amends[0].how == static_cast<orders::Amendment>(number++));
  }
  number = 0;
  for (const char* set : {"prescribed", "administrative_secretary", "services_department", "outside_plans"}) {
    test::Read read = test::read_text(with(full("order"), "/paragraphs/1/obligations/2/courses", set).dump());
    CHECK(read.orders.at(0).paragraphs[1].obligations[2].courses == static_cast<orders::CourseSet>(number++));
  }
}

TEST_CASE("what only one kind of obligation has a meaning for is refused of the others", "[io]") {
  for (const auto& [pointer, value] : {std::pair<const char*, nlohmann::ordered_json>{"/paragraphs/1/obligations/0/courses", "outside_plans"},
                                       {"/paragraphs/1/obligations/0/only_mandatory", true}, {"/paragraphs/1/obligations/1/with_own_assessment", true}}) {
    INFO(pointer);
    test::Read read = test::read_text(with(full("order"), pointer, value).dump());
    CHECK(read.orders.empty());
    CHECK(test::codes(read) == test::Codes{"order.bad_obligation"});
  }
}

TEST_CASE("an order knows the file that it was read from", "[io]") { CHECK(order().file == "file.json"); }

}  // namespace anupalan::io
