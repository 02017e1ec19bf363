// What the cells of a spreadsheet hold, as text: numbers, days, and the escapes of its XML (ECMA-376, part 1).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace anupalan::io {

inline constexpr std::uint32_t kMaxXlsxColumns = 16'384;
inline constexpr std::uint32_t kMaxXlsxRows = 1'048'576;

/// How a number format shows a number: as one, as a day and time, or as hours, minutes and seconds gone by ("[h]:mm").
enum class NumberShape : std::uint8_t { number, date, elapsed };

/// Of the formats that need no code because everybody knows them (18.8.30).
NumberShape shape_of_built_in(std::uint32_t id);
/// Of a format code, by its part for positive numbers (18.8.31).
NumberShape shape_of_code(std::string_view code);

/// The column of a reference such as "AB12", from 0; nothing where it is none of kMaxXlsxColumns.
std::optional<std::uint32_t> column_of(std::string_view reference);

/// A whole number such as "9.87654321E9" or "12.0" in plain digits, and any number without an exponent: exactly the number
/// that is written. As written where it is that already, where it is no number, and where it would need over 40 digits.
std::string plain_number(std::string_view written);

/// A number that counts days as `yyyy-MM-dd`, or `yyyy-MM-dd HH:mm:ss` where it has a fraction; rounded to seconds. A time
/// of no day (below 1, and not `since_1904`) is `HH:mm:ss`. Day 60 is 1900-02-29, which never was but is on the screen.
/// The plain number where it is none, negative, or after the year 9999.
std::string date_text(std::string_view written, bool since_1904);
/// A number that counts days as `HH:mm:ss`, however many hours that are; the plain number where it is none or negative.
std::string elapsed_text(std::string_view written);

/// Replaces `_x000D_` and its like, from `from` on, by the characters they stand for (ST_Xstring, 22.9.2.19).
void unescape(std::string& text, std::size_t from);

/// A number in decimal digits only; nothing for anything else or more than 32 bits.
std::optional<std::uint32_t> digits(std::string_view text);

}  // namespace anupalan::io
