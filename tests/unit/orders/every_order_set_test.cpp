// Coverage in time: on the last day of every month from 07.2025 to 03.2028, whichever orders are switched on, no two values
// are in force at once and none is missing.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>

#include "io/read.h"
#include "orders/law.h"
#include "rules/milestones.h"

namespace anupalan::orders {
namespace {

Day day(std::string_view text) { return parse_day(text).day; }

const Law& law() {
  static const Law kLaw(io::built_in_orders());
  return kLaw;
}

std::vector<Day> month_ends() {
  std::vector<Day> days;
  for (Day first = day("2025-08-01"); first <= day("2028-04-01");) {
    days.push_back(add_days(first, -1));
    CivilDate date = to_date(first);
    first = to_day({date.month == 12 ? date.year + 1 : date.year, date.month == 12 ? 1 : date.month + 1, 1});
  }
  return days;
}

/// Every set of orders that are switched off, as sorted ids.
std::vector<std::vector<std::string>> order_sets() {
  std::vector<std::vector<std::string>> sets;
  const auto& orders = law().orders();
  for (std::size_t set = 0; set < std::size_t{1} << orders.size(); ++set) {
    sets.emplace_back();
    for (std::size_t i = 0; i < orders.size(); ++i) {
      if ((set >> i & 1) != 0) sets.back().push_back(orders[i].id);
    }
  }
  return sets;
}

bool is_on(const LawAsOn& as_on, std::string_view id, std::string_view dated) {
  return !std::binary_search(as_on.switched_off.begin(), as_on.switched_off.end(), id) && day(dated) <= as_on.day;
}

/// The paragraphs that say where the APAR shows `what`.
std::vector<std::string> placed_by(const LawAsOn& as_on, std::string_view what) {
  std::vector<std::string> cited;
  for (const Provision& provision : law().provisions()) {
    if (provision.paragraph->placements.empty() || !stands(law(), provision, as_on)) continue;
    const auto& holds = provision.paragraph->placements.front().holds;
    if (std::find(holds.begin(), holds.end(), what) != holds.end()) cited.push_back(provision.citation());
  }
  return cited;
}

TEST_CASE("with every set of orders, in every month, one paragraph at most says where the APAR shows a thing, and the right one", "[orders]") {
  for (const auto& off : order_sets()) {
    for (Day on : month_ends()) {
      const LawAsOn as_on{on, off, {}};
      const bool base = is_on(as_on, "dopt-2025-07-04", "2025-07-04"), moved = is_on(as_on, "dopt-2025-08-19", "2025-08-19");
      const std::vector<std::string> courses = moved ? std::vector<std::string>{"dopt-2025-08-19#2"} : base ? std::vector<std::string>{"dopt-2025-07-04#3(vii)"} : std::vector<std::string>{};
      if (placed_by(as_on, "courses") == courses && placed_by(as_on, "assessment") == (moved ? courses : std::vector<std::string>{})) continue;
      FAIL(iso_text(on) << " with " << off.size() << " orders off");
    }
  }
}

TEST_CASE("with every set of orders, in every month, each milestone has one date: its own, or the one that a standing order moved it to", "[orders]") {
  const model::Dataset nothing;
  for (const auto& off : order_sets()) {
    for (Day on : month_ends()) {
      const LawAsOn as_on{on, off, {}};
      const rules::RuleBook book = rules::make_rule_book(law(), as_on, ReportingYear{2025});
      std::map<std::string, Day> due;
      for (const rules::MilestoneState& state : rules::milestones_of({law(), book, nothing, on}, "")) {
        if (!due.emplace(state.provision, state.due).second) FAIL(state.provision << " has two dates on " << iso_text(on));
      }
      const bool base = is_on(as_on, "dopt-2025-07-04", "2025-07-04"), moved = is_on(as_on, "dopt-2025-08-01", "2025-08-01");
      const auto banks = due.find("dopt-2025-07-04#Annexure-A.4");
      if ((banks != due.end()) != base) FAIL("question banks on " << iso_text(on));
      if (base && banks->second != day(moved ? "2025-10-31" : "2025-10-15")) FAIL("date of the question banks on " << iso_text(on));
    }
  }
}

TEST_CASE("with every set of orders, in every month, a standing order gives exactly its own obligations", "[orders]") {
  std::map<std::string, Day> creators;  // paragraphs with obligations, and when they begin
  for (const Provision& provision : law().provisions()) {
    if (!provision.paragraph->obligations.empty()) creators[provision.citation()] = provision.order->dated;
  }
  REQUIRE(creators.size() == 9);
  for (const auto& off : order_sets()) {
    for (Day on : month_ends()) {
      std::set<std::string> found, expected;
      for (const rules::StandingRule& rule : rules::make_rule_book(law(), {on, off, {}}, ReportingYear{2026}).obligations) found.insert(rule.provision);
      for (const auto& [citation, dated] : creators) {
        const Provision provision = law().find(citation);
        const bool of_year = std::any_of(provision.paragraph->obligations.begin(), provision.paragraph->obligations.end(), [](const ObligationRule& rule) {
          return rule.reporting_years.holds(ReportingYear{2026}) && (!rule.when || rule.when->holds(Readings{}));
        });
        if (of_year && dated <= on && !std::binary_search(off.begin(), off.end(), provision.order->id)) expected.insert(citation);
      }
      if (found != expected) FAIL(iso_text(on) << " with " << off.size() << " orders off");
    }
  }
}

}  // namespace
}  // namespace anupalan::orders
