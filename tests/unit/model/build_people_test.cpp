#include <functional>

#include <catch2/catch_test_macros.hpp>

#include "unit/model/batches.h"

namespace anupalan::model {
namespace {

using test::build;
using test::File;
using Lines = std::vector<std::string>;

Lines ids(const Dataset& data) {
  Lines ids;
  for (TextId id : data.employees.id) ids.emplace_back(data.text(id));
  return ids;
}

Lines roles(const Dataset& data, std::string_view employee) {
  Lines roles;
  for (Word role : data.role_sets[data.employees.roles[at(data.find_employee(employee))]]) roles.emplace_back(data.text(role));
  return roles;
}

/// Two files that name employee 1, the second with one change; what is said.
test::Codes after(const std::function<void(File&, EmployeeRecord&)>& change) {
  File first("a"), second("b");
  first.unit("dop").employee("1", "dop");
  second.employee("1", "dop");
  change(second, second.batch.employees[0]);
  return test::codes(build({first, second}).diagnostics);
}

}  // namespace

TEST_CASE("employees are sorted by id and stand in their units", "[model]") {
  Built built = build({File("a").employee("20", "ap").employee("1", "dop").employee("3", "ap"), File("b").unit("dop").unit("ap", "dop")});
  CHECK(built.diagnostics.empty());
  CHECK(ids(built.data) == Lines{"1", "20", "3"});
  CHECK(built.data.unit_id(built.data.employees.unit[at(built.data.find_employee("20"))]) == "ap");
  CHECK(built.data.place_of(built.data.employees.source[0]).pointer == "/employees/1");
}

TEST_CASE("an employee of an unknown unit is in error and left out", "[model]") {
  Built built = build({File("a").unit("dop").employee("1", "dop").employee("2", "nowhere")});
  CHECK(ids(built.data) == Lines{"1"});
  CHECK(test::briefs(built.diagnostics) == Lines{"error employee.unknown_unit /employees/1/unit 2:1"});
  CHECK(built.diagnostics[0].detail == "nowhere");
  CHECK(test::sum(built.data.files[0]) == "3 = 2 + 0 + 1");
}

TEST_CASE("an employee of a unit that is left out is left out too", "[model]") {
  Built built = build({File("a").unit("loop", "loop").unit("dop").employee("1", "loop").employee("2", "dop")});
  CHECK(ids(built.data) == Lines{"2"});
  CHECK(test::codes(built.diagnostics) == test::Codes{"employee.unknown_unit", "unit.cycle"});
}

TEST_CASE("the same employee twice with the same facts is one", "[model]") {
  Built built = build({File("b").employee("1", "dop", "Postmaster", "x\n"), File("a").unit("dop").employee("1", "dop", "Postmaster", "x\n")});
  CHECK(built.diagnostics.empty());
  CHECK(ids(built.data) == Lines{"1"});
  CHECK(built.data.place_of(built.data.employees.source[0]).file == "a");
  CHECK(test::sum(test::account(built, "b")) == "1 = 1 + 0 + 0");
}

TEST_CASE("an employee with two different facts is in error at both places, and neither is used", "[model]") {
  Built built = build({File("a").unit("dop").employee("1", "dop").employee("2", "dop"), File("b").employee("1", "dop", "Postmaster")});
  CHECK(ids(built.data) == Lines{"2"});
  CHECK(test::briefs(built.diagnostics) == Lines{"error employee.conflict /employees/0 1:1", "error employee.conflict /employees/0 1:1"});
  CHECK(built.diagnostics[0].file == "a");
  CHECK(built.diagnostics[1].file == "b");
  CHECK(built.diagnostics[0].detail == "1");
  CHECK(built.diagnostics[0].message == "this employee id stands 2 times with different facts; none is used");
}

TEST_CASE("three times, one of them different: all three are in error", "[model]") {
  Built built = build({File("a").unit("dop").employee("1", "dop").employee("1", "dop").employee("1", "dop", "x")});
  CHECK(ids(built.data).empty());
  CHECK(test::sum(built.data.files[0]) == "4 = 1 + 0 + 3");
}

TEST_CASE("every fact of an employee counts for a contradiction", "[model]") {
  const test::Codes conflict(2, "employee.conflict");
  CHECK(after([](File&, EmployeeRecord&) {}).empty());
  CHECK(after([](File&, EmployeeRecord& e) { e.place = {0, 9, 9}; }).empty());
  using Text = TextRef EmployeeRecord::*;
  for (Text text : {&EmployeeRecord::name, &EmployeeRecord::unit, &EmployeeRecord::group, &EmployeeRecord::designation,
                    &EmployeeRecord::level, &EmployeeRecord::service, &EmployeeRecord::cadre, &EmployeeRecord::email,
                    &EmployeeRecord::phone, &EmployeeRecord::roles}) {
    CHECK(after([&](File& file, EmployeeRecord& e) { e.*text = file.batch.keep("x"); }) == conflict);
  }
  CHECK(after([](File&, EmployeeRecord& e) { e.appointed_on = Day::first(); }) == conflict);
  CHECK(after([](File&, EmployeeRecord& e) { e.superannuates_on = Day::first(); }) == conflict);
  CHECK(after([](File&, EmployeeRecord& e) { e.batch = 2012; }) == conflict);
  CHECK(after([](File&, EmployeeRecord& e) { e.category = Category::temporary; }) == conflict);
  CHECK(after([](File&, EmployeeRecord& e) { e.profile = ProfileStatus::verified; }) == conflict);
  CHECK(after([](File&, EmployeeRecord& e) { e.on_central_deputation = Maybe::no; }) == conflict);
  CHECK(after([](File&, EmployeeRecord& e) { e.with_mdo = Maybe::yes; }) == conflict);
}

TEST_CASE("what is written differently but compares equal is one word, shown as first written", "[model]") {
  Built built = build({File("a").unit("dop").employee("2", "dop", " POSTMASTER ").employee("1", "dop", "Postmaster").employee("3", "dop", "  ")});
  const Dataset& data = built.data;
  CHECK(data.employees.designation[0] == data.employees.designation[1]);
  CHECK(data.text(data.employees.designation[1]) == "Postmaster");
  CHECK(data.employees.designation[2] == kNoWord);
}

TEST_CASE("roles are a set: in any order, once each, compared as words", "[model]") {
  Built built = build({File("a").unit("dop").employee("1", "dop", "", "b\na\n").employee("2", "dop", "", " A \nb\nB\n")
                           .employee("3", "dop").employee("4", "dop", "", "a\n").employee("5", "dop", "", " \n\n")});
  const Dataset& data = built.data;
  CHECK(roles(data, "1").size() == 2);
  CHECK(data.employees.roles[0] == data.employees.roles[1]);
  CHECK(data.employees.roles[2] == 0);
  CHECK(roles(data, "4") == Lines{"a"});
  CHECK(roles(data, "5").empty());
  CHECK(data.role_sets.at(0).empty());
  CHECK(data.role_sets.size() == 3);
}

TEST_CASE("facts that a record leaves open are absent", "[model]") {
  Built built = build({File("a").unit("dop").employee("1", "dop")});
  const Employees& e = built.data.employees;
  CHECK(e.group[0] == kNoWord);
  CHECK(e.level[0] == kNoWord);
  CHECK(e.batch[0] == 0);
  CHECK(e.appointed_on[0].is_never());
  CHECK(e.on_central_deputation[0] == Maybe::absent);
  CHECK(e.profile[0] == ProfileStatus::absent);
  CHECK(built.data.email_of(EmployeeRow{0}).empty());
}

}  // namespace anupalan::model
