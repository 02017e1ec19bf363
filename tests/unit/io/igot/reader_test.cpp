// What all readers share, tried on the reports that show it most simply.
#include <catch2/catch_test_macros.hpp>

#include "unit/io/igot/tables.h"

namespace anupalan::io {

using model::Section;
using test::Lines;
using test::read_table;
using test::said;

TEST_CASE("an empty table gives one batch without anything", "[io]") {
  test::Table table = read_table("Email,Circle", {});
  REQUIRE(table.batches.size() == 1);
  CHECK(table.batch().size() == 0);
}

TEST_CASE("rows come in batches of 4,096, and none is lost", "[io]") {
  Lines rows;
  for (int i = 0; i < 10000; ++i) rows.push_back("e" + std::to_string(i) + "@gov.in," + (i % 100 == 0 ? "" : "Pune"));
  test::Table table = read_table("Email,Circle", rows);
  REQUIRE(table.batches.size() == 3);
  CHECK(table.batches[0].size() + table.batches[0].put_aside[static_cast<std::size_t>(Section::placements)] == 4096);
  CHECK(test::counts(table) == "kept 9900, part of another 0, aside 100, in error 0");
  CHECK(table.batches[2].placements.back().place.index == 9999);
  CHECK(table.batches[2].placements.back().place.line == 10001);
}

TEST_CASE("whose a row is: by employee id, user id, e-mail and phone, each as it compares", "[io]") {
  test::Table table = read_table("Employee_Id,User ID,E mail,Phone Number,Circle", {" 007 ,u-1,A.B@Gov.IN,+91 98765 43210,Pune"});
  const model::Batch& batch = table.batch();
  const model::PersonRef& who = batch.placements.at(0).employee;
  CHECK(batch.text(who.id) == "007");
  CHECK(batch.text(who.user) == "u-1");
  CHECK(batch.text(who.email) == "a.b@gov.in");
  CHECK(batch.text(who.phone) == "9876543210");
}

TEST_CASE("a row that is nobody's is in error, at the first column that could say it", "[io]") {
  test::Table table = read_table("Circle,Email,Employee_Id", {"Pune,ra****@gov.in,NA", "Pune,,"});
  CHECK(said(table) == Lines{"error person.no_key /0/Email", "error person.no_key /1/Email"});
  CHECK(table.batch().diagnostics[0].detail == "ra****@gov.in");
  CHECK(table.batch().diagnostics[0].line == 2);
  CHECK(table.batch().in_error[static_cast<std::size_t>(Section::placements)] == 2);
}

TEST_CASE("an id of more than 128 bytes is in error, one of 128 is not", "[io]") {
  const std::string longest(128, '7');
  test::Table table = read_table("Employee_Id,Circle", {longest + ",Pune", longest + "8,Pune"});
  CHECK(said(table) == Lines{"error id.too_long /1/Employee_Id"});
  CHECK(table.batch().diagnostics[0].detail.size() < 100);
  CHECK(test::counts(table) == "kept 1, part of another 0, aside 0, in error 1");
}

TEST_CASE("a do_id that is too long is in error too", "[io]") {
  test::Table table = read_table("Email,Content_Id,Completed_On", {"a@gov.in," + std::string(200, 'd') + ",2025-11-03"});
  CHECK(said(table) == Lines{"error id.too_long /0/Content_Id"});
}

TEST_CASE("the day of a report is its latest; where rows disagree the later is right", "[io]") {
  test::Table table =
      read_table("Email,Circle,Report_Last_Generated_On",
                 {"a@gov.in,Pune,2026-02-14 15:00:00 PM", "b@gov.in,Pune,2026-02-15 03:00:00 AM", "c@gov.in,Pune,2026-02-13"});
  CHECK(iso_text(table.batch().generated_on) == "2026-02-15");
  CHECK(table.batch().as_on.is_never());
}

TEST_CASE("a day of the report that cannot be read is said once", "[io]") {
  test::Table table = read_table("Email,Circle,Report_Last_Generated_On", {"a@gov.in,Pune,today", "b@gov.in,Pune,today"});
  CHECK(said(table) == Lines{"warning report.bad_date /0/Report_Last_Generated_On"});
  CHECK(table.batch().generated_on.is_never());
  CHECK(test::counts(table) == "kept 2, part of another 0, aside 0, in error 0");
}

TEST_CASE("reports of completions and results are as on the day they were made", "[io]") {
  const std::string day = "2026-02-15 10:00:00 AM";
  test::Table completions = read_table("Email,Content_Name,Status,Report_Last_Generated_On", {"a@gov.in,Noting,Not Started," + day});
  CHECK(iso_text(completions.batch().as_on) == "2026-02-15");
  test::Table results = read_table("Email,Assessment Name,Pass,Report_Last_Generated_On", {"a@gov.in,Final,No," + day});
  CHECK(iso_text(results.batch().as_on) == "2026-02-15");
  test::Table people = read_table("Email,Profile_Status,Report_Last_Generated_On", {"a@gov.in,Verified," + day});
  CHECK(people.batch().as_on.is_never());
  CHECK(iso_text(people.batch().generated_on) == "2026-02-15");
}

TEST_CASE("the pointer of a diagnostic names the column as it is shown, escaped as RFC 6901 wants it", "[io]") {
  test::Table table = read_table("Course Name,Mandatory/Optional", {"Noting,perhaps"});
  CHECK(said(table) == Lines{"warning plan.unreadable /0/Mandatory~1Optional"});
}

TEST_CASE("a row that is short is read as far as it goes", "[io]") {
  test::Table table = read_table("Email,Content_Name,Status,Completed_On", {"a@gov.in,Noting", "a@gov.in"});
  CHECK(said(table) == Lines{"error completion.unknown_status /0/Status", "error course.missing /1/Content_Name"});
}

}  // namespace anupalan::io
