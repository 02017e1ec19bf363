#include <catch2/catch_test_macros.hpp>

#include "io/igot/dates.h"

namespace anupalan::io {
namespace {

std::string day(std::string_view text) { return iso_text(read_date(text).day); }
DateProblem problem(std::string_view text) { return read_date(text).problem; }
bool edge(std::string_view text) { return read_date(text).edge_of_year; }

}  // namespace

TEST_CASE("a date without a time", "[io]") {
  for (const char* text : {"2025-11-03", "03/11/2025", "03-11-2025", "03.11.2025", "3/11/2025", "2025/11/03", " 2025-11-03 "}) {
    CHECK(day(text) == "2025-11-03");
    CHECK(problem(text) == DateProblem::none);
  }
}

TEST_CASE("a date with a time is the Indian day of the moment", "[io]") {
  for (const char* text :
       {"2025-11-03 15:04:05", "2025-11-03 15:04", "2025-11-03 15:04:05.123456", "2025-11-03T15:04:05", "03/11/2025 15:04",
        "03/11/2025 15:04:05", "2025-11-03 0:00:00", "2025-11-03 23:59:59", "2025-11-03 15:04:05 IST"}) {
    CHECK(day(text) == "2025-11-03");
    CHECK(problem(text) == DateProblem::none);
  }
}

TEST_CASE("a zone that is written is turned into Indian time", "[io]") {
  CHECK(day("2025-11-03T18:29:59Z") == "2025-11-03");
  CHECK(day("2025-11-03T18:30:00Z") == "2025-11-04");
  CHECK(day("2025-11-03 18:30:00 UTC") == "2025-11-04");
  CHECK(day("2025-11-03T23:30:00+05:30") == "2025-11-03");
  CHECK(day("2025-11-03T23:30:00.000+0530") == "2025-11-03");
  CHECK(day("2025-11-03T23:30:00+00") == "2025-11-04");
  CHECK(day("2025-11-03T00:10:00+09:00") == "2025-11-02");
  CHECK(day("2025-11-03T12:00:00-08:00") == "2025-11-04");
  CHECK(day("2025-09-01 18:15:00:000+0000") == "2025-09-01");
  CHECK(day("2025-09-01 18:45:00:000+0000") == "2025-09-02");
}

TEST_CASE("AM and PM are read beside a clock of 12 and of 24 hours", "[io]") {
  CHECK(day("2026-02-15 15:04:05 PM") == "2026-02-15");
  CHECK(day("15/02/2026 10:04:05 AM") == "2026-02-15");
  // Indian time, so that the hour shows only where a year ends.
  CHECK(edge("2026-03-31 18:30:00 PM"));
  CHECK(edge("2026-03-31 06:30:00 PM"));
  CHECK_FALSE(edge("2026-03-31 06:30:00 AM"));
  CHECK_FALSE(edge("2026-03-31 12:30:00 AM"));
  CHECK(edge("2026-04-01 12:30:00 AM"));
  CHECK(edge("2026-04-01 00:30:00 am"));
  CHECK_FALSE(edge("2026-04-01 12:30:00 PM"));
}

TEST_CASE("milliseconds since 1970 are the Indian day of the moment", "[io]") {
  CHECK(day("1762194599000") == "2025-11-03");
  CHECK(day("1762194600000") == "2025-11-04");
  CHECK(day("1762194599000.0") == "2025-11-03");
  CHECK(edge("1774981800000"));  // the midnight of 31 March 2026 itself
  CHECK(day("1774981800000") == "2026-04-01");
}

TEST_CASE("a moment within 5:30 hours of the midnight of 31 March is at the edge of the year", "[io]") {
  CHECK_FALSE(edge("2026-03-31 18:29:59"));
  CHECK(edge("2026-03-31 18:30:00"));
  CHECK(edge("2026-03-31 23:59:59"));
  CHECK(edge("2026-04-01 00:00:00"));
  CHECK(edge("2026-04-01 05:30:00"));
  CHECK_FALSE(edge("2026-04-01 05:30:01"));
  CHECK_FALSE(edge("2026-03-30 23:00:00"));
  CHECK_FALSE(edge("2026-09-30 23:00:00"));
}

TEST_CASE("a bare day is never at the edge of the year", "[io]") {
  CHECK_FALSE(edge("2026-03-31"));
  CHECK_FALSE(edge("01/04/2026"));
}

TEST_CASE("a date with the month first is a problem and not guessed", "[io]") {
  CHECK(problem("12/31/2025") == DateProblem::month_first);
  CHECK(problem("12-31-2025 10:00:00") == DateProblem::month_first);
  CHECK(day("12/11/2025") == "2025-11-12");  // what can be read as a day of India is one
}

TEST_CASE("a year of two digits is a problem", "[io]") {
  CHECK(problem("31/03/26") == DateProblem::two_digit_year);
  CHECK(problem("31-03-26 10:00") == DateProblem::two_digit_year);
}

TEST_CASE("a day that there is not, and one that cannot be held, is a problem", "[io]") {
  CHECK(problem("30/02/2026") == DateProblem::no_such_day);
  CHECK(problem("2025-02-29") == DateProblem::no_such_day);
  CHECK(problem("2025-13-01") == DateProblem::no_such_day);
  CHECK(problem("31/31/2025") == DateProblem::no_such_day);
  CHECK(problem("00/00/0000") == DateProblem::out_of_range);
  CHECK(problem("1899-12-31") == DateProblem::out_of_range);
  CHECK(problem("9999-12-31") == DateProblem::out_of_range);
  CHECK(problem("99999999999999") == DateProblem::out_of_range);
  CHECK(day("1900-01-01") == "1900-01-01");
  CHECK(day("2079-06-05") == "2079-06-05");
  CHECK(problem("2079-06-05 20:00:00Z") == DateProblem::out_of_range);
}

TEST_CASE("other texts are no dates, and a blank one is no problem", "[io]") {
  for (const char* text : {"Not Available", "yesterday", "2025", "20251103", "2025-11", "2025-11-03x", "2025-11-03 25:00", "2025-11-03 10",
                           "2025-11-03 10:60:00", "2025-11-03 10:00:00 XX", "2025-11-03 10:00:00+5", "03-Nov-2025", "1.76E+12",
                           "2025/11-03", "2025-11-03 10:00:00.", "11:30:00", "-"}) {
    CHECK(problem(text) == DateProblem::not_a_date);
    CHECK(read_date(text).day.is_never());
  }
  CHECK(problem("") == DateProblem::none);
  CHECK(read_date(" ").day.is_never());
}

TEST_CASE("every problem has its words", "[io]") {
  for (auto p : {DateProblem::not_a_date, DateProblem::no_such_day, DateProblem::month_first, DateProblem::two_digit_year,
                 DateProblem::out_of_range}) {
    CHECK_FALSE(words_for(p).empty());
  }
  CHECK(words_for(DateProblem::none).empty());
}

}  // namespace anupalan::io
