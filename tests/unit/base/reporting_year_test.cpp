// The reporting year and yearly days of base/civil_day.h.
#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "base/civil_day.h"

namespace anupalan {
namespace {

Day day(std::string_view text) { return parse_day(text).day; }

}  // namespace

TEST_CASE("a reporting year runs from 1 April to 31 March", "[base]") {
  ReportingYear year{2025};
  CHECK(year.first_day() == day("2025-04-01"));
  CHECK(year.last_day() == day("2026-03-31"));
  CHECK(year.text() == "2025-26");
  CHECK(ReportingYear{1999}.text() == "1999-00");
  CHECK(ReportingYear{2008}.text() == "2008-09");
  CHECK(ReportingYear{2024} < ReportingYear{2025});
}

TEST_CASE("31 March and 1 April lie in different reporting years", "[base]") {
  CHECK(reporting_year_of(day("2026-03-31")) == ReportingYear{2025});
  CHECK(reporting_year_of(day("2026-04-01")) == ReportingYear{2026});
  CHECK(reporting_year_of(day("2025-12-31")) == ReportingYear{2025});
  CHECK(reporting_year_of(day("2026-01-01")) == ReportingYear{2025});
  CHECK(reporting_year_of(day("2024-02-29")) == ReportingYear{2023});
}

TEST_CASE("days at the ends of what 16 bits hold lie in the nearest year that is held whole", "[base]") {
  CHECK(reporting_year_of(Day::first()) == ReportingYear{1900});
  CHECK(reporting_year_of(day("1900-04-01")) == ReportingYear{1900});
  CHECK(reporting_year_of(day("2078-03-31")) == ReportingYear{2077});
  CHECK(reporting_year_of(Day::last()) == ReportingYear{2077});
  for (Day at : {Day::first(), Day::last()}) {
    CHECK(parse_reporting_year(reporting_year_of(at).text()) == reporting_year_of(at));
    CHECK_FALSE(reporting_year_of(at).first_day().is_never());
    CHECK_FALSE(reporting_year_of(at).last_day().is_never());
  }
}

TEST_CASE("every day lies in its reporting year, and the years follow each other without a gap", "[base]") {
  for (int start = 1900; start <= 2077; ++start) {
    ReportingYear year{start};
    CAPTURE(start);
    REQUIRE(reporting_year_of(year.first_day()) == year);
    REQUIRE(reporting_year_of(year.last_day()) == year);
    REQUIRE(add_days(year.last_day(), 1) == ReportingYear{start + 1}.first_day());
    REQUIRE(parse_reporting_year(year.text()) == year);
  }
}

TEST_CASE("a reporting year is written 2025-26 and in no other way", "[base]") {
  CHECK(parse_reporting_year("2025-26") == ReportingYear{2025});
  CHECK(parse_reporting_year("1999-00") == ReportingYear{1999});
  for (const char* text : {"", "2025", "2025-27", "2025-25", "2025-2026", "25-26", "2025/26", "2025-26 ", " 2025-26",
                           "2025 26", "202-526", "2025-2x", "x025-26", "-025-26", "0000-01", "1899-00", "9999-00"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_reporting_year(text));
  }
}

TEST_CASE("a yearly day is MM-DD and one that every common year has", "[base]") {
  CHECK(parse_month_day("03-31") == MonthDay{3, 31});
  CHECK(parse_month_day("02-28") == MonthDay{2, 28});
  for (const char* text : {"", "02-29", "02-30", "04-31", "00-10", "10-00", "13-01", "12-32", "3-31", "03-3", "0331",
                           "03/31", "03-31 ", "2025-03-31", "aa-bb", "-1-01"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_month_day(text));
  }
}

TEST_CASE("a yearly day falls once into each reporting year, from April in its first half", "[base]") {
  ReportingYear year{2025};
  CHECK(day_in(year, {4, 1}) == year.first_day());
  CHECK(day_in(year, {9, 30}) == day("2025-09-30"));
  CHECK(day_in(year, {12, 31}) == day("2025-12-31"));
  CHECK(day_in(year, {1, 1}) == day("2026-01-01"));
  CHECK(day_in(year, {3, 31}) == year.last_day());
  for (Day at = year.first_day(); at <= year.last_day(); at = add_days(at, 1)) {
    CivilDate date = to_date(at);
    auto yearly = parse_month_day(fmt::format("{:02}-{:02}", date.month, date.day));
    REQUIRE(yearly);
    REQUIRE(day_in(year, *yearly) == at);
  }
}

}  // namespace anupalan
