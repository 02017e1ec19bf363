#include <chrono>
#include <climits>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "base/civil_day.h"

namespace anupalan {
namespace {

namespace ch = std::chrono;

constexpr ch::sys_days kFirst{ch::year{1900} / 1 / 1};

Day day(std::string_view text) { return parse_day(text).day; }
DayProblem problem(std::string_view text) { return parse_day(text).problem; }

/// Seconds since 1970 of a moment in UTC.
std::int64_t utc(int year, unsigned month, unsigned date, int hour, int minute, int second) {
  auto days = ch::sys_days{ch::year{year} / static_cast<int>(month) / static_cast<int>(date)};
  return ch::duration_cast<ch::seconds>(days.time_since_epoch()).count() + hour * 3600 + minute * 60 + second;
}

}  // namespace

TEST_CASE("every day that 16 bits hold is written, read and counted as std::chrono counts it", "[base]") {
  std::size_t wrong = 0;
  for (std::uint32_t number = 0; number < UINT16_MAX; ++number) {
    Day at{static_cast<std::uint16_t>(number)};
    ch::year_month_day date{kFirst + ch::days{number}};
    CivilDate expected{static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day())};
    std::string text = fmt::format("{:04}-{:02}-{:02}", expected.year, expected.month, expected.day);
    bool right = to_date(at) == expected && to_day(expected) == at && iso_text(at) == text &&
                 parse_day(text).day == at && parse_day(text).problem == DayProblem::none;
    if (!right && ++wrong < 5) FAIL_CHECK(text);
  }
  CHECK(wrong == 0);
}

TEST_CASE("the first and last day are those of the header", "[base]") {
  CHECK(iso_text(Day::first()) == "1900-01-01");
  CHECK(iso_text(Day::last()) == "2079-06-05");
  CHECK(Day{} == Day::never());
  CHECK(Day::never().is_never());
  CHECK_FALSE(Day::last().is_never());
}

TEST_CASE("never is later than every day, so that 'met by d' is one comparison", "[base]") {
  CHECK(Day::first() < Day::last());
  CHECK(Day::last() < Day::never());
  CHECK_FALSE(Day::never() <= Day::last());
}

TEST_CASE("a date outside what 16 bits hold is brought to the nearest end and says so", "[base]") {
  CHECK(problem("1899-12-31") == DayProblem::before_first);
  CHECK(day("1899-12-31") == Day::first());
  CHECK(problem("0001-01-01") == DayProblem::before_first);
  CHECK(problem("0000-02-29") == DayProblem::before_first);
  CHECK(problem("2079-06-05") == DayProblem::none);
  CHECK(problem("2079-06-06") == DayProblem::after_last);
  CHECK(day("2079-06-06") == Day::last());
  CHECK(problem("9999-12-31") == DayProblem::after_last);
  CHECK(day("9999-12-31") == Day::last());
}

TEST_CASE("a day that the calendar does not have is no such day, also outside the range", "[base]") {
  for (const char* text : {"2025-02-29", "1900-02-29", "2100-02-29", "2025-04-31", "2025-00-10", "2025-13-01",
                           "2025-01-00", "2025-01-32", "2025-99-99", "0000-00-00", "1899-02-30"}) {
    CAPTURE(text);
    CHECK(problem(text) == DayProblem::no_such_day);
    CHECK(day(text).is_never());
  }
  CHECK(problem("2024-02-29") == DayProblem::none);
  CHECK(problem("2000-02-29") == DayProblem::none);
}

TEST_CASE("only YYYY-MM-DD is a date", "[base]") {
  for (const char* text : {"", " ", "2025", "2025-1-01", "2025-01-1", "25-01-01", "01-01-2025", "01.01.2025", "2025/01/01",
                           "2025-01-01 ", " 2025-01-01", "2025-01-01T00:00:00", "2025-01-0a", "+025-01-01", "-025-01-01",
                           "2025-+1-01", "2025--1-01", "20250101", "2025-01 01", "२०२५-०१-०१", "10000-01-01"}) {
    CAPTURE(text);
    CHECK(problem(text) == DayProblem::not_a_date);
    CHECK(day(text).is_never());
  }
  CHECK(problem(std::string_view("2025-01-0\0", 10)) == DayProblem::not_a_date);
}

