#include <catch2/catch_test_macros.hpp>

#include "unit/io/igot/tables.h"

namespace anupalan::io {

using model::Maybe;
using model::ProfileStatus;
using test::Lines;
using test::read_table;
using test::said;

namespace {

/// One row below a header that is a UserReport's.
test::Table user(std::string_view columns, std::string_view fields) {
  return read_table("Email|Profile_Status|" + std::string(columns), {"a@gov.in|Verified|" + std::string(fields)}, '|');
}
const model::EmployeeRecord& only(const test::Table& table) {
  REQUIRE(table.kind == "UserReport");
  REQUIRE(table.batch().employees.size() == 1);
  return table.batch().employees[0];
}

}  // namespace

TEST_CASE("a UserReport gives the facts of an employee", "[io]") {
  test::Table table = user(
      "userID|Full_Name|Designation|Phone_Number|Group|Cadre|Civil Service Type|Civil Services|Cadre Batch|"
      "Is On Central Deputation|Roles|Employee_Id|Tag",
      "u-1|Asha Rao|Section Officer|9876543210|Group B|AGMUT|All India Services|Indian Administrative Service (IAS)|2012|"
      "No|PUBLIC,MDO_ADMIN|10012345|AP Circle");
  CHECK(said(table).empty());
  const model::EmployeeRecord& e = only(table);
  const model::Batch& batch = table.batch();
  CHECK(batch.text(e.id) == "10012345");
  CHECK(batch.text(e.user) == "u-1");
  CHECK(batch.text(e.name) == "Asha Rao");
  CHECK(batch.text(e.designation) == "Section Officer");
  CHECK(batch.text(e.email) == "a@gov.in");
  CHECK(batch.text(e.phone) == "9876543210");
  CHECK(batch.text(e.group) == "B");
  CHECK(batch.text(e.cadre) == "AGMUT");
  CHECK(e.category == model::Category::all_india_service);
  CHECK_FALSE(e.category_assumed);
  CHECK(batch.text(e.service) == "IAS");
  CHECK(e.batch == 2012);
  CHECK(e.on_central_deputation == Maybe::no);
  CHECK(batch.text(e.roles) == "PUBLIC\nMDO_ADMIN");
  CHECK(batch.text(e.tag) == "AP Circle");
  CHECK(e.profile == ProfileStatus::verified);
  CHECK(e.with_mdo == Maybe::absent);
  CHECK(e.appointed_on.is_never());
}

TEST_CASE("the id is the employee id, else the e-mail, else the phone, else the platform's user id", "[io]") {
  test::Table table =
      read_table("Employee_Id,Email,Phone_Number,userID,Profile_Status",
                 {"7,A@gov.in,9876543210,u-1,", "NA,A@gov.in,9876543210,u-1,", ",a***@gov.in,9876543210,u-1,", ",,,u-1,", ",,,,"});
  const model::Batch& batch = table.batch();
  REQUIRE(batch.employees.size() == 4);
  CHECK(batch.text(batch.employees[0].id) == "7");
  CHECK(batch.text(batch.employees[1].id) == "a@gov.in");
  CHECK(batch.text(batch.employees[2].id) == "9876543210");
  CHECK(batch.text(batch.employees[2].email).empty());
  CHECK(batch.text(batch.employees[3].id) == "u-1");
  CHECK(said(table) == Lines{"error person.no_key /4/Employee_Id"});
}

TEST_CASE("the organisation goes from the ministry down, without empty names and repeated neighbours", "[io]") {
  auto path = [](std::string_view fields) {
    test::Table table = user("MDO_Name|Ministry|Department|Organization", fields);
    return std::string(table.batch().text(only(table).organisation));
  };
  CHECK(path("Posts|Ministry of Communications|Department of Posts|AP Circle") ==
        "Ministry of Communications\nDepartment of Posts\nAP Circle");
  CHECK(path("Posts|Ministry of Communications|Department of Posts|Department of Posts") ==
        "Ministry of Communications\nDepartment of Posts");
  CHECK(path("Posts|Ministry of Communications||Posts") == "Ministry of Communications\nPosts");
  CHECK(path("Posts|Ministry of Communications|NA|-") == "Ministry of Communications");
  CHECK(path("Posts|||") == "Posts");
  CHECK(path("|||").empty());
}

TEST_CASE("an organisation's own columns of units stand for the tag", "[io]") {
  test::Table table = user("Tag|Circle|Office Phone|Division Name", "cadre A, cadre B|Andhra Pradesh|040-1|Guntur, East");
  CHECK(table.batch().text(only(table).tag) == "Andhra Pradesh\nGuntur, East");
  test::Table blank = user("Tag|Circle", "Head Office|");
  CHECK(blank.batch().text(only(blank).tag) == "Head Office");
}

TEST_CASE("a category that the file does not say is assumed", "[io]") {
  test::Table none = user("Civil Service Type", "");
  CHECK(only(none).category == model::Category::central_government);
  CHECK(only(none).category_assumed);
  test::Table central = user("Civil Service Type", "Central Civil Services");
  CHECK(only(central).category == model::Category::central_government);
  CHECK_FALSE(only(central).category_assumed);
}

TEST_CASE("a fact that is not understood is warned of, and the employee is used without it", "[io]") {
  test::Table table = user("Cadre Batch|Is On Central Deputation|Date of Appointment", "twelve|perhaps|12/31/2025");
  CHECK(said(table) == Lines{"warning employee.unreadable /0/Cadre Batch", "warning employee.unreadable /0/Is On Central Deputation",
                             "warning employee.unreadable /0/Date of Appointment"});
  CHECK(only(table).batch == 0);
  CHECK(only(table).on_central_deputation == Maybe::absent);
}

TEST_CASE("0 and 1 are facts where yes and no are", "[io]") {
  CHECK(only(user("Is On Central Deputation", "0")).on_central_deputation == Maybe::no);
  CHECK(only(user("Is On Central Deputation", "1")).on_central_deputation == Maybe::yes);
}

TEST_CASE("what says that there is nothing is no fact and no warning", "[io]") {
  test::Table table = user("Group|Cadre|Designation|Civil Services|Cadre Batch|Is On Central Deputation", "NA|-|N/A|nil|0|null");
  CHECK(said(table).empty());
  const model::EmployeeRecord& e = only(table);
  for (model::TextRef fact : {e.group, e.cadre, e.designation, e.service}) CHECK(fact == model::kAbsent);
}

TEST_CASE("profile statuses, also in the columns of 2024", "[io]") {
  test::Table table = read_table("Email,Profile_Status", {"a@gov.in,Not-Verified", "b@gov.in,NOT-MY-USER", "c@gov.in,", "d@gov.in,Blue"});
  const auto& people = table.batch().employees;
  REQUIRE(people.size() == 4);
  CHECK(people[0].profile == ProfileStatus::not_verified);
  CHECK(people[1].profile == ProfileStatus::not_my_user);
  CHECK(people[2].profile == ProfileStatus::absent);
  CHECK(said(table) == Lines{"warning employee.unreadable /3/Profile_Status"});
  test::Table old = read_table("Email,Verified Karmayogi,User_Registration_Date", {"a@gov.in,true,2019-01-01"});
  CHECK(old.batch().employees.at(0).profile == ProfileStatus::verified);
}

TEST_CASE("an office's list of employees gives the same facts, and the dates that the portal does not know", "[io]") {
  test::Table table = read_table("Emp ID,Name of Employee,Designation,Group,Date of Appointment,Date of Superannuation,Category,Division",
                                 {"10012345,Ravi Kumar,Postal Assistant,C,27.08.2012,31/07/2041,GDS,Guntur", "10012346,Sita,MTS,C,,,OBC,"});
  CHECK(table.kind == "list of employees");
  CHECK(said(table).empty());
  const model::Batch& batch = table.batch();
  REQUIRE(batch.employees.size() == 2);
  const model::EmployeeRecord& e = batch.employees[0];
  CHECK(batch.text(e.name) == "Ravi Kumar");
  CHECK(iso_text(e.appointed_on) == "2012-08-27");
  CHECK(iso_text(e.superannuates_on) == "2041-07-31");
  CHECK(e.category == model::Category::gramin_dak_sevak);
  CHECK(batch.text(e.tag) == "Guntur");
  CHECK(batch.employees[1].category_assumed);
}

}  // namespace anupalan::io
