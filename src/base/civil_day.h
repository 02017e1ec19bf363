// Civil days in Indian Standard Time, held in 16 bits, and the reporting year that runs from
// 1 April to 31 March.
//
//   parse_day("2026-03-31")          -> the day
//   parse_day("2026-02-30").problem  -> DayProblem::no_such_day
//   ReportingYear{2025}.last_day()   -> 31 March 2026
//
// All calendar sums of the program are made here: `sys_days + years{1}` compiles and is wrong.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace anupalan {

/// A day as its number since 1 January 1900. Days compare in time order. `Day::never()` is later
/// than every day, so "met by d" is just `met_on <= d`; where a fact may be absent, never() says so.
struct Day {
  std::uint16_t number = UINT16_MAX;

  static constexpr Day never() { return Day{UINT16_MAX}; }
  /// 1 January 1900 and 5 June 2079: what 16 bits hold.
  static constexpr Day first() { return Day{0}; }
  static constexpr Day last() { return Day{UINT16_MAX - 1}; }

  constexpr bool is_never() const { return number == UINT16_MAX; }
  friend constexpr auto operator<=>(Day, Day) = default;
};

/// A date of the Gregorian calendar, as written: 1-based month and day.
struct CivilDate {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  friend constexpr auto operator<=>(const CivilDate&, const CivilDate&) = default;
};

enum class DayProblem : std::uint8_t {
  none,
  not_a_date,    ///< not of the form YYYY-MM-DD
  no_such_day,   ///< of that form, but the calendar has no such day
  before_first,  ///< earlier than Day::first(); `day` is Day::first()
  after_last,    ///< later than Day::last(); `day` is Day::last()
};

struct ParsedDay {
  Day day;
  DayProblem problem = DayProblem::none;
};

/// Reads `YYYY-MM-DD` and nothing else. A date outside what 16 bits hold is brought to the nearest
/// end and says so; `day` is never() where there is no such day.
ParsedDay parse_day(std::string_view text);

/// The day of a date that exists; never() for one that does not or that 16 bits cannot hold.
Day to_day(const CivilDate& date);
/// REQUIRES: `day` is not never().
CivilDate to_date(Day day);

/// `YYYY-MM-DD`; the empty text for never().
std::string iso_text(Day day);
/// `DD.MM.YYYY`, as the orders write dates; the empty text for never().
std::string display_text(Day day);
/// Reads "31.03.2026", "31/03/2026", "31-03-2026" and "2026-03-31"; nothing for any other text and for a day that does
/// not exist.
std::optional<Day> parse_display_day(std::string_view text);

/// Today in India, of a count of seconds since 1970-01-01 00:00 UTC.
Day ist_day(std::int64_t unix_seconds);

/// The day `years` anniversaries after `day`. 29 February has its anniversary on 1 March of a common
/// year. never() stays never().
Day anniversary(Day day, int years);

/// `day` moved by a number of days, kept within first() and last(). never() stays never().
Day add_days(Day day, int days);

/// The year over which courses are to be completed (dopt-2025-07-04#3(vi)): 1 April to 31 March.
/// `start` is the calendar year of its 1 April: 2025 for "2025-26".
struct ReportingYear {
  int start = 0;

  Day first_day() const { return to_day({start, 4, 1}); }
  Day last_day() const { return to_day({start + 1, 3, 31}); }
  /// "2025-26"
  std::string text() const;
  friend constexpr auto operator<=>(ReportingYear, ReportingYear) = default;
};

/// Reads "2025-26"; nothing where the text is anything else, "2025-27" included.
std::optional<ReportingYear> parse_reporting_year(std::string_view text);
/// The reporting year that holds a day; for days at the ends of what 16 bits hold, the nearest year that is held whole.
/// REQUIRES: `day` is not never().
ReportingYear reporting_year_of(Day day);

/// A day that comes every year, such as 31 March.
struct MonthDay {
  unsigned month = 0;
  unsigned day = 0;
  friend constexpr auto operator<=>(MonthDay, MonthDay) = default;
};

/// Reads `MM-DD`; nothing for a day that no common year has.
std::optional<MonthDay> parse_month_day(std::string_view text);
/// The one occurrence of a yearly day inside a reporting year.
Day day_in(ReportingYear year, MonthDay day);

}  // namespace anupalan
