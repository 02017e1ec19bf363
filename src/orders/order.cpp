#include "orders/order.h"

#include <array>

namespace anupalan::orders {
namespace {

constexpr std::array<std::string_view, 4> kKindNames{"complete_share", "complete_each",
                                                     "complete_count", "pass_assessment"};

constexpr std::array<std::string_view, 5> kAmendmentNames{"substitute", "insert", "clarify", "extend", "withdraw"};

constexpr std::array<std::string_view, 11> kCheckNames{
    "minimum_courses", "courses_per_competency", "distinct_courses", "plan_for_each_level", "plan_for_each_designation", "one_plan",
    "comprehensive_assessment", "assessment_per_course", "due_by", "published_by", "mandatory_share"};

template <typename Kind, std::size_t n>
std::optional<Kind> find(const std::array<std::string_view, n>& names, std::string_view name) {
  for (std::size_t i = 0; i < n; ++i) {
    if (names[i] == name) return static_cast<Kind>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Amendment how) { return kAmendmentNames[static_cast<std::size_t>(how)]; }

std::string_view name_of(ObligationKind kind) { return kKindNames[static_cast<std::size_t>(kind)]; }

std::optional<ObligationKind> find_obligation_kind(std::string_view name) { return find<ObligationKind>(kKindNames, name); }

std::string_view name_of(PlanCheckKind kind) { return kCheckNames[static_cast<std::size_t>(kind)]; }

std::optional<PlanCheckKind> find_plan_check_kind(std::string_view name) { return find<PlanCheckKind>(kCheckNames, name); }

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
