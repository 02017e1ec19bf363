// How a CSV file is written: by what its values are separated, and how a quotation mark stands inside quotes.
#pragma once

#include <cstddef>
#include <string_view>

namespace anupalan::io {

/// REQUIRES: the delimiter is ASCII and neither a zero byte, a quote, a backslash nor a line end.
struct Dialect {
  char delimiter = ',';
  bool backslash = false;  ///< inside quotes: \" and \\ (as Spark writes) beside "" (as everybody does)

  friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// No more of a file than this is looked at to learn its dialect.
inline constexpr std::size_t kSniffBytes = 65536;

/// The dialect of a file by its first bytes; they may end anywhere, also in the middle of a row.
/// - The delimiter is the one of `, ; | tab` that gives the header most columns, with quotes respected. Of several, the one
///   with which most of the following rows have as many columns as the header; of several still, the first named here.
///   A header of one column gives ','.
/// - `backslash` only where more rows are sound with it than without, that is, have no problem and as many columns as the
///   header: a path that ends in a backslash ("C:\dir\",next) is none.
Dialect sniff_dialect(std::string_view head);

}  // namespace anupalan::io
