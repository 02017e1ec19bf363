#include "io/igot/dates.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/text.h"

namespace anupalan::io {
namespace {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kIndia = 5 * kHour + 1800;  // ahead of UTC
constexpr CivilDate kEpoch{1970, 1, 1};

/// REQUIRES: at most 18 digits and nothing else.
std::int64_t number(std::string_view digits) {
  std::int64_t value = 0;
  for (char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// Takes a text from its front.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}
  bool at_end() const { return rest_.empty(); }
  std::string_view digits() { return take(std::find_if_not(rest_.begin(), rest_.end(), is_digit) - rest_.begin()); }
  /// The next character if it is one of these; else 0.
  char any_of(std::string_view characters) {
    if (at_end() || characters.find(rest_.front()) == std::string_view::npos) return 0;
    return take(1).front();
  }
  bool word(std::string_view small_letters) {
    if (folded(rest_.substr(0, small_letters.size())) != small_letters) return false;
    take(static_cast<std::ptrdiff_t>(small_letters.size()));
    return true;
  }
  void spaces() { rest_ = trimmed(rest_); }

 private:
  std::string_view take(std::ptrdiff_t count) {
    std::string_view taken = rest_.substr(0, static_cast<std::size_t>(count));
    rest_.remove_prefix(taken.size());
    return taken;
  }
  std::string_view rest_;
};

struct WrittenDate {
  CivilDate date;
  DateProblem problem = DateProblem::none;
};

WrittenDate written_date(Scanner& in) {
  std::string_view first = in.digits();
  char between = in.any_of("-/.");
  std::string_view second = in.digits();
  bool alike = between != 0 && in.any_of("-/.") == between;
  std::string_view third = in.digits();
  auto short_number = [](std::string_view digits) { return digits.size() == 1 || digits.size() == 2; };
  if (!alike || !short_number(second)) return {{}, DateProblem::not_a_date};
  auto date = [&](std::string_view year, std::string_view day) {
    return CivilDate{static_cast<int>(number(year)), static_cast<unsigned>(number(second)), static_cast<unsigned>(number(day))};
  };
  if (first.size() == 4 && short_number(third)) return {date(first, third)};
  if (!short_number(first)) return {{}, DateProblem::not_a_date};
  if (third.size() == 2) return {{}, DateProblem::two_digit_year};
  if (third.size() != 4) return {{}, DateProblem::not_a_date};
  WrittenDate written{date(third, first)};
  if (written.date.month > 12 && written.date.day <= 12) written.problem = DateProblem::month_first;
  return written;
}

/// Hours as a clock of 24 hours. A report may write "15:04:05 PM", so that AM and PM only matter up to 12.
std::int64_t hours(std::int64_t written, char am_or_pm) {
  if (am_or_pm == 'a' && written == 12) return 0;
  if (am_or_pm == 'p' && written < 12) return written + 12;
  return written;
}

/// How far ahead of UTC a zone is, in seconds: "Z", "IST", "+05:30", "+0530". Indian time where none is written.
std::optional<std::int64_t> zone(Scanner& in) {
  if (in.at_end() || in.word("ist")) return kIndia;
  if (in.word("z") || in.word("utc")) return 0;
  char sign = in.any_of("+-");
  std::string digits(in.digits());
  if (in.any_of(":") != 0) digits += in.digits();
  if (digits.size() == 2) digits += "00";
  if (sign == 0 || digits.size() != 4) return std::nullopt;
  std::int64_t written = number(digits);  // 530 for "0530"
  std::int64_t ahead = written / 100 * kHour + written % 100 * 60;
  return sign == '-' ? -ahead : ahead;
}

/// Seconds from the midnight, in UTC, that begins the written day. Nothing where it is no time.
std::optional<std::int64_t> written_time(Scanner& in) {
  if (in.any_of("T") == 0) in.spaces();
  std::string_view hour = in.digits();
  if (in.any_of(":") == 0) return std::nullopt;
  std::string_view minute = in.digits();
  std::string_view second = in.any_of(":") != 0 ? in.digits() : "00";
  if (in.any_of(".,:") != 0 && in.digits().empty()) return std::nullopt;  // a fraction; old services write "10:15:00:000"
  if (hour.empty() || hour.size() > 2 || minute.size() != 2 || second.size() != 2) return std::nullopt;
  if (number(hour) > 23 || number(minute) > 59 || number(second) > 59) return std::nullopt;
  in.spaces();
  char am_or_pm = in.word("am") ? 'a' : in.word("pm") ? 'p' : '\0';
  in.spaces();
  auto ahead = zone(in);
  if (!ahead || !in.at_end()) return std::nullopt;
  return hours(number(hour), am_or_pm) * kHour + number(minute) * 60 + number(second) - *ahead;
}

std::int64_t unix_midnight(Day day) { return (std::int64_t{day.number} - to_day(kEpoch).number) * kDay; }

ReportDate at_moment(std::int64_t unix_seconds) {
  if (unix_seconds + kIndia < unix_midnight(Day::first()) || unix_seconds + kIndia >= unix_midnight(Day::last()) + kDay) {
    return {Day::never(), false, DateProblem::out_of_range};
  }
  Day day = ist_day(unix_seconds);
  std::int64_t clock = unix_seconds + kIndia - unix_midnight(day);
  CivilDate date = to_date(day);
  bool before = date.month == 3 && date.day == 31 && clock >= kDay - kIndia;
  bool after = date.month == 4 && date.day == 1 && clock <= kIndia;
  return {day, before || after};
}

/// Milliseconds since 1970, from 1973 on; a program may have added ".0".
std::optional<std::int64_t> epoch_seconds(std::string_view text) {
  if (text.ends_with(".0")) text.remove_suffix(2);
  if (text.size() < 12 || text.size() > 14 || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  return number(text) / 1000;
}

}  // namespace

std::string_view words_for(DateProblem problem) {
  switch (problem) {
    case DateProblem::none: return "";
    case DateProblem::not_a_date: return "it is not written as a date such as 2026-03-31 or 31/03/2026";
    case DateProblem::no_such_day: return "there is no such day";
    case DateProblem::month_first: return "the month is written before the day; 31/12/2025 is expected, and nothing is guessed";
    case DateProblem::two_digit_year: return "the year has two digits only, which could be read in several ways";
    case DateProblem::out_of_range: return "it lies before 1900 or after 2079";
  }
  return "";
}

ReportDate read_date(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return {};
  if (auto seconds = epoch_seconds(text)) return at_moment(*seconds);
  Scanner in(text);
  WrittenDate written = written_date(in);
  if (written.problem != DateProblem::none) return {Day::never(), false, written.problem};
  Day day = to_day(written.date);
  if (day.is_never()) {
    bool held = written.date.year >= 1900 && written.date.year <= 2078;
    return {Day::never(), false, held ? DateProblem::no_such_day : DateProblem::out_of_range};
  }
  if (in.at_end()) return {day};
  auto time = written_time(in);
  if (!time) return {Day::never(), false, DateProblem::not_a_date};
  return at_moment(unix_midnight(day) + *time);
}

}  // namespace anupalan::io
