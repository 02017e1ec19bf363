#include "orders/order.h"

#include <array>

namespace anupalan::orders {
namespace {

constexpr std::array<std::string_view, 4> kKindNames{"complete_share", "complete_each",
                                                     "complete_count", "pass_assessment"};

}  // namespace

std::string_view name_of(ObligationKind kind) { return kKindNames[static_cast<std::size_t>(kind)]; }

std::optional<ObligationKind> find_obligation_kind(std::string_view name) {
  for (std::size_t i = 0; i < kKindNames.size(); ++i) {
    if (kKindNames[i] == name) return static_cast<ObligationKind>(i);
  }
  return std::nullopt;
}

Day day_of(const DayRule& rule, ReportingYear year) {
  if (const Day* day = std::get_if<Day>(&rule)) return *day;
  return day_in(year, std::get<MonthDay>(rule));
}

bool same_order(const Order& a, const Order& b) {
  Order elsewhere = b;
  elsewhere.file = a.file;
  return a == elsewhere;
}

std::string citation(const Order& order, const Paragraph& paragraph) {
  return order.id + "#" + paragraph.id;
}

}  // namespace anupalan::orders
