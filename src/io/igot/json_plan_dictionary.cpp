// The plans of a user by reporting year (v4): {"2025-26": {"aparPlanList": {"<planId>": { … }}, "nonAparPlanList": { … }}}.
#include <algorithm>

#include "io/igot/json_documents.h"
#include "io/igot/json_plan.h"
#include "io/igot/values.h"

namespace anupalan::io {
namespace {

constexpr Names kAparPlans{"aparPlanList"}, kOtherPlans{"nonAparPlanList"};

bool is_year(const JsonMember& member) {
  const auto& [name, value] = member;
  return parse_reporting_year(name) && (has_member(value, kAparPlans) || has_member(value, kOtherPlans));
}

/// Plans by their id, or in a list.
void read_plans(const JsonSpot& at, PlanSetting setting, JsonOutput& out) {
  if (at.value == nullptr) return;
  if (!at.is(JsonValue::Kind::object) && !at.is(JsonValue::Kind::array)) return read_plan(at, setting, out);
  for (std::size_t i = 0; i < at.value->items.size(); ++i) read_plan(at.item(i), setting, out);
  for (const auto& [id, plan] : at.value->members) {
    setting.id = id;
    read_plan(at.below(id, plan), setting, out);
  }
}

}  // namespace

bool is_plan_dictionary(const JsonValue& value) { return std::any_of(value.members.begin(), value.members.end(), is_year); }

void read_plan_dictionary(const JsonSpot& item, const Around&, JsonOutput& out) {
  if (!is_plan_dictionary(*item.value)) return read_plan(item, PlanSetting{}, out);  // among dictionaries, and none
  for (const auto& member : item.value->members) {
    if (!is_year(member)) continue;
    const JsonSpot year = item.below(member.name, member.value);
    const ReportingYear reporting_year = *parse_reporting_year(member.name);
    read_plans(year.find(kAparPlans), {reporting_year, true}, out);
    read_plans(year.find(kOtherPlans), {reporting_year, false}, out);
  }
}

}  // namespace anupalan::io
