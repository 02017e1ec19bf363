#include "orders/law.h"

#include <algorithm>

namespace anupalan::orders {

Law::Law(std::vector<Order> orders) {
  std::stable_sort(orders.begin(), orders.end(),
                   [](const Order& a, const Order& b) { return a.id < b.id; });
  for (Order& order : orders) {
    if (!orders_.empty() && orders_.back().id == order.id) orders_.pop_back();
    orders_.push_back(std::move(order));
  }
}

std::vector<Provision> Law::provisions() const {
  std::vector<Provision> all;
  for (const Order& order : orders_) {
    for (const Paragraph& paragraph : order.paragraphs) all.push_back({&order, &paragraph});
  }
  return all;
}

const Order* Law::find_order(std::string_view id) const {
  auto place = std::lower_bound(orders_.begin(), orders_.end(), id,
                                [](const Order& order, std::string_view key) { return order.id < key; });
  return place != orders_.end() && place->id == id ? &*place : nullptr;
}

Provision Law::find(std::string_view citation) const {
  auto hash = citation.find('#');
  const Order* order = find_order(citation.substr(0, hash));
  if (order == nullptr || hash == std::string_view::npos) return {};
  for (const Paragraph& paragraph : order->paragraphs) {
    if (paragraph.id == citation.substr(hash + 1)) return {order, &paragraph};
  }
  return {};
}

InForce Law::in_force(const Provision& provision, const std::vector<std::string>& switched_off) const {
  InForce force;
  force.from = provision.paragraph->in_force_from.value_or(provision.order->dated);
  force.until = provision.paragraph->in_force_until.value_or(Day::never());
  std::string cited = provision.citation();
  for (const Provision& other : provisions()) {
    if (std::binary_search(switched_off.begin(), switched_off.end(), other.order->id)) continue;
    for (const Amends& amends : other.paragraph->amends) {
      bool ends_it = amends.how == Amendment::substitute || amends.how == Amendment::withdraw;
      if (!ends_it || amends.paragraph != cited) continue;
      Day start = other.paragraph->in_force_from.value_or(other.order->dated);
      force.until = std::min(force.until, add_days(start, -1));
    }
  }
  return force;
}

bool LawAsOn::switched_on(const Order& order) const {
  return !std::binary_search(switched_off.begin(), switched_off.end(), order.id);
}

std::vector<std::string> orders_in_force(const Law& law, const LawAsOn& as_on) {
  std::vector<std::string> ids;
  for (const Order& order : law.orders()) {
    if (as_on.switched_on(order) && order.dated <= as_on.day) ids.push_back(order.id);
  }
  return ids;
}

}  // namespace anupalan::orders
