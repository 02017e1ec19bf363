#include "base/civil_day.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include <fmt/format.h>

#include "base/text.h"

namespace anupalan {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

// Reporting years of which every day can be held.
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2077;

constexpr sys_days kEpoch{std::chrono::year{1900} / 1 / 1};

year_month_day calendar(const CivilDate& date) {
  return std::chrono::year{date.year} / static_cast<int>(date.month) / static_cast<int>(date.day);
}

/// Whether the calendar has the date. std::chrono cuts off what its 16 and 8 bits do not hold, so that is looked at first.
bool exists(const CivilDate& date) {
  return date.year >= 0 && date.year <= 9999 && date.month <= 12 && date.day <= 31 && calendar(date).ok();
}

long day_number(const year_month_day& date) {
  return static_cast<long>((sys_days{date} - kEpoch).count());
}

/// The number that `text` writes in decimal digits only; nothing for anything else.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<CivilDate> split_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  auto year = digits(text.substr(0, 4));
  auto month = digits(text.substr(5, 2));
  auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return CivilDate{*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
}

/// A number that is not negative; nothing where it is none, or too great.
std::optional<int> number_of(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size() || number < 0) return std::nullopt;
  return number;
}

}  // namespace

ParsedDay parse_day(std::string_view text) {
  auto date = split_date(text);
  if (!date) return {Day::never(), DayProblem::not_a_date};
  if (!exists(*date)) return {Day::never(), DayProblem::no_such_day};
  long number = day_number(calendar(*date));
  if (number < 0) return {Day::first(), DayProblem::before_first};
  if (number > Day::last().number) return {Day::last(), DayProblem::after_last};
  return {Day{static_cast<std::uint16_t>(number)}, DayProblem::none};
}

Day to_day(const CivilDate& date) {
  if (!exists(date)) return Day::never();
  long number = day_number(calendar(date));
  if (number < 0 || number > Day::last().number) return Day::never();
  return Day{static_cast<std::uint16_t>(number)};
}

CivilDate to_date(Day day) {
  year_month_day date{kEpoch + std::chrono::days{day.number}};
  return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
          static_cast<unsigned>(date.day())};
}

std::string iso_text(Day day) {
  if (day.is_never()) return {};
  CivilDate date = to_date(day);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string display_text(Day day) {
  if (day.is_never()) return {};
  CivilDate date = to_date(day);
  return fmt::format("{:02}.{:02}.{:04}", date.day, date.month, date.year);
}

std::optional<Day> parse_display_day(std::string_view text) {
  text = trimmed(text);
  if (const ParsedDay iso = parse_day(text); iso.problem == DayProblem::none) return iso.day;
  const std::size_t first = text.find_first_of("./-");
  const std::size_t second = first == std::string_view::npos ? first : text.find(text[first], first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const auto day = number_of(text.substr(0, first));
  const auto month = number_of(text.substr(first + 1, second - first - 1));
  const auto year = number_of(text.substr(second + 1));
  if (!day || !month || !year) return std::nullopt;
  const Day result = to_day({*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)});
  return result.is_never() ? std::nullopt : std::optional(result);
}

Day ist_day(std::int64_t unix_seconds) {
  constexpr std::chrono::minutes kIstOffset{5 * 60 + 30};
  auto ist = std::chrono::sys_seconds{std::chrono::seconds{unix_seconds}} + kIstOffset;
  return add_days(Day::first(),
                  static_cast<int>((std::chrono::floor<std::chrono::days>(ist) - kEpoch).count()));
}

Day anniversary(Day day, int years) {
  if (day.is_never()) return day;
  CivilDate date = to_date(day);
  date.year += years;
  if (!exists(date)) date = {date.year, 3, 1};
  return to_day(date);
}

Day add_days(Day day, int days) {
  if (day.is_never()) return day;
  long number = static_cast<long>(day.number) + days;
  if (number < 0) return Day::first();
  if (number > Day::last().number) return Day::last();
  return Day{static_cast<std::uint16_t>(number)};
}

std::string ReportingYear::text() const {
  return fmt::format("{:04}-{:02}", start, (start + 1) % 100);
}

std::optional<ReportingYear> parse_reporting_year(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  auto start = digits(text.substr(0, 4));
  auto end = digits(text.substr(5, 2));
  if (!start || !end || (*start + 1) % 100 != *end) return std::nullopt;
  if (*start < kFirstYear || *start > kLastYear) return std::nullopt;
  return ReportingYear{*start};
}

ReportingYear reporting_year_of(Day day) {
  CivilDate date = to_date(day);
  return ReportingYear{std::clamp(date.month >= 4 ? date.year : date.year - 1, kFirstYear, kLastYear)};
}

std::optional<MonthDay> parse_month_day(std::string_view text) {
  if (text.size() != 5 || text[2] != '-') return std::nullopt;
  auto month = digits(text.substr(0, 2));
  auto day = digits(text.substr(3, 2));
  if (!month || !day) return std::nullopt;
  MonthDay result{static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
  if (!exists({2025, result.month, result.day})) return std::nullopt;
  return result;
}

Day day_in(ReportingYear year, MonthDay day) {
  return to_day({day.month >= 4 ? year.start : year.start + 1, day.month, day.day});
}

}  // namespace anupalan
