// Dates as the portal's reports and the lists of offices write them (formats.md, section 2).
//
//   read_date("03/11/2025 15:04:05 PM").day            -> 3 November 2025
//   read_date("2026-03-31T19:00:00Z")                  -> 1 April 2026 in India, edge_of_year
//   read_date("12/31/2025").problem                    -> DateProblem::month_first
//
// Read are YYYY-MM-DD and DD-MM-YYYY, with "-", "/" or "." between, alone or with a time: HH:MM, HH:MM:SS, a fraction of a
// second, AM or PM (also beside a clock of 24 hours), a zone. And milliseconds since 1970. What a program would have to
// guess is a problem: it is said and not guessed.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/civil_day.h"

namespace anupalan::io {

enum class DateProblem : std::uint8_t {
  none,
  not_a_date,
  no_such_day,     ///< 30.02.2026
  month_first,     ///< 12/31/2025: the month is written before the day
  two_digit_year,  ///< 31/03/26
  out_of_range,    ///< outside what a Day holds
};

/// What is wrong, for a sentence: "there is no such day".
std::string_view words_for(DateProblem problem);

struct ReportDate {
  Day day = Day::never();     ///< in India; never() where there is a problem, and for a blank text, which is none
  bool edge_of_year = false;  ///< a time at most 5:30 hours from a midnight of 31 March; a bare day never is
  DateProblem problem = DateProblem::none;
};

/// A time without a zone is Indian time.
ReportDate read_date(std::string_view text);

}  // namespace anupalan::io
