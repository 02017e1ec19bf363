#include <catch2/catch_test_macros.hpp>

#include "unit/io/igot/tables.h"

namespace anupalan::io {

using model::AssessmentResult;
using test::Lines;
using test::read_table;
using test::said;

namespace {

constexpr std::string_view kHeader =
    "User ID,E mail,Assessment Name,Course Name,Course ID,Last Attempted Date,Latest Percentage Achieved,Cut off Percentage,Pass";

}  // namespace

TEST_CASE("a UserAssessmentReport gives results of assessments", "[io]") {
  test::Table table = read_table(kHeader, {"u-1,a@gov.in,Final Assessment,Noting,do_1,01/12/2025,82.5,60,Yes",
                                           "u-2,b@gov.in,Comprehensive,,,2025-12-02,40,60,No"});
  CHECK(table.kind == "UserAssessmentReport");
  CHECK(said(table).empty());
  const model::Batch& batch = table.batch();
  REQUIRE(batch.results.size() == 2);
  const model::ResultRecord& r = batch.results[0];
  CHECK(batch.text(r.employee.user) == "u-1");
  CHECK(r.assessment == model::kAbsent);
  CHECK(batch.text(r.assessment_name) == "Final Assessment");
  CHECK(batch.text(r.course.id) == "do_1");
  CHECK(batch.text(r.course.name) == "Noting");
  CHECK(iso_text(r.on) == "2025-12-01");
  CHECK(r.result == AssessmentResult::passed);
  CHECK(r.score_hundredths == 8250);
  CHECK(batch.results[1].result == AssessmentResult::failed);
  CHECK(batch.results[1].course.id == model::kAbsent);
  CHECK(batch.results[1].course.name == model::kAbsent);
}

TEST_CASE("passed is written as Yes, 1, true or Pass", "[io]") {
  for (const char* word : {"Yes", "1", "true", "Pass"}) {
    test::Table table = read_table(kHeader, {"u-1,,Final,,,2025-12-01,,," + std::string(word)});
    CHECK(table.batch().results.at(0).result == AssessmentResult::passed);
  }
  for (const char* word : {"No", "0", "false", "Fail"}) {
    test::Table table = read_table(kHeader, {"u-1,,Final,,,2025-12-01,,," + std::string(word)});
    CHECK(table.batch().results.at(0).result == AssessmentResult::failed);
  }
}

TEST_CASE("a pass without a day is put aside, a failure without one is kept", "[io]") {
  test::Table table = read_table(kHeader, {"u-1,,Final,,,,,,Yes", "u-1,,Final,,,,,,No"});
  CHECK(said(table) == Lines{"set_aside result.undated /0/Last Attempted Date"});
  REQUIRE(table.batch().results.size() == 1);
  CHECK(table.batch().results[0].on.is_never());
}

TEST_CASE("a result without an assessment or with a day that cannot be read is in error; one that says nothing is put aside", "[io]") {
  test::Table table = read_table(kHeader, {"u-1,,,,,2025-12-01,,,Yes", "u-1,,Final,,,12/31/2025,,,Yes", "u-1,,Final,,,2025-12-01,,,"});
  CHECK(said(table) == Lines{"error result.no_assessment /0/Assessment Name", "error result.bad_date /1/Last Attempted Date",
                             "set_aside result.not_finished /2/Pass"});
}

TEST_CASE("a score that is none is left out", "[io]") {
  test::Table table = read_table(kHeader, {"u-1,,Final,,,2025-12-01,absent,,No"});
  CHECK(table.batch().results.at(0).score_hundredths == -1);
}

TEST_CASE("a StandaloneAssessmentReport has no days: passes are put aside, failures are kept", "[io]") {
  test::Table table = read_table("User_ID,Full_Name,Assessment_Name,Overall_Status,Assessment_Status,Percentage_Of_Score,Email",
                                 {"u-1,Asha,Comprehensive,Completed,Pass,60,as**@gov.in", "u-2,Ravi,Comprehensive,Completed,Fail,60,",
                                  "u-3,Sita,Comprehensive,In progress,N/A,60,", "u-4,Uma,Comprehensive,Passed,,60,"});
  CHECK(table.kind == "StandaloneAssessmentReport");
  CHECK(said(table) ==
        Lines{"set_aside result.undated /0", "set_aside result.not_finished /2/Overall_Status", "set_aside result.undated /3"});
  REQUIRE(table.batch().results.size() == 1);
  CHECK(table.batch().results[0].result == AssessmentResult::failed);
}

}  // namespace anupalan::io
