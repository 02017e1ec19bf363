// Finds where the fields of one row begin and end; what the bytes say is not looked at. Used by parser.h alone.
//
// The bytes come as a window, in which the scanner goes from one delimiter, quote or line end to the next. A row that the
// window does not hold to its end is gone on with in the next one, which begins with that row's first byte:
//   scanner.open(window); scanner.begin(0);        // then scan(): need_more
//   scanner.move(row_and_more);                    // then scan(): row_end
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/csv/byte_block.h"
#include "io/csv/dialect.h"

namespace anupalan::io {

/// What is too long to be meant, in bytes as the file has them. REQUIRES: each at least 1, and a row below 2 GiB.
struct CsvLimits {
  std::size_t field = std::size_t{1} << 20;
  std::size_t row = std::size_t{16} << 20;
  std::size_t columns = 16384;
};

constexpr bool ends_line(char c) { return c == '\n' || c == '\r'; }

class RowScanner {
 public:
  static constexpr std::size_t kNowhere = std::string_view::npos;

  enum class Found : std::uint8_t {
    nothing,    ///< scan() goes on
    need_more,  ///< the window ends in the row
    row_end,    ///< row_size() bytes from the row's first one stands a line end, or nothing more
    // The row can only be given up, on account of the field that begins at field_start():
    field_too_long,
    row_too_long,
    stray_quote,     ///< its quotes close on a later line, and text follows
    unclosed_quote,  ///< its quotes do not close
  };

  /// A field, by its distance from the row's first byte.
  struct Field {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool raw = false;  ///< with its quotes: what it says has to be worked out by unescape()
  };

  RowScanner(Dialect dialect, CsvLimits limits);

  /// Another window, in which no row has begun.
  void open(std::string_view window);
  /// A row begins at `row` of the window. REQUIRES: behind the end of the row before, or behind back_to_field().
  void begin(std::size_t row);
  /// Another window, which begins with what there was of the present row.
  void move(std::string_view window);
  /// Goes on to the row's end. With `last` nothing comes after the window.
  Found scan(bool last);
  /// The next row may begin from field_start() on.
  void back_to_field();

  /// Of the row ended: all fields up to the limit of columns.
  std::span<const Field> fields() const { return {fields_.data(), columns_}; }
  std::size_t row_size() const { return row_end_ - row_; }
  bool has_raw() const { return has_raw_; }        ///< some field is raw
  bool has_lines() const { return has_lines_; }    ///< some line ends stand inside quotes
  bool may_be_odd() const { return may_be_odd_; }  ///< unless false, there may be zero bytes or bytes that are not ASCII
  /// The first text that follows a closing quote, and the first field beyond the limit of columns; kNowhere.
  std::size_t text_after_quote() const { return text_after_quote_; }
  std::size_t surplus() const { return surplus_; }
  /// Of the field begun last.
  std::size_t field_start() const { return field_ - row_; }

 private:
  enum class State : std::uint8_t { plain, quoted, closed };

  Found load(bool last);
  Found finish();
  Found too_long() const;
  void quote_or_backslash(std::size_t at, char c);
  bool end_field(std::size_t at);
  bool make_room();
  void add(std::size_t begin, std::size_t end, bool raw);
  void begin_field(std::size_t at);

  Dialect dialect_;
  CsvLimits limits_;
  BlockFinder finder_;

  std::string_view window_;
  std::size_t block_ = 0;     ///< where the present block begins
  std::size_t loaded_ = 0;    ///< where the next one does
  std::uint64_t wanted_ = 0;  ///< bytes of interest of the present block that lie ahead
  bool block_is_odd_ = false;

  // Of the row; places in the window.
  std::size_t row_ = 0;
  std::size_t row_end_ = 0;
  std::size_t columns_ = 0;
  std::vector<Field> fields_;
  bool has_raw_ = false;
  bool has_lines_ = false;
  bool may_be_odd_ = false;
  std::size_t text_after_quote_ = kNowhere;  ///< from the row's first byte
  std::size_t surplus_ = kNowhere;           ///< from the row's first byte

  // Of the field.
  State state_ = State::plain;
  std::size_t field_ = 0;
  std::size_t limit_ = 0;    ///< a delimiter or line end beyond this place is too late, for field or row
  std::size_t closed_ = 0;   ///< in State::closed: the closing quote
  std::size_t literal_ = 0;  ///< in State::quoted: the byte that a backslash made literal last
  bool field_has_lines_ = false;
  bool field_is_raw_ = false;
};

/// Adds to `to` what a raw field says. Text behind the closing quote belongs to it as it stands.
void unescape(std::string_view raw, Dialect dialect, std::string& to);

}  // namespace anupalan::io
