#include <catch2/catch_test_macros.hpp>

#include "unit/io/canonical/documents.h"

namespace anupalan::io {

TEST_CASE("a roster gives its units", "[io]") {
  test::Read read = test::read_among(full("roster"));
  const model::Dataset& data = read.data;
  REQUIRE(data.units.size() == 3);
  const model::Unit& circle = data.units[at(data.find_unit("dop-ap"))];
  CHECK(data.text(circle.name) == "Andhra Pradesh Circle");
  CHECK(data.text(circle.kind) == "circle");
  CHECK(circle.parent == data.find_unit("dop"));
  CHECK(data.text(circle.known_as) == "department_of_posts");
  CHECK(data.text(data.units[at(data.find_unit("delhi"))].known_as) == "gnctd");
}

TEST_CASE("a roster gives all facts of its employees", "[io]") {
  test::Read read = test::read_among(full("roster"));
  const model::Dataset& data = read.data;
  const model::Employees& e = data.employees;
  const model::EmployeeRow employee = data.find_employee("10012345");
  std::size_t row = at(employee);
  CHECK(data.name_of(employee) == "कल्पित व्यक्ति");
  CHECK(data.unit_id(e.unit[row]) == "dop");
  CHECK(e.category[row] == model::Category::all_india_service);
  CHECK(data.text(e.group[row]) == "A");
  CHECK(data.text(e.designation[row]) == "Joint Secretary");
  CHECK(data.text(e.level[row]) == "js_and_above");
  CHECK(data.text(e.service[row]) == "IAS");
  CHECK(data.text(e.cadre[row]) == "AGMUT");
  CHECK(e.batch[row] == 2012);
  CHECK(iso_text(e.appointed_on[row]) == "2012-08-27");
  CHECK(e.on_central_deputation[row] == model::Maybe::no);
  CHECK(e.with_mdo[row] == model::Maybe::yes);
  CHECK(data.role_sets[e.roles[row]].size() == 2);
  CHECK(e.profile[row] == model::ProfileStatus::verified);
  CHECK(data.email_of(employee) == "person@example.invalid");
  CHECK(data.phone_of(employee) == "011-0000");
  CHECK(iso_text(e.superannuates_on[row]) == "2047-08-31");
  CHECK(data.place_of(e.source[row]).pointer == "/employees/1");
}

TEST_CASE("every category and every profile status is read, any other is an error", "[io]") {
  for (std::string_view name : model::names_of<model::Category>()) {
    test::Read read = test::read_among(with(full("roster"), "/employees/0/category", name));
    CHECK(said(read).empty());
    CHECK(model::name_of(read.data.employees.category[at(read.data.find_employee("10012344"))]) == name);
  }
  for (std::string_view name : model::names_of<model::ProfileStatus>().subspan(1)) {
    test::Read read = test::read_among(with(full("roster"), "/employees/0/profile_status", name));
    CHECK(said(read).empty());
    CHECK(model::name_of(read.data.employees.profile[at(read.data.find_employee("10012344"))]) == name);
  }
  for (const char* member : {"category", "profile_status"}) {
    for (const char* name : {"", "Verified", "CENTRAL_GOVERNMENT", "gds", " verified"}) {
      std::string pointer = std::string("/employees/0/") + member;
      CHECK(said(test::read_among(with(full("roster"), pointer, name))) == Codes{"error record.unknown_value " + pointer});
    }
  }
}

TEST_CASE("a unit is known to orders as one of two names", "[io]") {
  CHECK(said(test::read_among(with(full("roster"), "/units/2/known_as", "gnctd"))).empty());
  CHECK(said(test::read_among(with(full("roster"), "/units/2/known_as", "posts"))) == Codes{"error record.unknown_value /units/2/known_as"});
}

TEST_CASE("yes, no and nothing are three different facts", "[io]") {
  auto deputation = [](const Json& document) { return test::read_among(document).data.employees.on_central_deputation.at(1); };
  CHECK(deputation(with(full("roster"), "/employees/1/on_central_deputation", true)) == model::Maybe::yes);
  CHECK(deputation(with(full("roster"), "/employees/1/on_central_deputation", false)) == model::Maybe::no);
  CHECK(deputation(test::without(full("roster"), "/employees/1/on_central_deputation")) == model::Maybe::absent);
}

TEST_CASE("a batch is a year from 1900 to 2079", "[io]") {
  for (int year : {1900, 2079}) CHECK(said(test::read_among(with(full("roster"), "/employees/1/batch", year))).empty());
  for (int year : {0, 1899, 2080, 65536 + 2012, -1}) {
    CHECK(said(test::read_among(with(full("roster"), "/employees/1/batch", year)))[0] == "error record.out_of_range /employees/1/batch");
  }
}

TEST_CASE("an id that is too long or empty is an error, in every place that holds one", "[io]") {
  for (const char* pointer : {"/units/2/id", "/units/2/parent", "/employees/0/id", "/employees/0/unit"}) {
    for (const std::string& id : {std::string(), std::string(129, 'x')}) {
      CHECK(said(test::read_among(with(full("roster"), pointer, id))) == Codes{std::string("error record.bad_id ") + pointer});
    }
  }
}

TEST_CASE("a role that is no text is an error at the role", "[io]") {
  CHECK(said(test::read_among(with(full("roster"), "/employees/0/roles", {"x", 1}))) == Codes{"error record.wrong_type /employees/0/roles/1"});
}

}  // namespace anupalan::io
