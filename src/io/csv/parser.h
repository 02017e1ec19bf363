// CSV text to rows of fields, chunk by chunk, with exact places (RFC 4180, and what real files do beyond it).
//
//   CsvParser parser(sniff_dialect(head), sink);      // sink.row() and sink.problem() are called from feed() and end()
//   while (more && parser.feed(chunk)) ...
//   parser.end();
//
// What comes out is the same however the input is cut into chunks.
// - A row ends with CRLF, LF, CR or the input. Empty lines are no rows; a line of blanks is one.
// - A field is quoted where its first byte is a quote: delimiters and line ends inside belong to it, and "" is a quote; with
//   Dialect::backslash \" and \\ are a quote and a backslash too. Any other quote is a byte like others; blanks are kept.
// - A quote that was opened but not meant swallows no rows. Where the field exceeds its limit, or the input ends in it, or
//   its quotes close on a later line and text follows, then the row is given up and reading goes on with the line after the
//   one on which the quote opened. This takes memory for one row, and each byte is read a few times at most.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/csv/dialect.h"
#include "io/csv/row_scanner.h"

namespace anupalan::io {

/// A place in the input. A byte order mark counts as bytes but has no column: what follows it is 1:1.
struct CsvPlace {
  std::uint64_t offset = 0;  ///< in bytes, 0-based
  std::uint32_t line = 1;    ///< 1-based, of physical lines: those inside quotes count
  std::uint32_t column = 1;  ///< 1-based, in bytes

  friend auto operator<=>(const CsvPlace&, const CsvPlace&) = default;
};

struct CsvRow {
  std::span<const std::string_view> fields;  ///< what they say, without quotes; valid during the call only
  CsvPlace place;                            ///< of the row's first byte
  bool usable = true;  ///< false: some problem makes it useless; fields may be wrong, too few or none
};

/// What is wrong with a row, or with the input as a whole.
/// | code                  | place             | the row                                                      |
/// |-----------------------|-------------------|--------------------------------------------------------------|
/// | csv.text_after_quote  | the text          | unusable, fields as they stand                               |
/// | csv.too_many_columns  | the surplus field | unusable, fields up to the limit                             |
/// | csv.invalid_utf8      | the first byte    | unusable, fields as they stand                               |
/// | csv.nul_byte          | the byte          | usable: a zero byte is data                                  |
/// | csv.field_too_long    | the field         | given up: unusable, no fields                                |
/// | csv.row_too_long      | the row           | given up: unusable, no fields                                |
/// | csv.stray_quote       | the opening quote | given up: unusable, no fields                                |
/// | csv.unclosed_quote    | the opening quote | given up: unusable, no fields                                |
/// | csv.utf16             | the input's start | none: reading stops                                          |
/// A row has each problem once at most, for its first place; one that is given up has no other.
struct CsvProblem {
  std::string_view code;     ///< lives as long as the program, as does the message
  std::string_view message;  ///< one sentence, without the offending text
  CsvPlace place;
  bool row_unusable = true;
};

class CsvSink {
 public:
  virtual ~CsvSink() = default;
  /// Every row, in the order of the input. Returning false stops the reading.
  virtual bool row(const CsvRow& row) = 0;
  /// Comes before the row it belongs to.
  virtual void problem(const CsvProblem& problem) = 0;
};

class CsvParser {
 public:
  /// Reads from the input's first byte. REQUIRES: the sink outlives the parser.
  CsvParser(Dialect dialect, CsvSink& sink, CsvLimits limits = {});
  /// Reads a slice, from `start` on, which is the start of a row; there is no byte order mark.
  CsvParser(Dialect dialect, CsvSink& sink, CsvPlace start, CsvLimits limits = {});

  /// Rows that start at this offset of the input or behind it are not read. Call before feed().
  void stop_at(std::uint64_t offset) { stop_at_ = offset; }

  /// The next bytes, any number of them. False once no more are wanted: the sink said stop, the slice is read, or the
  /// input is UTF-16. What is fed after that is not looked at.
  bool feed(std::string_view chunk);
  /// The input ends here. Call once, and feed() no more.
  void end();

  /// After the reading: where the first row begins that stop_at() kept from being read, or where the input ends. After the
  /// sink said stop, where the row begins at which it did.
  CsvPlace next_row() const { return here_; }
  std::uint64_t next_row_offset() const { return here_.offset; }

 private:
  void look_at_head();
  std::size_t read(std::string_view window);
  std::size_t go_to_row(std::string_view window, std::size_t at);
  std::size_t hand_over(std::string_view row);
  std::size_t give_up(RowScanner::Found why, std::string_view row);
  bool tell_problems(std::string_view row);
  std::span<const std::string_view> fields_of(std::string_view row);
  void tell(CsvProblem problem, CsvPlace place);

  Dialect dialect_;
  CsvSink& sink_;
  RowScanner scanner_;
  std::uint64_t stop_at_ = UINT64_MAX;

  CsvPlace here_;           ///< of the present row, or of the byte to go on with between rows
  bool head_seen_ = false;  ///< the first bytes have been looked at
  bool in_row_ = false;
  bool passing_ = false;    ///< the rest of the line belongs to a row given up
  bool after_cr_ = false;   ///< the byte before was a CR that ended a line
  bool ended_ = false;
  bool finished_ = false;   ///< nothing more is wanted

  std::string carry_;  ///< bytes of the present row that came in chunks before this one
  std::vector<std::string_view> fields_;
  std::string unescaped_;
};

}  // namespace anupalan::io
