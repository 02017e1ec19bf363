#include "orders/law.h"

#include <algorithm>

namespace anupalan::orders {

Day first_day_of(const Provision& provision) {
  return provision.paragraph->in_force_from.value_or(provision.order->dated);
}

Law::Law(std::vector<Order> orders) {
  std::stable_sort(orders.begin(), orders.end(),
                   [](const Order& a, const Order& b) { return a.id < b.id; });
  for (Order& order : orders) {
    if (!orders_.empty() && orders_.back().id == order.id) orders_.pop_back();
    orders_.push_back(std::move(order));
  }
  for (const Order& order : orders_) {
    for (const Paragraph& paragraph : order.paragraphs) {
      Provision provision{&order, &paragraph};
      by_citation_.emplace(provision.citation(), provisions_.size());
      provisions_.push_back(provision);
      for (const Amends& amends : paragraph.amends) amenders_[amends.paragraph].push_back({provision, amends.how});
    }
  }
}

const Order* Law::find_order(std::string_view id) const {
  auto place = std::lower_bound(orders_.begin(), orders_.end(), id,
                                [](const Order& order, std::string_view key) { return order.id < key; });
  return place != orders_.end() && place->id == id ? &*place : nullptr;
}

Provision Law::find(std::string_view citation) const {
  auto place = by_citation_.find(std::string(citation));
  return place == by_citation_.end() ? Provision{} : provisions_[place->second];
}

const std::vector<Amender>& Law::amenders_of(std::string_view citation) const {
  static const std::vector<Amender> kNone;
  auto place = amenders_.find(std::string(citation));
  return place == amenders_.end() ? kNone : place->second;
}

InForce Law::in_force(const Provision& provision, const std::vector<std::string>& switched_off) const {
  InForce force{first_day_of(provision), provision.paragraph->in_force_until.value_or(Day::never())};
  for (const Amender& amender : amenders_of(provision.citation())) {
    if (amender.how != Amendment::substitute && amender.how != Amendment::withdraw) continue;
    if (std::binary_search(switched_off.begin(), switched_off.end(), amender.provision.order->id)) continue;
    const InForce ending = in_force(amender.provision, switched_off);
    if (ending.from <= ending.until) force.until = std::min(force.until, add_days(ending.from, -1));
  }
  return force;
}

bool LawAsOn::switched_on(const Order& order) const {
  return !std::binary_search(switched_off.begin(), switched_off.end(), order.id);
}

bool stands(const Law& law, const Provision& provision, const LawAsOn& as_on) {
  return as_on.switched_on(*provision.order) && law.in_force(provision, as_on.switched_off).on(as_on.day);
}

std::vector<std::string> orders_in_force(const Law& law, const LawAsOn& as_on) {
  std::vector<std::string> ids;
  for (const Order& order : law.orders()) {
    if (as_on.switched_on(order) && order.dated <= as_on.day) ids.push_back(order.id);
  }
  return ids;
}

}  // namespace anupalan::orders
