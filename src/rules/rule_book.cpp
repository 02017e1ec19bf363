#include "rules/rule_book.h"

#include <algorithm>

#include "base/text.h"

namespace anupalan::rules {
namespace {

void gather_tables(const orders::Paragraph& paragraph, RuleBook& book) {
  auto append = [](const auto& from, auto& to) { to.insert(to.end(), from.begin(), from.end()); };
  append(paragraph.cadre_control, book.cadre_control);
  append(paragraph.service_bands, book.service_bands);
  for (const orders::LevelOf& level : paragraph.levels) {
    if (std::find(book.levels.begin(), book.levels.end(), level.level) == book.levels.end()) book.levels.push_back(level.level);
    for (const std::string& designation : level.designations) {
      book.level_of[folded(designation)] = level.level;
    }
  }
}

/// Paragraphs in the order in which they came into force: of two tables for one designation the later stands.
std::vector<orders::Provision> by_first_day(const orders::Law& law) {
  std::vector<orders::Provision> provisions = law.provisions();
  std::stable_sort(provisions.begin(), provisions.end(),
                   [](const auto& a, const auto& b) { return orders::first_day_of(a) < orders::first_day_of(b); });
  return provisions;
}

bool is_of_year(const orders::ObligationRule& rule, const RuleBook& book) {
  return rule.reporting_years.holds(book.year) && (!rule.when || rule.when->holds(book.as_on.readings));
}

}  // namespace

const StandingRule* RuleBook::find(std::string_view provision) const {
  for (const StandingRule& rule : obligations) {
    if (rule.provision == provision) return &rule;
  }
  return nullptr;
}

RuleBook make_rule_book(const orders::Law& law, const orders::LawAsOn& as_on, ReportingYear year) {
  RuleBook book;
  book.year = year;
  book.as_on = as_on;
  for (const orders::Provision& provision : by_first_day(law)) gather_tables(*provision.paragraph, book);
  for (const orders::Provision& provision : law.provisions()) {
    if (!orders::stands(law, provision, as_on)) continue;
    for (const orders::ObligationRule& rule : provision.paragraph->obligations) {
      if (is_of_year(rule, book)) book.obligations.push_back({&rule, provision.citation(), provision.order->dated});
    }
  }
  std::stable_sort(book.obligations.begin(), book.obligations.end(),
                   [](const auto& a, const auto& b) { return a.provision < b.provision; });
  std::stable_sort(book.cadre_control.begin(), book.cadre_control.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  return book;
}

}  // namespace anupalan::rules
