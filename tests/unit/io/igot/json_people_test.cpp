// Profiles of users, and organisations.
#include "unit/io/igot/json_reading.h"
#include "unit/io/igot/json_samples.h"

namespace anupalan::io {
namespace {

using model::EmployeeRecord;
using model::Section;
using model::UnitRecord;
using test::Lines;
using test::read_portal;
using test::PortalReading;

PortalReading profile(const std::string& details, const std::string& user = R"("id": "u1")") {
  return read_portal(R"({"result": {"response": {)" + user + R"(, "profileDetails": {)" + details + "}}}}");
}
const EmployeeRecord& only(const PortalReading& r) {
  REQUIRE(r.batch().employees.size() == 1);
  return r.batch().employees[0];
}
std::string id(const PortalReading& r) { return r.text(only(r).id); }

std::string shown(const UnitRecord& u) { return fmt::format("{} {} '{}' < {}", u.id, u.kind, u.name, u.parent); }
Lines units(const std::string& text) {
  PortalReading r = read_portal(text);
  CHECK(r.kind == "organisation hierarchy");
  Lines lines;
  for (const UnitRecord& unit : r.batch().units) lines.push_back(shown(unit));
  return lines;
}

}  // namespace

TEST_CASE("a profile gives an employee", "[io][igot]") {
  PortalReading r = read_portal(test::samples()[4].text);
  CHECK(r.said().empty());
  const EmployeeRecord& e = only(r);
  CHECK(r.text(e.id) == "E1");
  CHECK(r.text(e.user) == "u1");
  CHECK(r.text(e.name) == "Asha Rao");
  CHECK(r.text(e.email) == "asha@gov.in");
  CHECK(r.text(e.phone) == "9876543210");
  CHECK(r.text(e.designation) == "Under Secretary");
  CHECK(r.text(e.group) == "A");
  CHECK(r.text(e.service) == "IAS");
  CHECK(r.text(e.cadre) == "AGMUT");
  CHECK(r.text(e.organisation) == "Ministry\nDepartment");
  CHECK(r.text(e.tag) == "North");
  CHECK(e.batch == 2012);
  CHECK(e.category == model::Category::all_india_service);
  CHECK_FALSE(e.category_assumed);
  CHECK(e.on_central_deputation == model::Maybe::yes);
  CHECK(e.profile == model::ProfileStatus::verified);
}

TEST_CASE("profiles are read in small letters, as a text, bare, and in lists", "[io][igot]") {
  for (const char* text : {R"({"id": "u1", "profiledetails": {"employmentDetails": {"employeeCode": "E1"}}})",
                           R"({"id": "u1", "profileDetails": "{\"employmentDetails\": {\"employeeCode\": \"E1\"}}"})",
                           R"({"personalDetails": {"firstname": "A"}, "employmentDetails": {"employeeCode": "E1"}})",
                           R"([{"id": "u1", "profileDetails": {"employmentdetails": {"employeecode": "E1"}}}])",
                           R"({"result": {"response": {"count": 1, "content": [{"id": "u1",
                               "profileDetails": {"employmentDetails": {"employeeCode": "E1"}}}]}}})"}) {
    CAPTURE(text);
    PortalReading r = read_portal(text);
    CHECK(r.kind == "user profile");
    CHECK(r.said().empty());
    CHECK(id(r) == "E1");
  }
}

TEST_CASE("the id of an employee: the code, the external system's, e-mail, phone, the portal's own", "[io][igot]") {
  CHECK(id(profile(R"("additionalPropertis": {"externalSystemId": "X1"}, "personalDetails": {"primaryEmail": "a@gov.in"})")) == "X1");
  CHECK(id(profile(R"("employmentDetails": {"employeeCode": "NA"}, "additionalProperties": {"externalSystemId": " X2 "})")) == "X2");
  CHECK(id(profile(R"("personalDetails": {"primaryEmail": " A@gov.in ", "mobile": "9876543210"})")) == "a@gov.in");
  CHECK(id(profile(R"("personalDetails": {"primaryEmail": "a****@gov.in", "mobile": 919876543210})")) == "9876543210");
  CHECK(id(profile(R"("personalDetails": {})")) == "u1");
  CHECK(id(profile("", R"("email": "b@gov.in")")) == "b@gov.in");
  PortalReading none = profile(R"("personalDetails": {"firstname": "A"})", R"("x": 1)");
  CHECK(none.said() == Lines{"error person.no_key /result/response"});
  CHECK(test::sum(none, Section::employees) == "0 + 0 + 1");
}

