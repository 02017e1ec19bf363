#include "io/pack/xlsx_values.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include <fmt/format.h>

#include "base/text.h"
#include "base/utf8.h"

namespace anupalan::io {
namespace {

constexpr std::int64_t kSecondsOfDay = 86'400;
constexpr std::int64_t kLastSerial = 2'958'465;    // 9999-12-31
constexpr std::int64_t kDaysTo1904 = 1462;         // 1904-01-01 counted from 1900
constexpr std::int64_t kNoSuchDay = 60;            // 1900-02-29
constexpr std::size_t kMaxDigits = 40;

/// The number of digits at the front.
std::size_t digits_at(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
}

/// A decimal number taken apart: ±`digits` with the point behind `point` of them, times ten to the `exponent`.
struct Decimal {
  bool negative = false;
  std::string digits;
  std::size_t point = 0;
  std::optional<int> exponent;
};

std::optional<int> exponent_of(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int value = 0;
  auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  return problem == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
  Decimal decimal;
  decimal.negative = text.starts_with('-');
  if (decimal.negative) text.remove_prefix(1);
  decimal.point = digits_at(text);
  decimal.digits = text.substr(0, decimal.point);
  text.remove_prefix(decimal.point);
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    decimal.digits += text.substr(0, digits_at(text));
    text.remove_prefix(digits_at(text));
  }
  if (decimal.digits.empty()) return std::nullopt;
  if (text.empty()) return decimal;
  if (text.front() != 'e' && text.front() != 'E') return std::nullopt;
  decimal.exponent = exponent_of(text.substr(1));
  return decimal.exponent ? std::optional(decimal) : std::nullopt;
}

/// A count of days not below zero, in days and seconds; nothing where the text is no such number.
struct Serial {
  std::int64_t days = 0;
  std::int64_t seconds = 0;
};

std::optional<Serial> parse_serial(std::string_view plain) {
  constexpr std::size_t kFractionDigits = 12;
  std::string_view whole = plain.substr(0, digits_at(plain));
  plain.remove_prefix(whole.size());
  if (whole.empty() || whole.size() > 9 || (!plain.empty() && plain.front() != '.')) return std::nullopt;
  std::string fraction(plain.substr(std::min<std::size_t>(plain.size(), 1)));
  if (digits_at(fraction) != fraction.size()) return std::nullopt;
  fraction.resize(kFractionDigits, '0');
  Serial serial;
  std::int64_t parts = 0;
  std::from_chars(whole.data(), whole.data() + whole.size(), serial.days);
  std::from_chars(fraction.data(), fraction.data() + fraction.size(), parts);
  constexpr std::int64_t kParts = 1'000'000'000'000;
  serial.seconds = (parts * kSecondsOfDay + kParts / 2) / kParts;
  serial.days += serial.seconds / kSecondsOfDay;
  serial.seconds %= kSecondsOfDay;
  return serial;
}

std::string clock_text(std::int64_t seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

/// Days of this kind reach beyond what Day of base/civil_day.h holds: 9999-12-31 is a usual "without end".
std::string day_text(std::int64_t serial) {
  if (serial == kNoSuchDay) return "1900-02-29";
  constexpr std::chrono::sys_days kDayZero{std::chrono::year{1899} / 12 / 30};
  const std::chrono::days days{serial < kNoSuchDay ? serial + 1 : serial};
  const std::chrono::year_month_day date{kDayZero + days};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

/// The character that `_xHHHH_` at the front stands for; nothing where there is no such escape.
std::optional<char32_t> escape_at(std::string_view text) {
  if (text.size() < 7 || !text.starts_with("_x") || text[6] != '_') return std::nullopt;
  unsigned value = 0;
  auto [end, problem] = std::from_chars(text.data() + 2, text.data() + 6, value, 16);
  bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return problem == std::errc{} && end == text.data() + 6 && !surrogate ? std::optional<char32_t>(value) : std::nullopt;
}

/// Whether what stands in brackets is a time gone by: [h], [mm], [ss].
bool is_elapsed(std::string_view code) {
  return !code.empty() && code.find_first_not_of("hHmMsS") == std::string_view::npos;
}

}  // namespace

NumberShape shape_of_built_in(std::uint32_t id) {
  if (id == 46) return NumberShape::elapsed;
  bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || id == 47 || (id >= 50 && id <= 58);
  return date ? NumberShape::date : NumberShape::number;
}

NumberShape shape_of_code(std::string_view code) {
  NumberShape shape = NumberShape::number;
  while (!code.empty() && code.front() != ';') {
    std::size_t length = 1;
    if (char c = code.front(); c == '"' || c == '[') {
      length = std::min(code.size(), code.find(c == '"' ? '"' : ']', 1));
      if (c == '[' && is_elapsed(code.substr(1, length - 1))) return NumberShape::elapsed;
      length = std::min(code.size(), length + 1);
    } else if (c == '\\' || c == '_' || c == '*') {
      length = std::min<std::size_t>(code.size(), 2);
    } else if (std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos) {
      shape = NumberShape::date;
    }
    code.remove_prefix(length);
  }
  return shape;
}

std::optional<std::uint32_t> column_of(std::string_view reference) {
  std::uint32_t column = 0;
  std::size_t letters = 0;
  for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters) {
    column = column * 26 + static_cast<std::uint32_t>(reference[letters] - 'A') + 1;
    if (column > kMaxXlsxColumns) return std::nullopt;
  }
  return column > 0 && digits(reference.substr(letters)) ? std::optional(column - 1) : std::nullopt;
}

std::string plain_number(std::string_view written) {
  std::optional<Decimal> number = parse_decimal(written);
  if (!number || (!number->exponent && written.find('.') == std::string_view::npos)) return std::string(written);
  auto point = static_cast<std::int64_t>(number->point) + number->exponent.value_or(0);
  std::string& digits = number->digits;
  constexpr auto kMost = static_cast<std::int64_t>(kMaxDigits);
  if (digits.size() > kMaxDigits || point > kMost || point < -kMost) return std::string(written);
  if (point < 1) {
    digits.insert(0, static_cast<std::size_t>(1 - point), '0');
    point = 1;
  }
  const auto length = static_cast<std::size_t>(point);
  if (digits.size() < length) digits.resize(length, '0');
  std::string whole = digits.substr(0, length);
  std::string fraction = digits.substr(length);
  fraction.erase(fraction.find_last_not_of('0') + 1);
  if (!fraction.empty() && !number->exponent) return std::string(written);
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  std::string_view sign = number->negative && !(fraction.empty() && whole == "0") ? "-" : "";
  return fmt::format("{}{}{}{}", sign, whole, fraction.empty() ? "" : ".", fraction);
}

std::string date_text(std::string_view written, bool since_1904) {
  std::string plain = plain_number(written);
  std::optional<Serial> serial = parse_serial(plain);
  if (!serial) return plain;
  if (since_1904) serial->days += kDaysTo1904;
  if (serial->days > kLastSerial) return plain;
  if (serial->days == 0) return clock_text(serial->seconds);
  return serial->seconds == 0 ? day_text(serial->days) : day_text(serial->days) + ' ' + clock_text(serial->seconds);
}

std::string elapsed_text(std::string_view written) {
  std::string plain = plain_number(written);
  std::optional<Serial> serial = parse_serial(plain);
  return serial ? clock_text(serial->days * kSecondsOfDay + serial->seconds) : plain;
}

void unescape(std::string& text, std::size_t from) {
  std::size_t at = text.find("_x", from);
  if (at == std::string::npos) return;
  std::string rest = text.substr(at);
  text.resize(at);
  for (std::string_view left = rest; !left.empty();) {
    std::optional<char32_t> character = escape_at(left);
    if (character) append_utf8(text, *character);
    else text += left.front();
    left.remove_prefix(character ? 7 : 1);
  }
}

std::optional<std::uint32_t> digits(std::string_view text) {
  std::uint32_t value = 0;
  auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  return problem == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

}  // namespace anupalan::io
