#include "app/orders.h"

#include <algorithm>
#include <array>
#include <map>

#include "app/citation.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using orders::Law;
using orders::LawAsOn;
using orders::Provision;

ParagraphStanding standing_of(const Law& law, const Provision& provision, const LawAsOn& as_on) {
  if (!as_on.switched_on(*provision.order)) return ParagraphStanding::switched_off;
  const orders::InForce force = law.in_force(provision, as_on.switched_off);
  if (force.on(as_on.day)) return ParagraphStanding::stands;
  return as_on.day < force.from && force.from <= force.until ? ParagraphStanding::not_yet : ParagraphStanding::ended;
}

OrderLine line_of(const Law& law, const orders::Order& order, const LawAsOn& as_on) {
  OrderLine line{&order, OrderStanding::in_force, 0};
  if (order.dated > as_on.day) line.standing = OrderStanding::not_yet;
  if (!as_on.switched_on(order)) line.standing = OrderStanding::switched_off;
  for (const orders::Paragraph& paragraph : order.paragraphs) line.standing_paragraphs += stands(law, {&order, &paragraph}, as_on) ? 1 : 0;
  return line;
}

ParagraphView paragraph_view(const Law& law, const Provision& provision, const Question& question) {
  const LawAsOn as_on = question.law();
  ParagraphView view{provision, law.in_force(provision, question.orders_off), standing_of(law, provision, as_on), {}, {}, {}};
  for (const orders::Amends& amends : provision.paragraph->amends) {
    const bool loaded = law.find(amends.paragraph).paragraph != nullptr;
    view.amends.push_back({amends.how, amends.paragraph, citation_words(law, amends.paragraph), loaded, view.in_force.from, view.standing});
  }
  for (const orders::Amender& amender : law.amenders_of(provision.citation())) {
    const Day from = orders::first_day_of(amender.provision);
    const std::string citation = amender.provision.citation();
    view.amended_by.push_back({amender.how, citation, citation_words(law, citation), true, from, standing_of(law, amender.provision, as_on)});
  }
  view.creates = effects_of(law, *provision.paragraph, question);
  return view;
}

}  // namespace

std::string_view name_of(OrderStanding standing) {
  static constexpr std::array<std::string_view, 3> kNames{"in_force", "not_yet", "switched_off"};
  return kNames[static_cast<std::size_t>(standing)];
}

std::string_view name_of(ParagraphStanding standing) {
  static constexpr std::array<std::string_view, 4> kNames{"stands", "not_yet", "ended", "switched_off"};
  return kNames[static_cast<std::size_t>(standing)];
}

std::string note_of(const Change& change) {
  if (!change.loaded) return std::string(tr("orders.not_loaded"));
  if (change.standing == ParagraphStanding::switched_off) return std::string(tr("orders.change_off"));
  return say("orders.change_from", display_text(change.from));
}

std::string force_words(const orders::InForce& force) {
  if (force.until.is_never()) return say("orders.from", display_text(force.from));
  if (force.until < force.from) return std::string(tr("orders.never"));
  return say("orders.from_until", display_text(force.from), display_text(force.until));
}

std::vector<OrderLine> order_lines(const Law& law, const LawAsOn& as_on) {
  std::vector<OrderLine> lines;
  for (const orders::Order& order : law.orders()) lines.push_back(line_of(law, order, as_on));
  std::stable_sort(lines.begin(), lines.end(), [](const OrderLine& a, const OrderLine& b) { return a.order->dated < b.order->dated; });
  return lines;
}

std::vector<LawDay> law_days(const Law& law, const std::vector<std::string>& switched_off) {
  std::map<Day, LawDay> days;
  auto on = [&](Day day) -> LawDay& { return days.try_emplace(day, LawDay{day}).first->second; };
  for (const Provision& provision : law.provisions()) {
    if (std::binary_search(switched_off.begin(), switched_off.end(), provision.order->id)) continue;
    const orders::InForce force = law.in_force(provision, switched_off);
    if (force.from > force.until) continue;
    ++on(force.from).begin;
    if (!force.until.is_never()) ++on(add_days(force.until, 1)).end;
  }
  std::vector<LawDay> result;
  for (const auto& [day, change] : days) result.push_back(change);
  return result;
}

OrderView order_view(const Law& law, const Question& question, std::string_view id) {
  const std::vector<OrderLine> lines = order_lines(law, question.law());
  const auto chosen = std::find_if(lines.begin(), lines.end(), [&](const OrderLine& line) { return line.order->id == id; });
  OrderView view{chosen == lines.end() ? lines.front() : *chosen, {}};
  for (const orders::Paragraph& paragraph : view.line.order->paragraphs) {
    view.paragraphs.push_back(paragraph_view(law, {view.line.order, &paragraph}, question));
  }
  return view;
}

}  // namespace anupalan::app
