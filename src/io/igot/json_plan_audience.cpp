// Whom a plan is for. The portal checks it so: all criteria of a group must hold, and one group is enough; a plan with user
// groups that name nobody is for nobody.
#include <algorithm>

#include "io/igot/criteria.h"
#include "io/igot/json_plan.h"

namespace anupalan::io {
namespace {

using model::CriteriaRecord;

constexpr Names kAssignmentType{"assignmentType", "userType"};

void not_told(JsonRecord& record, const JsonSpot& at, std::string message, std::string_view detail = {}) {
  record.put_aside(at, "plan.unknown_audience", std::move(message), detail);
}

void not_understood(JsonRecord& record, const JsonSpot& at, std::string_view criterion) {
  record.put_aside(at, "plan.unknown_criterion", "this criterion, or a value of it, is not understood: whom the plan is for cannot be told",
                   criterion);
}

/// Texts, also of users that are described at length.
std::vector<std::string> values_of(const std::vector<JsonSpot>& items, JsonRecord& record) {
  std::vector<std::string> values;
  for (const JsonSpot& item : items) {
    auto value = scalar_text(*item.value);
    if (!value) {
      JsonFields user(item, record);
      value = user.id({"userId", "id", "identifier"});
      if (value->empty()) user.missing("userId");
    }
    if (!value->empty()) values.push_back(std::move(*value));
  }
  return values;
}

CriteriaRecord read_user_group(JsonFields group, JsonRecord& record) {
  CriteriaRecord criteria;
  const auto list = group.list({"userGroupCriteriaList", "criteria"});
  if (list.empty()) {
    not_told(record, group.at(), "this plan is for a group of users whose criteria are not in the document",
             group.text({"userGroupName", "userGroupId"}));
  }
  for (const JsonSpot& spot : list) {
    JsonFields in(spot, record);
    const std::string key = in.word({"criteriaKey"});
    if (add_criterion(criteria, key, values_of(in.list({"criteriaValue"}), record))) continue;
    not_understood(record, spot, key);
  }
  return criteria;
}

void read_groups(JsonFields context, JsonRecord& record, std::vector<CriteriaRecord>& to) {
  JsonFields control = context.object({"accessControl"});
  for (const JsonSpot& spot : control.list({"userGroups"})) to.push_back(read_user_group(JsonFields(spot, record), record));
  if (to.empty()) not_told(record, context.at(), "this plan is for no group of users");
}

void read_assignment(JsonFields& plan, JsonRecord& record, std::vector<CriteriaRecord>& to) {
  const JsonSpot at = plan.at().find(kAssignmentType);
  const std::string type = plan.word(kAssignmentType);
  auto values = values_of(plan.list({"assignmentTypeInfo", "userDetails"}), record);
  CriteriaRecord criteria;
  if (add_criterion(criteria, type, values)) to.push_back(std::move(criteria));
  else if (values.empty()) not_told(record, at, "this plan is for some people only, and the document does not say for whom", type);
  else not_understood(record, at, type);
}

}  // namespace

void read_audience(JsonFields& plan, JsonRecord& record, std::vector<CriteriaRecord>& to) {
  JsonFields context = plan.object({"contextData"});
  if (!context.empty()) {
    read_groups(context, record, to);
  } else if (plan.has(kAssignmentType)) {
    read_assignment(plan, record, to);
  } else if (record.usable()) {
    record.warning(plan.at(), "plan.audience_taken",
                   "the document does not say for whom this plan is; it is taken to be for everybody whom its prescriber answers for");
  }
  if (std::find(to.begin(), to.end(), CriteriaRecord{}) != to.end()) to.clear();
}

}  // namespace anupalan::io
