#include <catch2/catch_test_macros.hpp>

#include "unit/io/igot/tables.h"

namespace anupalan::io {

using model::Maybe;
using test::Lines;
using test::read_table;
using test::said;

namespace {

constexpr std::string_view kHeader =
    "Email,EmployeeId,Ministry,Department,Organization,Name of CBP Allocated Course,isapar,Allocated On,Current Progress,Due Date of "
    "Completion,Actual Date of Completion";

}  // namespace

TEST_CASE("a CBPEnrollmentReport gives courses as they were allotted", "[io]") {
  test::Table table = read_table(kHeader, {"a@gov.in,7,Communications,Posts,Posts,Noting,true,2025-08-18,In Progress,2026-03-31,"});
  CHECK(table.kind == "CBPEnrollmentReport");
  CHECK(said(table).empty());
  const model::Batch& batch = table.batch();
  REQUIRE(batch.allotments.size() == 1);
  const model::AllotmentRecord& a = batch.allotments[0];
  CHECK(batch.text(a.employee.id) == "7");
  CHECK(batch.text(a.course.name) == "Noting");
  CHECK(batch.text(a.organisation) == "Communications\nPosts");
  CHECK(a.apar == Maybe::yes);
  CHECK(iso_text(a.allotted_on) == "2025-08-18");
  CHECK(iso_text(a.due_on) == "2026-03-31");
  CHECK(a.completed_on.is_never());
}

TEST_CASE("a row with a day of completion is one record that says it", "[io]") {
  test::Table table = read_table(kHeader, {"a@gov.in,7,,,,Noting,false,,Completed,31/03/2026,2026-03-31 23:00:00"});
  CHECK(test::counts(table) == "kept 1, part of another 0, aside 0, in error 0");
  const model::AllotmentRecord& a = table.batch().allotments.at(0);
  CHECK(iso_text(a.completed_on) == "2026-03-31");
  CHECK(a.edge_of_year);
  CHECK(a.apar == Maybe::no);
}

TEST_CASE("days that cannot be read are warned of, and the allotment is used without them", "[io]") {
  test::Table table = read_table(kHeader, {"a@gov.in,7,,,,Noting,,18/08/25,Completed,31/03/26,05/01/26"});
  CHECK(said(table) == Lines{"warning allotment.bad_date /0/Allocated On", "warning allotment.bad_date /0/Due Date of Completion",
                             "warning allotment.bad_date /0/Actual Date of Completion"});
  CHECK(table.batch().allotments.at(0).completed_on.is_never());
  CHECK(table.batch().allotments[0].apar == Maybe::absent);
}

TEST_CASE("completed without a day is warned of: the allotment is used, the completion is not", "[io]") {
  test::Table table = read_table(kHeader, {"a@gov.in,7,,,,Noting,true,,Completed,2026-03-31,"});
  CHECK(said(table) == Lines{"warning allotment.completed_undated /0/Current Progress"});
  CHECK(table.batch().allotments.size() == 1);
}

TEST_CASE("a row without a person or a course is in error", "[io]") {
  test::Table table = read_table(kHeader, {",,,,,Noting,true,,,,", "a@gov.in,,,,,,true,,,,"});
  CHECK(said(table) == Lines{"error person.no_key /0/Email", "error course.missing /1/Name of CBP Allocated Course"});
}

TEST_CASE("apar_cbp_enrollment gives allotments by user id and do_id", "[io]") {
  test::Table table =
      read_table("user_id|EmployeeId|mdo_name|content_id|content_name|phone|email|is_apar|content_progress_percentage|assigned_on",
                 {"u-1|7|Department of Posts|do_1|Noting|98****3210|ra***@gov.in|true|0|2025-08-18 10:00:00"}, '|');
  CHECK(table.kind == "apar_cbp_enrollment");
  CHECK(said(table).empty());
  const model::Batch& batch = table.batch();
  const model::AllotmentRecord& a = batch.allotments.at(0);
  CHECK(batch.text(a.employee.user) == "u-1");
  CHECK(a.employee.email == model::kAbsent);
  CHECK(a.employee.phone == model::kAbsent);
  CHECK(batch.text(a.course.id) == "do_1");
  CHECK(batch.text(a.organisation) == "Department of Posts");
  CHECK(a.apar == Maybe::yes);
  CHECK(iso_text(a.allotted_on) == "2025-08-18");
  CHECK(a.due_on.is_never());
}

}  // namespace anupalan::io
