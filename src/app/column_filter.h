// What is typed to filter by a column, and what it lets through:
//   clerk            text and choices: has these letters, without case
//   =Clerk           is just this; = alone: nothing is given there
//   clerk | =Group B one or the other
//   >=2  <50%  2..5  numbers; of "Done of needed" also a share
//   >=01.01.2026     days, also 01.01.2026..31.03.2026
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/columns.h"

namespace anupalan::app {

/// A filter's text, read: any of the parts is enough.
struct ColumnTest {
  struct Part {
    std::string text{};   ///< of a text or choice: comparable()
    bool whole = false;   ///< it is just the text, not a piece of it
    bool none = false;    ///< lets through those of whom nothing is given
    bool share = false;   ///< `low` and `high` are hundredths of a per cent
    std::int64_t low = std::numeric_limits<std::int64_t>::min();  ///< of a number or day (its number), both included
    std::int64_t high = std::numeric_limits<std::int64_t>::max();
  };
  std::vector<Part> parts;

  /// Of a column of texts or choices; `text` as the cell shows it.
  bool lets_text(std::string_view text) const;
  /// Of a column of numbers or days; nothing where the cell is empty. `share` in hundredths of a per cent.
  bool lets_number(std::optional<std::int64_t> number, std::int64_t share = 0) const;
};

/// Nothing where the text is not understood; then it filters nothing. An empty text is understood, and has no parts.
std::optional<ColumnTest> read_column_filter(Column column, std::string_view text);

/// How texts of a column compare: folded; '|', which stands between parts, is a blank.
std::string comparable(std::string_view text);

/// What can be typed: "A number: >=2, <50 or 2..5".
std::string_view column_filter_hint(Column column);
/// "Designation: “clerk” or Officer"; says so where it is not understood.
std::string column_filter_words(Column column, std::string_view text);

/// Whether the text names just this value: "=Clerk | =Officer".
bool names_choice(std::string_view text, std::string_view value);
/// The text with this value too, or without it where it is named.
std::string turned_choice(std::string_view text, std::string_view value);

/// The filter with this text for a column, without blanks at its ends; an empty one takes it off.
Filter with_column_filter(Filter filter, Column column, std::string_view text);

}  // namespace anupalan::app
