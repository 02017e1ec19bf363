// The law: all orders loaded, and what of them is in force on a day.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/civil_day.h"
#include "orders/order.h"

namespace anupalan::orders {

/// A paragraph together with its order. Pointers into a Law, valid while it lives unchanged.
struct Provision {
  const Order* order = nullptr;
  const Paragraph* paragraph = nullptr;
  std::string citation() const { return orders::citation(*order, *paragraph); }
};

/// A paragraph that changes another, and how.
struct Amender {
  Provision provision;
  Amendment how = Amendment::clarify;
};

/// The day from which a paragraph is in force: its own, or its order's.
Day first_day_of(const Provision& provision);

/// First and last day of a paragraph's force; `until` is never() while it stands.
struct InForce {
  Day from = Day::never();
  Day until = Day::never();
  bool on(Day day) const { return from <= day && day <= until; }
};

/// Orders sorted by id, each id once. REQUIRES of those who ask what is in force: no paragraph amends itself, directly or
/// by way of others (settle.h sees to it). It can be moved, not copied: provisions point into it.
class Law {
 public:
  Law() = default;
  /// Where two orders have one id the later in the list takes the earlier one's place.
  explicit Law(std::vector<Order> orders);
  Law(Law&&) = default;
  Law& operator=(Law&&) = default;

  const std::vector<Order>& orders() const { return orders_; }
  /// Every paragraph, orders by id and paragraphs as written.
  const std::vector<Provision>& provisions() const { return provisions_; }
  /// nullptr where there is no such order.
  const Order* find_order(std::string_view id) const;
  /// A provision with null pointers where no loaded order has such a paragraph.
  Provision find(std::string_view citation) const;

  /// From the order's date, or its own, until its own end or the eve of the first day on which a
  /// paragraph that substitutes or withdraws it is in force; one that never is ends nothing. "A paragraph is in force from its order's
  /// date unless it says otherwise" (rules.md, section 1). An order that is switched off (ids, sorted)
  /// amends nothing.
  InForce in_force(const Provision& provision, const std::vector<std::string>& switched_off = {}) const;
  /// The paragraphs that amend this one, by order id and as written. Empty where none does.
  const std::vector<Amender>& amenders_of(std::string_view citation) const;

 private:
  std::vector<Order> orders_;
  std::vector<Provision> provisions_;
  std::unordered_map<std::string, std::size_t> by_citation_;  ///< index of provisions_
  std::unordered_map<std::string, std::vector<Amender>> amenders_;
};

/// Which orders are switched on and which day's law is applied.
struct LawAsOn {
  Day day = Day::never();                ///< REQUIRES: set before use
  std::vector<std::string> switched_off; ///< order ids, sorted
  Readings readings;

  bool switched_on(const Order& order) const;
};

/// True where the paragraph's order is switched on and the paragraph in force on the day.
bool stands(const Law& law, const Provision& provision, const LawAsOn& as_on);

/// Ids of the orders switched on and dated on or before the day, sorted.
std::vector<std::string> orders_in_force(const Law& law, const LawAsOn& as_on);

}  // namespace anupalan::orders
