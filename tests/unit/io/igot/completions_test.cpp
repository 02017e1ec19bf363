#include <catch2/catch_test_macros.hpp>

#include "unit/io/igot/tables.h"

namespace anupalan::io {

using model::CourseStatus;
using test::Lines;
using test::read_table;
using test::said;

namespace {

constexpr std::string_view kHeader = "Email,Content_Name,Status,Completed_On,Content_Progress_Percentage,enrolment_status,unenrolled_on";

}  // namespace

TEST_CASE("a ConsumptionReport gives completions by e-mail and the name of the course", "[io]") {
  test::Table table =
      read_table(kHeader, {"a@gov.in,Noting & Drafting,Completed,2025-11-03 10:00:00,100.0,enrolled,",
                           "b@gov.in,Noting & Drafting,In-Progress,,66.67,,", "c@gov.in,Noting & Drafting,Not-Enrolled,,,,"});
  CHECK(table.kind == "ConsumptionReport");
  CHECK(said(table).empty());
  const model::Batch& batch = table.batch();
  REQUIRE(batch.completions.size() == 3);
  const model::CompletionRecord& c = batch.completions[0];
  CHECK(batch.text(c.employee.email) == "a@gov.in");
  CHECK(batch.text(c.course.name) == "Noting & Drafting");
  CHECK(c.course.id == model::kAbsent);
  CHECK(c.status == CourseStatus::completed);
  CHECK(iso_text(c.completed_on) == "2025-11-03");
  CHECK(c.progress == 100);
  CHECK_FALSE(c.edge_of_year);
  CHECK(batch.completions[1].status == CourseStatus::in_progress);
  CHECK(batch.completions[1].progress == 66);
  CHECK(batch.completions[2].status == CourseStatus::not_started);
}

TEST_CASE("completed without a day is handed on: the builder sets it aside", "[io]") {
  test::Table table = read_table(kHeader, {"a@gov.in,Noting,Completed,,100,,"});
  REQUIRE(table.batch().completions.size() == 1);
  CHECK(table.batch().completions[0].completed_on.is_never());
  CHECK(said(table).empty());
}

TEST_CASE("a day that cannot be read puts a completion in error; one of a course that is not completed is not looked at", "[io]") {
  test::Table table = read_table(kHeader, {"a@gov.in,Noting,Completed,03/11/25,100,,", "a@gov.in,Noting,Completed,12/31/2025,100,,",
                                           "a@gov.in,Noting,In Progress,soon,50,,"});
  CHECK(said(table) == Lines{"error completion.bad_date /0/Completed_On", "error completion.bad_date /1/Completed_On"});
  CHECK(table.batch().diagnostics[1].message.find("month is written before the day") != std::string::npos);
  CHECK(table.batch().completions.size() == 1);
}

TEST_CASE("a state that is not understood is an error", "[io]") {
  test::Table table = read_table(kHeader, {"a@gov.in,Noting,Expired,2025-11-03,100,,", "a@gov.in,Noting,,2025-11-03,100,,"});
  CHECK(said(table) == Lines{"error completion.unknown_status /0/Status", "error completion.unknown_status /1/Status"});
}

TEST_CASE("who has left a course without completing it is put aside; a completion stays one", "[io]") {
  test::Table table = read_table(
      kHeader, {"a@gov.in,Noting,In Progress,,50,un-enrolled,2026-01-05", "a@gov.in,Noting,In Progress,,50,,2026-01-05",
                "a@gov.in,Noting,Completed,2025-11-03,100,unenrolled,2026-01-05", "a@gov.in,Noting,In Progress,,50,enrolled,2026-01-05"});
  CHECK(said(table) == Lines{"set_aside completion.unenrolled /0/enrolment_status", "set_aside completion.unenrolled /1/enrolment_status"});
  CHECK(table.batch().completions.size() == 2);
  CHECK(test::counts(table) == "kept 2, part of another 0, aside 2, in error 0");
}

TEST_CASE("a moment at the edge of the year is marked", "[io]") {
  test::Table table =
      read_table(kHeader, {"a@gov.in,Noting,Completed,2026-03-31 23:30:00,100,,", "a@gov.in,Noting,Completed,2026-03-31,100,,"});
  REQUIRE(table.batch().completions.size() == 2);
  CHECK(table.batch().completions[0].edge_of_year);
  CHECK_FALSE(table.batch().completions[1].edge_of_year);
}

TEST_CASE("a row without a course is in error", "[io]") {
  CHECK(said(read_table(kHeader, {"a@gov.in,,Completed,2025-11-03,100,,"})) == Lines{"error course.missing /0/Content_Name"});
}

TEST_CASE("user_enrolments gives completions by user id and do_id, on the first day", "[io]") {
  test::Table table =
      read_table("user_id,content_id,content_progress_percentage,user_consumption_status,first_completed_on,last_completed_on",
                 {"u-1,do_1,100,completed,03/11/2025 10:00:00,2026-01-05 10:00:00", "u-1,do_2,100,completed,,2026-01-05 10:00:00",
                  "u-1,do_3,10,in-progress,,", "u-1,do_4,0,not-started,,"});
  CHECK(table.kind == "user_enrolments");
  CHECK(said(table).empty());
  const model::Batch& batch = table.batch();
  REQUIRE(batch.completions.size() == 4);
  CHECK(batch.text(batch.completions[0].employee.user) == "u-1");
  CHECK(batch.text(batch.completions[0].course.id) == "do_1");
  CHECK(iso_text(batch.completions[0].completed_on) == "2025-11-03");
  CHECK(iso_text(batch.completions[1].completed_on) == "2026-01-05");
  CHECK(batch.completions[2].status == CourseStatus::in_progress);
}

TEST_CASE("in an office's table without states the day says it", "[io]") {
  test::Table table = read_table("Employee Code,Course Name,Date of Completion", {"7,Noting,03/11/2025", "8,Noting,"});
  REQUIRE(table.batch().completions.size() == 2);
  CHECK(table.batch().completions[0].status == CourseStatus::completed);
  CHECK(table.batch().completions[1].status == CourseStatus::not_started);
}

}  // namespace anupalan::io
