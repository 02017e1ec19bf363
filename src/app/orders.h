// The orders loaded, as their view shows them: which are in force on law-as-on, what each paragraph says, what it changes,
// and what it creates. All of it rests on the law and on what is asked, on no record of anybody.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/answer.h"
#include "orders/law.h"

namespace anupalan::app {

enum class OrderStanding : std::uint8_t { in_force, not_yet, switched_off };
/// "in_force", "not_yet", "switched_off"
std::string_view name_of(OrderStanding standing);

struct OrderLine {
  const orders::Order* order = nullptr;  ///< lives as long as the law
  OrderStanding standing{};
  std::uint32_t standing_paragraphs = 0;  ///< of those that the order has
};
/// Every order loaded, switched on or not: by date, then id.
std::vector<OrderLine> order_lines(const orders::Law& law, const orders::LawAsOn& as_on);

/// A day on which the law changes: so many paragraphs come into force, so many are in force no longer.
struct LawDay {
  Day day;
  std::uint32_t begin = 0, end = 0;
};
/// In order. An order that is switched off changes nothing on any day.
std::vector<LawDay> law_days(const orders::Law& law, const std::vector<std::string>& switched_off);

enum class ParagraphStanding : std::uint8_t {
  stands,
  not_yet,
  ended,         ///< also where it was substituted or withdrawn before it began
  switched_off,  ///< its order is
};
/// "stands", "not_yet", "ended", "switched_off"
std::string_view name_of(ParagraphStanding standing);

/// One paragraph that changes another, seen from either of the two.
struct Change {
  orders::Amendment how{};
  std::string citation, cited;   ///< of the other paragraph; cited: for people
  bool loaded = true;            ///< false: no order that is loaded has the other paragraph
  Day from = Day::never();       ///< the first day of the force of the one that changes
  ParagraphStanding standing{};  ///< of the one that changes
};

/// "from 01.08.2025", or why it changes nothing.
std::string note_of(const Change& change);

enum class EffectKind : std::uint8_t { obligation, milestone, plan_check, placement, cadre_control, levels, service_bands, reading };
/// "obligation", "milestone", ...
std::string_view name_of(EffectKind kind);

/// "Due" - "31 March of each reporting year"
struct EffectFact {
  std::string name;
  std::string words;
  std::string citation = {};  ///< the paragraph that the words name; else empty
};

/// One thing that a paragraph creates, told in words; each figure and date is the order's own.
struct Effect {
  EffectKind kind{};
  std::string words;
  std::vector<EffectFact> facts;
  bool holds = true;                         ///< false: a reading keeps it from standing
  std::optional<orders::Reading> reading{};  ///< of a reading: which one
};
/// In the order of EffectKind; those of one kind as written. Yearly days are told for the year of the question too.
std::vector<Effect> effects_of(const orders::Law& law, const orders::Paragraph& paragraph, const Question& question);

/// "Complete at least 50 % of the prescribed courses"
std::string obligation_words(const orders::ObligationRule& rule);

struct ParagraphView {
  orders::Provision provision;
  orders::InForce in_force;
  ParagraphStanding standing{};
  std::vector<Change> amends, amended_by;
  std::vector<Effect> creates;
};

/// "in force from 04.07.2025 to 18.08.2025"
std::string force_words(const orders::InForce& force);

struct OrderView {
  OrderLine line;
  std::vector<ParagraphView> paragraphs;  ///< as written
};
/// The order of this id; where there is none, the first of order_lines(). REQUIRES: the law has an order.
OrderView order_view(const orders::Law& law, const Question& question, std::string_view id);

}  // namespace anupalan::app
