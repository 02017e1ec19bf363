// The traps of formats.md, section 2, one test each.
#include <catch2/catch_test_macros.hpp>

#include "io/igot/dates.h"
#include "io/igot/values.h"
#include "model/match.h"
#include "unit/io/igot/tables.h"

namespace anupalan::io {

using test::Lines;
using test::read_table;
using test::said;

TEST_CASE("trap: headers change from month to month, columns are matched by name", "[io]") {
  CHECK(read_table("Completed_On,Status,Content_Name,Email", {"2025-11-03,Completed,Noting,a@gov.in"}).batch().completions.size() == 1);
  CHECK(read_table("E mail,Content Name,status,completed on", {"a@gov.in,Noting,Completed,2025-11-03"}).batch().completions.size() == 1);
}

TEST_CASE("trap: nothing below the organisation exists in iGOT, units come from the tag or an organisation's own columns", "[io]") {
  test::Table table = read_table("Email,Profile_Status,Tag,Region", {"a@gov.in,Verified,East,Vizag", "b@gov.in,Verified,East,"});
  const model::Batch& batch = table.batch();
  CHECK(batch.text(batch.employees.at(0).tag) == "Vizag");
  CHECK(batch.text(batch.employees.at(1).tag) == "East");
}

TEST_CASE("trap: the Category of a UserReport is a social one", "[io]") {
  test::Table table = read_table("Email,Profile_Status,Category", {"a@gov.in,Verified,OBC"});
  CHECK(table.batch().employees.at(0).category == model::Category::central_government);
  CHECK(table.batch().employees.at(0).category_assumed);
  CHECK(said(table).empty());
}

TEST_CASE("trap: the day of registration on the portal is no day of appointment", "[io]") {
  test::Table table = read_table("Email,User_Registration_Date", {"a@gov.in,2020-05-01"});
  CHECK(table.batch().employees.at(0).appointed_on.is_never());
}

TEST_CASE("trap: a ConsumptionReport joins by e-mail and the course's name", "[io]") {
  test::Table table = read_table("Email,Content_Name,Status", {"A@Gov.in,Noting,In Progress"});
  const model::CompletionRecord& c = table.batch().completions.at(0);
  CHECK(table.batch().text(c.employee.email) == "a@gov.in");
  CHECK(table.batch().text(c.course.name) == "Noting");
}

TEST_CASE("trap: rows of a ConsumptionReport can repeat, and each is a record for the builder to make one of", "[io]") {
  test::Table table = read_table("Email,Content_Name,Status,Completed_On", Lines(2, "a@gov.in,Noting,Completed,2025-11-03"));
  CHECK(test::counts(table) == "kept 2, part of another 0, aside 0, in error 0");
}

TEST_CASE("trap: marketplace rows of 2024 have status 0, 1, 2", "[io]") {
  test::Table table = read_table("Email,Content_Name,Status,Completed_On",
                                 {"a@gov.in,Noting,0,", "a@gov.in,Noting,1,", "a@gov.in,Noting,2,2024-11-03"});
  const auto& rows = table.batch().completions;
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].status == model::CourseStatus::not_started);
  CHECK(rows[1].status == model::CourseStatus::in_progress);
  CHECK(rows[2].status == model::CourseStatus::completed);
}

TEST_CASE("trap: isapar can be lost, so that no and not said are told apart", "[io]") {
  test::Table table =
      read_table("Email,Name of CBP Allocated Course,isapar", {"a@gov.in,Noting,false", "a@gov.in,Noting,", "a@gov.in,Noting,true"});
  const auto& rows = table.batch().allotments;
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].apar == model::Maybe::no);
  CHECK(rows[1].apar == model::Maybe::absent);
  CHECK(rows[2].apar == model::Maybe::yes);
}

TEST_CASE("trap: plans of all years are allotted, and every row keeps its due day", "[io]") {
  test::Table table =
      read_table("Email,Name of CBP Allocated Course,Due Date of Completion", {"a@gov.in,Noting,2024-03-31", "a@gov.in,Law,2026-03-31"});
  CHECK(iso_text(table.batch().allotments.at(0).due_on) == "2024-03-31");
  CHECK(iso_text(table.batch().allotments.at(1).due_on) == "2026-03-31");
}

TEST_CASE("trap: people without a plan are missing from a CBPEnrollmentReport, which therefore gives no employees", "[io]") {
  test::Table table = read_table("Name,Email,Designation,Name of CBP Allocated Course", {"Asha,a@gov.in,Section Officer,Noting"});
  CHECK(table.batch().employees.empty());
  CHECK(table.batch().allotments.size() == 1);
}

TEST_CASE("trap: a UserAssessmentReport writes 'E mail' and 'Organisation'", "[io]") {
  test::Table table = read_table("E mail,Organisation,Assessment Name,Pass,Last Attempted Date", {"a@gov.in,Posts,Final,Yes,01/12/2025"});
  CHECK(table.batch().text(table.batch().results.at(0).employee.email) == "a@gov.in");
}

