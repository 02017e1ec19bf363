// The threshold playground: other values than those that the orders have, to see whom they would change. No order says
// them; the words of an order are never touched, and everything that rests on them says SANDBOX.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_day.h"
#include "base/fraction.h"
#include "orders/law.h"

namespace anupalan::app {

/// What is supposed of one obligation; what is absent, or 0 days, is as the order has it.
struct Supposed {
  std::string provision;     ///< its paragraph
  std::uint32_t index = 0;   ///< which of the paragraph's obligations
  std::optional<Fraction> share;
  std::optional<std::uint32_t> count;
  int due_later = 0;         ///< days; below zero: earlier
  bool any() const { return share || count || due_later != 0; }
  friend bool operator==(const Supposed&, const Supposed&) = default;
};

/// At most one of an obligation, by provision and index.
using Sandbox = std::vector<Supposed>;

inline constexpr int kMostDaysLater = 366;
inline constexpr std::uint32_t kMostCount = 1000;

/// nullptr where nothing is supposed of the obligation.
const Supposed* find_supposed(const Sandbox& sandbox, std::string_view provision, std::uint32_t index);
/// In the place of what was supposed of the obligation before; nothing is kept of one that says nothing.
void suppose(Sandbox& sandbox, Supposed supposed);
/// Without what is of no obligation of the law, is of another kind than it, or says what the order says.
Sandbox unlike(const orders::Law& law, const Sandbox& sandbox);
/// The law with these values.
orders::Law with_sandbox(const orders::Law& law, const Sandbox& sandbox);

/// One value as people write it; empty: as the order has it.
struct SandboxChange {
  enum class What : std::uint8_t {
    share,  ///< "60 %"
    count,  ///< "2"
    due,    ///< a day: all days on which the obligation is due move with it
  };
  What what{};
  std::string provision{};
  std::uint32_t index = 0;
  std::string value{};
};
/// A change that was not made, and why not in words.
struct SandboxRefusal {
  SandboxChange change;
  std::string words;
  bool is_at(SandboxChange::What what, std::string_view provision, std::uint32_t index) const {
    return change.what == what && change.provision == provision && change.index == index;
  }
};
/// Supposes a value. Why it is refused, and then nothing is changed; empty where it was done.
std::string change_sandbox(const orders::Law& law, ReportingYear year, const SandboxChange& change, Sandbox& sandbox);

/// "60", "60 %", "66.75 %", "2/3": a share above nothing and up to all, with at most two places behind the point. Nothing for any
/// other text.
std::optional<Fraction> parse_share(std::string_view text);

/// An obligation that stands, with what is supposed of it.
struct SandboxLine {
  std::string provision;
  std::uint32_t index = 0;
  const orders::ObligationRule* rule = nullptr;  ///< as the order has it; lives as long as the law
  Supposed supposed;
  Day due = Day::never();       ///< as the order has it, in the year asked of; the last of several
  /// With what is supposed.
  Day supposed_due() const { return add_days(due, supposed.due_later); }
  bool has_share() const { return rule->kind == orders::ObligationKind::complete_share; }
  bool has_count() const { return rule->kind == orders::ObligationKind::complete_count; }
};
/// The obligations that stand for the reporting year, by provision, then as written.
std::vector<SandboxLine> sandbox_lines(const orders::Law& law, const orders::LawAsOn& as_on, ReportingYear year, const Sandbox& sandbox);

/// "50 %", "2 of 3" for a share that is no whole number of per cent.
std::string share_words(Fraction share);
/// "DoPT O.M. of 04.07.2025, para 3(v): 75 % instead of 50 %; due 10 days later".
std::string supposed_words(const orders::Law& law, const Supposed& supposed);

}  // namespace anupalan::app