TEST_CASE("a date that does not exist or does not fit has no day", "[base]") {
  CHECK(to_day({2025, 2, 29}).is_never());
  CHECK(to_day({2025, 0, 1}).is_never());
  CHECK(to_day({2025, 13, 1}).is_never());
  CHECK(to_day({2025, 1, 0}).is_never());
  CHECK(to_day({1899, 12, 31}).is_never());
  CHECK(to_day({2079, 6, 6}).is_never());
  CHECK(to_day({0, 1, 1}).is_never());
  CHECK(to_day({32767, 1, 1}).is_never());
  CHECK(to_day({2079, 6, 5}) == Day::last());
}

TEST_CASE("a date far outside the calendar has no day", "[base]") {
  CHECK(to_day({65536 + 2025, 1, 1}).is_never());
  CHECK(to_day({2025, 256 + 1, 1}).is_never());
  CHECK(to_day({2025, 1, 256 + 1}).is_never());
}

TEST_CASE("dates are shown in ISO form and as the orders write them; never is empty", "[base]") {
  CHECK(iso_text(day("2026-03-31")) == "2026-03-31");
  CHECK(display_text(day("2026-03-31")) == "31.03.2026");
  CHECK(display_text(day("1900-01-01")) == "01.01.1900");
  CHECK(iso_text(Day::never()).empty());
  CHECK(display_text(Day::never()).empty());
}

TEST_CASE("in India a day ends at 18:30 UTC", "[base]") {
  CHECK(iso_text(ist_day(utc(2026, 3, 31, 18, 29, 59))) == "2026-03-31");
  CHECK(iso_text(ist_day(utc(2026, 3, 31, 18, 30, 0))) == "2026-04-01");
  CHECK(iso_text(ist_day(utc(2026, 3, 30, 18, 30, 0))) == "2026-03-31");
  CHECK(iso_text(ist_day(0)) == "1970-01-01");
  CHECK(iso_text(ist_day(utc(1969, 12, 31, 18, 29, 59))) == "1969-12-31");
  CHECK(iso_text(ist_day(utc(1969, 12, 31, 18, 30, 0))) == "1970-01-01");
  CHECK(iso_text(ist_day(utc(2024, 2, 28, 18, 30, 0))) == "2024-02-29");
}

TEST_CASE("a clock outside the range gives the nearest day", "[base]") {
  CHECK(ist_day(utc(1800, 1, 1, 0, 0, 0)) == Day::first());
  CHECK(ist_day(utc(2200, 1, 1, 0, 0, 0)) == Day::last());
}

TEST_CASE("an anniversary is the same date of another year", "[base]") {
  CHECK(anniversary(day("2012-08-27"), 13) == day("2025-08-27"));
  CHECK(anniversary(day("2012-08-27"), 0) == day("2012-08-27"));
  CHECK(anniversary(day("2012-12-31"), -1) == day("2011-12-31"));
  CHECK(anniversary(day("2000-04-01"), 25) == day("2025-04-01"));
}

TEST_CASE("29 February has its anniversary on 1 March of a common year", "[base]") {
  for (int years = 1; years <= 50; ++years) {
    CivilDate date = to_date(anniversary(day("2000-02-29"), years));
    CAPTURE(years);
    CHECK(date.year == 2000 + years);
    if (years % 4 == 0) CHECK((date.month == 2 && date.day == 29));
    else CHECK((date.month == 3 && date.day == 1));
  }
  CHECK(anniversary(day("2000-02-29"), -100) == day("1900-03-01"));  // no leap year
  CHECK(anniversary(day("1996-02-28"), 4) == day("2000-02-28"));
}

TEST_CASE("anniversaries of never, and those that 16 bits cannot hold, are never", "[base]") {
  CHECK(anniversary(Day::never(), 1).is_never());
  CHECK(anniversary(Day::never(), -1).is_never());
  CHECK(anniversary(day("2079-01-01"), 1).is_never());
  CHECK(anniversary(day("2078-06-06"), 1).is_never());
  CHECK(anniversary(day("2078-06-05"), 1) == Day::last());
}

TEST_CASE("a day moved by days stays within the range, and never stays never", "[base]") {
  CHECK(add_days(day("2024-02-28"), 1) == day("2024-02-29"));
  CHECK(add_days(day("2025-02-28"), 1) == day("2025-03-01"));
  CHECK(add_days(day("2026-01-01"), -1) == day("2025-12-31"));
  CHECK(add_days(Day::first(), -1) == Day::first());
  CHECK(add_days(Day::last(), 1) == Day::last());
  CHECK(add_days(Day::first(), UINT16_MAX - 1) == Day::last());
  CHECK(add_days(Day::first(), INT_MAX) == Day::last());
  CHECK(add_days(Day::last(), INT_MIN) == Day::first());
  CHECK(add_days(Day::never(), -1).is_never());
}

}  // namespace anupalan
