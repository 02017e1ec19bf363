#include "io/igot/criteria.h"
#include "unit/io/igot/json_reading.h"

namespace anupalan::io {
namespace {

using model::CriteriaRecord;
using model::Section;
using test::Lines;
using test::read_portal;
using test::PortalReading;
using Texts = std::vector<std::string>;

PortalReading plan(const std::string& audience) {
  return read_portal(R"({"planId": "p", "isApar": true, "contentList": ["do_1"], )" + audience + "}");
}
PortalReading groups(const std::string& list) { return plan(R"("contextData": {"accessControl": {"userGroups": )" + list + "}}"); }
/// One group of one criterion.
PortalReading criterion(const std::string& key, const std::string& value) {
  return groups(R"([{"userGroupCriteriaList": [{"criteriaKey": ")" + key + R"(", "criteriaValue": )" + value + "}]}]");
}
const CriteriaRecord& only(const PortalReading& r) {
  REQUIRE(r.plan().applies_to.size() == 1);
  return r.plan().applies_to[0];
}

}  // namespace

TEST_CASE("a plan is for all users, for designations or for users by name (v1)", "[io][igot]") {
  PortalReading all = plan(R"("assignmentType": "AllUser", "assignmentTypeInfo": ["AllUser"])");
  CHECK(all.said().empty());
  CHECK(all.plan().applies_to.empty());
  CHECK(only(plan(R"("assignmentType": "Designation", "assignmentTypeInfo": ["A", "B"])")).designation == Texts{"A", "B"});
  CHECK(only(plan(R"("assignmentType": "CustomUser", "assignmentTypeInfo": ["u1"])")).employee == Texts{"u1"});
  CHECK(only(plan(R"("assignmentType": "CustomUser", "userDetails": [{"userId": "u1", "firstName": "A"},
      {"userId": "u2"}])")).employee == Texts{"u1", "u2"});
}

TEST_CASE("for whom a plan is must be told where it is for some only", "[io][igot]") {
  CHECK(plan(R"("userType": "Designation")").said() == Lines{"set_aside plan.unknown_audience /userType"});
  CHECK(plan(R"("assignmentType": "CustomUser", "assignmentTypeInfo": [])").said() ==
      Lines{"set_aside plan.unknown_audience /assignmentType"});
  CHECK(plan(R"("assignmentType": "CustomUser", "userDetails": [{"userId": "u1"}, {"firstName": "B"}])").said() ==
        Lines{"error record.missing_member /userDetails/1"});
  CHECK(plan(R"("assignmentType": "Level", "assignmentTypeInfo": ["1"])").said() ==
      Lines{"set_aside plan.unknown_criterion /assignmentType"});
  PortalReading r = plan(R"("assignmentType": {})");
  CHECK(r.said() == Lines{"error record.wrong_type /assignmentType"});
  CHECK(test::sum(r, Section::plans) == "0 + 0 + 1");
}

TEST_CASE("a plan of which nothing says for whom it is, is taken for everybody, and that is said", "[io][igot]") {
  for (const char* audience : {R"("x": 1)", R"("contextData": null)", R"("contextData": "")", R"("contextData": {})",
      R"("contextData": "{}")"}) {
    PortalReading r = plan(audience);
    CHECK(r.said() == Lines{"warning plan.audience_taken "});
    CHECK(r.plan().applies_to.empty());
  }
}

TEST_CASE("user groups: all criteria of a group, and one of the groups (v2)", "[io][igot]") {
  PortalReading r = groups(R"([{"userGroupName": "Officers", "userGroupCriteriaList": [{"criteriaKey": "group", "criteriaValue": ["Group A",
      "Group 'B'"]},
    {"criteriaKey": "designation", "criteriaValue": ["Section Officer"]}]},
        {"userGroupCriteriaList": [{"criteriaKey": "isOnCentralDeputation", "criteriaValue": ["true"]}]}])");
  CHECK(r.said().empty());
  REQUIRE(r.plan().applies_to.size() == 2);
  CriteriaRecord officers;
  officers.group = Texts{"A", "B"};
  officers.designation = Texts{"Section Officer"};
  CHECK(r.plan().applies_to[0] == officers);
  CriteriaRecord deputationists;
  deputationists.on_central_deputation = std::vector<bool>{true};
  CHECK(r.plan().applies_to[1] == deputationists);
}

