#include <catch2/catch_test_macros.hpp>

#include "unit/io/canonical/documents.h"

namespace anupalan::io {

TEST_CASE("completions give what was completed, with its day and its place", "[io]") {
  test::Read read = test::read_among(full("completions"));
  const model::Dataset& data = read.data;
  CHECK(iso_text(data.completions_as_on) == "2026-02-15");
  model::EmployeeRow employee = data.find_employee("10012345");
  model::RowRange rows = completions_of(data, employee);
  REQUIRE(rows.end - rows.begin == 1);
  CHECK(data.title(data.completions.course[rows.begin]) == "Office Procedure");
  CHECK(iso_text(data.completions.day[rows.begin]) == "2025-11-03");
  CHECK(data.place_of(data.completions.source[rows.begin]).pointer == "/completions/1");
}

TEST_CASE("completions give assessments passed and failed, the score in hundredths", "[io]") {
  test::Read read = test::read_among(full("completions"));
  const model::Dataset& data = read.data;
  model::RowRange rows = passes_of(data, data.find_employee("10012345"));
  REQUIRE(rows.end - rows.begin == 1);
  CHECK(iso_text(data.passes.day[rows.begin]) == "2025-12-01");
  CHECK(data.passes.score_hundredths[rows.begin] == 8250);
  CHECK(data.place_of(data.passes.source[rows.begin]).pointer == "/assessments/1");
  REQUIRE(data.unfinished.size() == 2);
  CHECK(data.unfinished[1].assessment == model::AssessmentRow{0});
  CHECK(iso_text(data.unfinished[1].on) == "2025-11-30");
}

TEST_CASE("every status and result is read, any other is an error", "[io]") {
  for (std::string_view name : model::names_of<model::CourseStatus>()) {
    CHECK(said(test::read_among(with(full("completions"), "/completions/1/status", name))).empty());
  }
  for (std::string_view name : model::names_of<model::AssessmentResult>()) {
    CHECK(said(test::read_among(with(full("completions"), "/assessments/1/result", name))).empty());
  }
  for (const char* pointer : {"/completions/1/status", "/assessments/1/result"}) {
    for (const char* name : {"", "Completed", "Passed", "2", "done"}) {
      CHECK(said(test::read_among(with(full("completions"), pointer, name))) == Codes{std::string("error record.unknown_value ") + pointer});
    }
  }
}

TEST_CASE("progress and score are numbers from 0 to 100, with a fraction or without", "[io]") {
  for (const char* pointer : {"/completions/1/progress", "/assessments/1/score"}) {
    for (const Json& value : {Json(0), Json(100), Json(0.0), Json(99.99), Json(100.0)}) {
      CHECK(said(test::read_among(with(full("completions"), pointer, value))).empty());
    }
    for (const Json& value : {Json(-1), Json(101), Json(-0.01), Json(100.01)}) {
      CHECK(said(test::read_among(with(full("completions"), pointer, value))) == Codes{std::string("error record.out_of_range ") + pointer});
    }
    CHECK(said(test::read_among(with(full("completions"), pointer, "100"))) == Codes{std::string("error record.wrong_type ") + pointer});
  }
}

TEST_CASE("a score is rounded to the nearest hundredth", "[io]") {
  auto score = [](double written) {
    return test::read_among(with(full("completions"), "/assessments/1/score", written)).data.passes.score_hundredths.at(0);
  };
  CHECK(score(66.666) == 6667);
  CHECK(score(0.29) == 29);  // 0.29 * 100 is below 29 in binary
  CHECK(score(100) == 10000);
}

TEST_CASE("progress keeps its whole part and never becomes more than was written", "[io]") {
  Json document = with(full("completions"), "/completions/0/progress", 99.9);
  CHECK(test::read_among(document).data.unfinished.at(0).progress == 99);
}

TEST_CASE("completed without a date is set aside, with one it counts", "[io]") {
  test::Read read = test::read_among(test::without(full("completions"), "/completions/1/completed_on"));
  CHECK(said(read) == Codes{"set_aside completion_undated /completions/1"});
  CHECK(test::sum(read.account("file.json")) == "4 = 3 + 1 + 0");
}

TEST_CASE("a certificate is a text that is not kept", "[io]") {
  CHECK(said(test::read_among(with(full("completions"), "/completions/1/certificate", 1))) == Codes{"error record.wrong_type /completions/1/certificate"});
}

TEST_CASE("an as_on that is no date is an error, and the records stand without it", "[io]") {
  test::Read read = test::read_among(with(full("completions"), "/as_on", "15.02.2026"));
  CHECK(said(read) == Codes{"error date.format /as_on"});
  CHECK(read.data.completions_as_on.is_never());
  CHECK(test::sum(read.account("file.json")) == "4 = 4 + 0 + 0");
}

TEST_CASE("without an as_on there is none", "[io]") {
  test::Read read = test::read_among(test::without(full("completions"), "/as_on"));
  CHECK(said(read).empty());
  CHECK(read.data.completions_as_on.is_never());
}

}  // namespace anupalan::io