TEST_CASE("trap: the cut-off of an assessment may be a sentence", "[io]") {
  test::Table table = read_table("E mail,Assessment Name,Last Attempted Date,Cut off Percentage,Pass",
                                 {"a@gov.in,Final,01/12/2025,60 in each section and 50 overall,Yes"});
  CHECK(said(table).empty());
  CHECK(table.batch().results.size() == 1);
}

TEST_CASE("trap: the Course ID of a standalone assessment is empty", "[io]") {
  test::Table table =
      read_table("E mail,Assessment Name,Last Attempted Date,Course ID,Course Name,Pass", {"a@gov.in,Final,01/12/2025,,,Yes"});
  CHECK(table.batch().results.at(0).course.id == model::kAbsent);
  CHECK(table.batch().results[0].course.name == model::kAbsent);
}

TEST_CASE("trap: what a StandaloneAssessmentReport calls the score was the pass mark, and is not read", "[io]") {
  test::Table table = read_table("User_ID,Assessment_Name,Assessment_Status,Percentage_Of_Score", {"u-1,Final,Fail,60"});
  CHECK(table.batch().results.at(0).score_hundredths == -1);
}

TEST_CASE("trap: counts over all plans cannot answer the APAR question", "[io]") {
  test::Table table = read_table("Name,Email,Number of CBP Courses Allocated,Number of CBP Courses Completed", {"Asha,a@gov.in,6,3"});
  CHECK(said(table) == Lines{"set_aside report.counts_only /0"});
}

TEST_CASE("trap: e-mail addresses of the warehouse are masked and join nobody", "[io]") {
  CHECK(model::normal_email("ra****@gov.in").empty());
  test::Table table = read_table("user_id|EmployeeId|content_id|is_apar|email", {"|7|do_1|true|ra****@gov.in"}, '|');
  CHECK(table.batch().allotments.at(0).employee.email == model::kAbsent);
}

TEST_CASE("trap: the progress of apar_cbp_enrollment is always 0 and says nothing", "[io]") {
  test::Table table = read_table("user_id|content_id|is_apar|content_progress_percentage", {"u-1|do_1|true|0"}, '|');
  CHECK(said(table).empty());
  CHECK(table.batch().completions.empty());
  CHECK(table.batch().allotments.at(0).completed_on.is_never());
}

TEST_CASE("trap: a clock of 24 hours stands beside AM and PM", "[io]") {
  CHECK(iso_text(read_date("2026-02-15 15:04:05 PM").day) == "2026-02-15");
  CHECK(iso_text(read_date("2026-02-15 00:04:05 AM").day) == "2026-02-15");
}

TEST_CASE("trap: null, None, nan, NaT are nothing", "[io]") {
  for (const char* nothing : {"null", "None", "nan", "NaT", ""}) {
    test::Table table = read_table("Email,Employee_Id,Content_Name,Status,Completed_On",
                                   {"a@gov.in," + std::string(nothing) + ",Noting,Completed," + nothing});
    CHECK(table.batch().completions.at(0).employee.id == model::kAbsent);
    CHECK(table.batch().completions[0].completed_on.is_never());
    CHECK(said(table).empty());
  }
}

TEST_CASE("trap: mdoid may be absent", "[io]") {
  CHECK(read_table("Email,Content_Name,Status,mdoid", {"a@gov.in,Noting,1,0135"}).batch().completions.size() == 1);
  CHECK(read_table("Email,Content_Name,Status", {"a@gov.in,Noting,1"}).batch().completions.size() == 1);
}

TEST_CASE("trap: times without a zone are Indian time, milliseconds since 1970 are turned into it", "[io]") {
  CHECK(iso_text(read_date("2025-11-03 23:59:59").day) == "2025-11-03");
  CHECK(iso_text(read_date("1762194600000").day) == "2025-11-04");  // 18:30 UTC of 3 November
}

TEST_CASE("trap: the zone of the clock decides the year of a completion at the midnight of 31 March", "[io]") {
  test::Table table =
      read_table("user_id,content_id,user_consumption_status,first_completed_on", {"u-1,do_1,completed,2026-03-31 19:00:00"});
  CHECK(table.batch().completions.at(0).edge_of_year);
}

TEST_CASE("trap: the Indian Foreign Service is no All India Service", "[io]") {
  test::Table table = read_table("Email,Profile_Status,Civil Service Type,Civil Services",
                                 {"a@gov.in,Verified,Central Civil Services,Indian Foreign Service (IFS)"});
  CHECK(table.batch().text(table.batch().employees.at(0).service) == "Indian Foreign Service (IFS)");
  CHECK(table.batch().employees[0].category == model::Category::central_government);
}

}  // namespace anupalan::io