TEST_CASE("every criterion of the portal that has one of ours is read", "[io][igot]") {
  CHECK(only(criterion("Group", R"(["Group C"])")).group == Texts{"C"});
  CHECK(only(criterion("service", R"j(["Indian Administrative Service (IAS)"])j")).service == Texts{"IAS"});
  CHECK(only(criterion("cadre", R"(["AGMUT"])")).cadre == Texts{"AGMUT"});
  CHECK(only(criterion("batch", R"(["2012", 2013])")).batch == std::vector<std::uint16_t>{2012, 2013});
  CHECK(only(criterion("civilServiceType", R"(["All India Services"])")).category == Texts{"all_india_service"});
  CHECK(only(criterion("isOnCentralDeputation", "false")).on_central_deputation == std::vector<bool>{false});
  CHECK(only(criterion("userIds", R"(["u1"])")).employee == Texts{"u1"});
  CHECK(only(criterion("user", R"([{"userId": "u1"}])")).employee == Texts{"u1"});
  CHECK(only(criterion("rootOrgId", R"("org-1")")).unit == Texts{"org-1"});
  CHECK(only(criterion("designation", R"("Director")")).designation == Texts{"Director"});
  CHECK(criterion("user", R"(["AllUser"])").plan().applies_to.empty());
}

TEST_CASE("a criterion that is not known puts the plan aside: it must not bind more people", "[io][igot]") {
  const std::string at = "/contextData/accessControl/userGroups/0/userGroupCriteriaList/0";
  for (auto [key, value] : {std::pair{"isProfileVerified", "[\"true\"]"}, {"department", "[\"X\"]"}, {"", "[\"X\"]"}, {"designation",
      "[]"},
                            {"designation", "null"}, {"designation", "[null]"}, {"batch", "[\"old\"]"}, {"isOnCentralDeputation",
                                "[\"perhaps\"]"},
                            {"isOnCentralDeputation", "[\"true\", \"false\"]"}, {"civilServiceType", "[\"Central Civil Services\"]"}}) {
    CAPTURE(key, value);
    PortalReading r = criterion(key, value);
    CHECK(r.said() == Lines{"set_aside plan.unknown_criterion " + at});
    CHECK(test::sum(r, Section::plans) == "0 + 1 + 0");
  }
  PortalReading twice = groups(R"([{"userGroupCriteriaList": [{"criteriaKey": "cadre", "criteriaValue": ["A"]}, {"criteriaKey": "Cadre",
      "criteriaValue": ["B"]}]}])");
  CHECK(twice.said() == Lines{"set_aside plan.unknown_criterion /contextData/accessControl/userGroups/0/userGroupCriteriaList/1"});
  PortalReading one_of_two = groups(R"([{"userGroupCriteriaList": [{"criteriaKey": "cadre", "criteriaValue": ["A"]}]},
      {"userGroupCriteriaList": [{"criteriaKey": "odd", "criteriaValue": ["A"]}]}])");
  CHECK(test::sum(one_of_two, Section::plans) == "0 + 1 + 0");
}

TEST_CASE("groups without criteria, and groups of nobody, bind nobody", "[io][igot]") {
  CHECK(groups("[]").said() == Lines{"set_aside plan.unknown_audience /contextData"});
  CHECK(plan(R"("contextData": {"accessControl": null})").said() == Lines{"set_aside plan.unknown_audience /contextData"});
  CHECK(groups(R"([{"userGroupId": "g1"}])").said() == Lines{"set_aside plan.unknown_audience /contextData/accessControl/userGroups/0"});
  CHECK(groups(R"([{"userGroupCriteriaList": []}])").said() ==
        Lines{"set_aside plan.unknown_audience /contextData/accessControl/userGroups/0"});
}

TEST_CASE("groups of a wrong kind are errors; groups written as a text are read", "[io][igot]") {
  CHECK(groups("[5]").said() == Lines{"error record.wrong_type /contextData/accessControl/userGroups/0"});
  CHECK(plan(R"("contextData": 5)").said() == Lines{"error record.wrong_type /contextData"});
  CHECK(criterion("designation", "[[\"x\"]]").said() ==
        Lines{"error record.wrong_type /contextData/accessControl/userGroups/0/userGroupCriteriaList/0/criteriaValue/0"});
  PortalReading r = plan(R"("contextData": "{\"accessControl\": {\"userGroups\": [{\"userGroupCriteriaList\": )"
                   R"([{\"criteriaKey\": \"odd\", \"criteriaValue\": [\"x\"]}]}]}}")");
  CHECK(r.said() == Lines{"set_aside plan.unknown_criterion /contextData"});
}

TEST_CASE("a criterion adds to a group once", "[io][igot]") {
  CriteriaRecord group;
  CHECK(add_criterion(group, "designation", {"A"}));
  CHECK_FALSE(add_criterion(group, "Designations", {"B"}));
  CHECK(group.designation == Texts{"A"});
  CHECK(add_criterion(group, "All User", {}));
  CHECK_FALSE(add_criterion(group, "cadre", {}));
}

}  // namespace anupalan::io