TEST_CASE("the category follows the service; where nothing says it, it is assumed", "[io][igot]") {
  auto category = [](const std::string& cadre) {
    PortalReading r = profile(R"("cadreDetails": {)" + cadre + "}");
    return std::pair(only(r).category, only(r).category_assumed);
  };
  using model::Category;
  CHECK(category(R"("civilServiceName": "IPS")") == std::pair(Category::all_india_service, false));
  CHECK(category(R"j("civilServiceName": "Indian Foreign Service (IFS)")j") == std::pair(Category::central_government, true));
  CHECK(category(R"("civilServiceType": "All India Services")") == std::pair(Category::all_india_service, false));
  CHECK(category(R"("civilServiceType": "Central Civil Services",
      "civilServiceName": "CSS")") == std::pair(Category::central_government, false));
  CHECK(category("") == std::pair(Category::central_government, true));
}

TEST_CASE("a fact of a profile that is not understood is left out, with a warning", "[io][igot]") {
  PortalReading r = profile(R"("profileStatus": "SOON", "cadreDetails": {"cadreBatch": "long ago", "isOnCentralDeputation": "perhaps"})");
  CHECK(r.said() == Lines{"warning employee.unreadable /result/response/profileDetails/cadreDetails/cadreBatch",
                          "warning employee.unreadable /result/response/profileDetails/cadreDetails/isOnCentralDeputation",
                          "warning employee.unreadable /result/response/profileDetails/profileStatus"});
  CHECK(only(r).batch == 0);
  CHECK(only(r).on_central_deputation == model::Maybe::absent);
  CHECK(only(r).profile == model::ProfileStatus::absent);
  for (const char* nothing : {"null", "\"\"", "\"N/A\""}) {
    CHECK(profile(std::string(R"("cadreDetails": {"cadreBatch": )") + nothing + "}").said().empty());
  }
  CHECK(only(profile(R"("profileStatus": "NOT-MY-USER")")).profile == model::ProfileStatus::not_my_user);
  CHECK(only(profile(R"("cadreDetails": {"isOnCentralDeputation": "false"})")).on_central_deputation == model::Maybe::no);
}

TEST_CASE("details of a wrong kind make the profile an error", "[io][igot]") {
  CHECK(profile(R"("personalDetails": 5)").said() == Lines{"error record.wrong_type /result/response/profileDetails/personalDetails"});
  CHECK(profile(R"("professionalDetails": [[]])").said() ==
        Lines{"error record.wrong_type /result/response/profileDetails/professionalDetails/0"});
  CHECK(profile(R"("professionalDetails": [{"designation": {}}])").said() ==
        Lines{"error record.wrong_type /result/response/profileDetails/professionalDetails/0/designation"});
  CHECK(profile(R"("professionalDetails": [])").said().empty());
  CHECK(read_portal(R"([{"id": "u", "profileDetails": "{"}])").said() == Lines{"error record.bad_json /0/profileDetails"});
  CHECK(read_portal(R"([{"id": "u", "profileDetails": 7}])").said() == Lines{"error record.wrong_type /0/profileDetails"});
}

TEST_CASE("the organisation of a profile is a path without repetitions", "[io][igot]") {
  auto path = [](const std::string& user, const std::string& department) {
    PortalReading r = profile(R"("employmentDetails": {"departmentName": ")" + department + "\"}", R"("id": "u1", )" + user);
    return r.text(only(r).organisation);
  };
  CHECK(path(R"("rootOrg": {"orgName": "M"}, "orgName": "D")", "O") == "M\nD\nO");
  CHECK(path(R"("rootOrg": "M", "orgName": "M")", "M") == "M");
  CHECK(path(R"("rootOrgName": "M")", "NA") == "M");
  CHECK(path(R"("x": 1)", "Two\\nlines") == "Two lines");
}

TEST_CASE("organisations in a list give units", "[io][igot]") {
  CHECK(units(R"({"result": {"response": {"count": 3, "content": [{"mapId": "1", "parentMapId": "SPV", "orgName": "Ministry",
      "sbOrgType": "ministry"},
    {"mapId": 2, "parentMapId": "1", "orgName": "Department", "sbOrgType": "Department"}, {"mapId": "3", "parentMapId": "2",
        "orgName": "", "sbOrgType": ""}]}}})") ==
        Lines{"1 ministry 'Ministry' < ", "2 department 'Department' < 1", "3 organisation '3' < 2"});
}

TEST_CASE("organisations with children give units, the upper ones first", "[io][igot]") {
  CHECK(units(R"([{"mapid": "1", "orgname": "M", "sborgtype": "state", "children": [{"mapId": "2", "orgName": "A",
      "children": [{"mapId": "3", "orgName": "B", "sbOrgType": "mdo"}]},
    {"mapId": "4", "parentMapId": "9", "orgName": "C"}]}])") ==
        Lines{"1 state 'M' < ", "2 organisation 'A' < 1", "3 organisation 'B' < 2", "4 organisation 'C' < 9"});
}

TEST_CASE("an organisation without a number is a unit in error; its children stand", "[io][igot]") {
  PortalReading r = read_portal(R"([{"mapId": "1", "orgName": "M", "children": [{"orgName": "A", "children": [{"mapId": "3",
      "orgName": "B"}]}, 5]}, {"mapId": {}, "orgName": "C"}])");
  CHECK(r.said() == Lines{"error record.missing_member /0/children/0", "error record.wrong_type /0/children/1",
      "error record.wrong_type /1/mapId",
                          "error record.missing_member /1"});
  CHECK(test::sum(r, Section::units) == "2 + 0 + 3");
  CHECK(shown(r.batch().units[1]) == "3 organisation 'B' < ");
  CHECK(r.batch().units[1].place.index == 2);
}

}  // namespace anupalan::io
