// The orders as they stand in assets/orders/: they read without a word, cite what exists, and leave no day on which two
// rules say the same thing differently, or none says it.
#include <set>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "orders/law.h"
#include "unit/support.h"

namespace anupalan::orders {
namespace {

const Law& law() {
  static const Law kLaw(io::built_in_orders());
  return kLaw;
}

Day day(std::string_view text) { return parse_day(text).day; }

/// Every last day of a month from July 2025, when the first order came, to March 2028.
std::vector<Day> month_ends() {
  std::vector<Day> days;
  for (int month = 6; month < 12 * 2 + 12 + 3; ++month) {
    days.push_back(add_days(to_day({2025 + (month + 1) / 12, static_cast<unsigned>((month + 1) % 12 + 1), 1}), -1));
  }
  return days;
}

/// Rules of a kind that bind everybody in a reporting year, with all readings on, by the law of one day.
std::vector<std::string> rules_for_everybody(ObligationKind kind, Day on, ReportingYear year) {
  std::vector<std::string> found;
  for (const Provision& provision : law().provisions()) {
    if (!law().in_force(provision).on(on)) continue;
    for (const ObligationRule& rule : provision.paragraph->obligations) {
      bool stands = rule.kind == kind && rule.reporting_years.holds(year) && (!rule.when || rule.when->holds(Readings()));
      if (stands && rule.applies_to.empty() && rule.in_place_of.empty()) found.push_back(provision.citation());
    }
  }
  return found;
}

}  // namespace

TEST_CASE("every order in assets/orders reads without a diagnostic, each paragraph used", "[orders]") {
  auto files = test::files_of(test::source_folder() / "assets/orders", ".json");
  REQUIRE(files.size() >= 10);
  for (const auto& path : files) {
    CAPTURE(path.string());
    test::Read read = test::read_text(test::file_text(path));
    CHECK(read.diagnostics.empty());
    REQUIRE(read.orders.size() == 1);
    CHECK(read.orders[0].id == path.stem().string());
    CHECK(read.account("file.json").used == read.orders[0].paragraphs.size());
    CHECK_FALSE(read.orders[0].paragraphs.empty());
  }
}

TEST_CASE("the orders that are compiled in are those of assets/orders, each once", "[orders]") {
  auto files = test::files_of(test::source_folder() / "assets/orders", ".json");
  REQUIRE(law().orders().size() == files.size());
  CHECK(io::built_in_orders().size() == files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    CHECK(same_order(law().orders()[i], test::read_text(test::file_text(files[i])).orders.at(0)));
  }
}

TEST_CASE("an order's id ends with its date", "[orders]") {
  for (const Order& order : law().orders()) {
    CAPTURE(order.id);
    CHECK(order.id.ends_with("-" + iso_text(order.dated)));
  }
}

TEST_CASE("every citation in an order names a paragraph that exists, and an older one where it amends", "[orders]") {
  for (const Provision& provision : law().provisions()) {
    CAPTURE(provision.citation());
    for (const Amends& amends : provision.paragraph->amends) {
      CAPTURE(amends.paragraph);
      Provision amended = law().find(amends.paragraph);
      REQUIRE(amended.order != nullptr);
      CHECK(amended.order->dated < provision.order->dated);
    }
    for (const ObligationRule& rule : provision.paragraph->obligations) {
      for (const std::string& cited : rule.in_place_of) {
        CAPTURE(cited);
        REQUIRE(law().find(cited).order != nullptr);
        CHECK_FALSE(law().find(cited).paragraph->obligations.empty());
      }
    }
  }
}

TEST_CASE("every reading is marked at the paragraph that it reads", "[orders]") {
  for (const ReadingText& reading : all_readings()) {
    CAPTURE(reading.id);
    Provision read = law().find(reading.paragraph);
    REQUIRE(read.order != nullptr);
    const auto& marked = read.paragraph->readings;
    CHECK(std::find(marked.begin(), marked.end(), reading.reading) != marked.end());
  }
}

TEST_CASE("the place of the APAR entry moves on 19.08.2025, when the corrigendum was issued", "[orders]") {
  Provision old = law().find("dopt-2025-07-04#3(vii)");
  REQUIRE(old.order != nullptr);
  CHECK(law().in_force(old).from == day("2025-07-04"));
  CHECK(law().in_force(old).until == day("2025-08-18"));
  CHECK(law().in_force(old, {"dopt-2025-08-19"}).until.is_never());
  CHECK(law().in_force(law().find("dopt-2025-08-19#2")).from == day("2025-08-19"));
  CHECK(law().in_force(law().find("dopt-2025-07-04#3(v)")).until.is_never());
}

TEST_CASE("the letter of 01.08.2025 clarifies and extends the annexure, and ends nothing of it", "[orders]") {
  std::vector<std::string> cited;
  for (const char* amended : {"dopt-2025-07-04#Annexure-A.2", "dopt-2025-07-04#Annexure-A.4"}) {
    for (const Amender& amender : law().amenders_of(amended)) cited.push_back(amender.provision.citation());
    CHECK(law().in_force(law().find(amended)).until.is_never());
  }
  CHECK(cited == std::vector<std::string>{"dopt-2025-08-01#3", "dopt-2025-08-01#4", "dopt-2025-08-01#3", "dopt-2025-08-01#4"});
  CHECK(law().amenders_of("dopt-2025-07-04#3(v)").empty());
}

TEST_CASE("on every day since 04.07.2025 one paragraph, and only one, says where the APAR shows the courses", "[orders]") {
  for (Day on = day("2025-07-04"); on <= day("2028-03-31"); on = add_days(on, 1)) {
    std::size_t places = 0;
    for (const Provision& provision : law().provisions()) {
      if (!law().in_force(provision).on(on)) continue;
      for (const Placement& placement : provision.paragraph->placements) {
        places += std::count(placement.holds.begin(), placement.holds.end(), "courses") > 0 ? 1 : 0;
      }
    }
    CAPTURE(iso_text(on));
    REQUIRE(places == 1);
  }
}

TEST_CASE("in every month of every reporting year one share, and one duty to pass, binds everybody", "[orders]") {
  std::vector<Day> days = month_ends();
  REQUIRE(iso_text(days.front()) == "2025-07-31");
  REQUIRE(iso_text(days.back()) == "2028-03-31");
  for (Day on : days) {
    for (int start = 2025; start <= 2027; ++start) {
      CAPTURE(iso_text(on), start);
      auto shares = rules_for_everybody(ObligationKind::complete_share, on, ReportingYear{start});
      CHECK(shares == std::vector<std::string>{"dopt-2025-07-04#3(v)"});
      auto passes = rules_for_everybody(ObligationKind::pass_assessment, on, ReportingYear{start});
      CHECK(passes == std::vector<std::string>{"dopt-2025-07-04#4"});
    }
  }
}

TEST_CASE("a share that binds only some stands in place of the one that binds everybody", "[orders]") {
  std::size_t shares = 0;
  for (const Provision& provision : law().provisions()) {
    for (const ObligationRule& rule : provision.paragraph->obligations) {
      if (rule.kind != ObligationKind::complete_share || rule.applies_to.empty()) continue;
      CAPTURE(provision.citation());
      CHECK(rule.in_place_of == std::vector<std::string>{"dopt-2025-07-04#3(v)"});
      ++shares;
    }
  }
  CHECK(shares == 1);  // dop-2025-08-18#4
}

TEST_CASE("before the first order there is no law", "[orders]") {
  CHECK(rules_for_everybody(ObligationKind::complete_share, day("2025-07-03"), ReportingYear{2025}).empty());
  CHECK(orders_in_force(law(), {day("2025-07-03"), {}, {}}).empty());
  CHECK(orders_in_force(law(), {day("2026-03-31"), {}, {}}).size() == law().orders().size());
}

TEST_CASE("levels, bands and authorities of rules.md stand in the orders", "[orders]") {
  CHECK(law().find("dopt-2025-07-04#3(i)").paragraph->levels.size() == 5);
  CHECK(law().find("dopt-2025-07-04#3(ii)").paragraph->service_bands.size() == 4);
  std::set<std::string> controlled;
  for (const Provision& provision : law().provisions()) {
    for (const CadreControl& control : provision.paragraph->cadre_control) {
      for (const auto& service : control.services) controlled.insert(service + " " + control.authority);
      for (const auto& cadre : control.cadres) controlled.insert(cadre + (control.first ? " first " : " ") + control.authority);
    }
  }
  CHECK(controlled == std::set<std::string>{"AGMUT first mha", "CSCS dopt", "CSS dopt", "CSSS dopt", "DANICS mha",
                                            "DANIPS mha", "IAS dopt", "IFS moefcc", "IPS mha"});
}

}  // namespace anupalan::orders
