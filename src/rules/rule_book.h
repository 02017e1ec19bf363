// The part of the law that applies to one question: one reporting year, one law-as-on, one choice of
// orders and readings. Everything else in rules/ reads the law through it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/civil_day.h"
#include "orders/law.h"

namespace anupalan::rules {

/// An obligation in force, with the paragraph that creates it.
struct StandingRule {
  const orders::ObligationRule* rule = nullptr;
  std::string provision;  ///< "dopt-2025-07-04#3(v)"
  Day issued;             ///< date of the order
};

/// Pointers go into the Law given to make_rule_book, which must outlive the book unchanged.
struct RuleBook {
  ReportingYear year;
  orders::LawAsOn as_on;
  /// Sorted by provision; those of one paragraph as written.
  std::vector<StandingRule> obligations;

  // Who is covered and who prescribes does not depend on law-as-on or on the orders switched on
  // (rules.md, section 2): these tables come from all orders.
  std::vector<orders::CadreControl> cadre_control;            ///< those that stand first come first
  std::unordered_map<std::string, std::string> level_of;      ///< folded designation -> level
  std::vector<std::string> levels;                            ///< each once, as written: lowest first
  std::vector<orders::ServiceBand> service_bands;             ///< as written, lowest first

  const StandingRule* find(std::string_view provision) const;
};

/// "An obligation exists when its order is in force on law-as-on and switched on" (rules.md, section 3).
RuleBook make_rule_book(const orders::Law& law, const orders::LawAsOn& as_on, ReportingYear year);

}  // namespace anupalan::rules
