#include "io/csv/parser.h"

#include <algorithm>
#include <bit>

#include "base/utf8.h"
#include "io/csv/byte_block.h"

namespace anupalan::io {
namespace {

using Found = RowScanner::Found;

constexpr std::string_view kMark = "\xEF\xBB\xBF";
constexpr std::size_t kHeadBytes = 64;     ///< looked at before the first row
constexpr std::size_t kPieceBytes = 4096;  ///< of a chunk, to come to the end of a row that began before it

constexpr CsvProblem kTextAfterQuote{
    "csv.text_after_quote", "text follows a closing quotation mark; a quotation mark inside a quoted value must be doubled", {}};
constexpr CsvProblem kTooManyColumns{"csv.too_many_columns", "the row has more than 16,384 columns", {}};
constexpr CsvProblem kInvalidUtf8{"csv.invalid_utf8", "the row is not valid UTF-8; save the file as UTF-8", {}};
constexpr CsvProblem kNulByte{"csv.nul_byte", "the row holds a zero byte, which is no text; the file may be damaged", {}, false};
constexpr CsvProblem kFieldTooLong{
    "csv.field_too_long", "the value that begins here does not end within 1 MiB, perhaps for a quotation mark that nothing closes; "
                          "this line is left out, and reading goes on with the next", {}};
constexpr CsvProblem kRowTooLong{
    "csv.row_too_long", "the row does not end within 16 MiB; it is left out, and reading goes on with the next line", {}};
constexpr CsvProblem kStrayQuote{
    "csv.stray_quote", "a quotation mark opens here, and the one that closes it stands inside a value on a later line; "
                       "this line is left out, and reading goes on with the next", {}};
constexpr CsvProblem kUnclosedQuote{
    "csv.unclosed_quote", "a quotation mark opens here and nothing closes it; "
                          "this line is left out, and reading goes on with the next", {}};
constexpr CsvProblem kUtf16{"csv.utf16", "the file is UTF-16; save it as UTF-8", {}, false};

const CsvProblem& problem_of(Found found) {
  switch (found) {
    case Found::field_too_long: return kFieldTooLong;
    case Found::row_too_long: return kRowTooLong;
    case Found::stray_quote: return kStrayQuote;
    default: return kUnclosedQuote;
  }
}

/// The first line end from `at` on, or the end of the text.
std::size_t find_line_end(std::string_view text, std::size_t at) {
  const BlockFinder line_ends({'\n', '\r', '\n', '\r', '\n'});
  for (; at < text.size(); at += kBlockBytes) {
    const std::uint64_t found = line_ends.find_in(text.substr(at)).wanted;
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
  return text.size();
}

CsvPlace further_on_its_line(CsvPlace place, std::size_t bytes) {
  return {place.offset + bytes, place.line, place.column + static_cast<std::uint32_t>(bytes)};
}

/// The place behind `text`, which begins at `place`.
CsvPlace behind(CsvPlace place, std::string_view text) {
  std::size_t line_start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!ends_line(text[i]) || text.substr(i, 2) == "\r\n") continue;
    place = {place.offset + i + 1 - line_start, place.line + 1, 1};
    line_start = i + 1;
  }
  return further_on_its_line(place, text.size() - line_start);
}

/// A mark, or zero bytes in most of the even or most of the odd places and only there.
bool is_utf16(std::string_view head) {
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return true;
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0' ? 1 : 0;
  const bool one_kind = (zeros[0] == 0) != (zeros[1] == 0);
  return head.size() >= 4 && one_kind && (zeros[0] + zeros[1]) * 4 > head.size();
}

}  // namespace

CsvParser::CsvParser(Dialect dialect, CsvSink& sink, CsvLimits limits)
    : dialect_(dialect), sink_(sink), scanner_(dialect, limits) {}

CsvParser::CsvParser(Dialect dialect, CsvSink& sink, CsvPlace start, CsvLimits limits)
    : dialect_(dialect), sink_(sink), scanner_(dialect, limits), here_(start), head_seen_(true) {}

bool CsvParser::feed(std::string_view chunk) {
  if (!head_seen_) {
    const std::string_view head = chunk.substr(0, kHeadBytes - carry_.size());
    carry_ += head;
    chunk.remove_prefix(head.size());
    if (carry_.size() < kHeadBytes) return true;
    look_at_head();
  }
  while (!finished_ && !chunk.empty()) {
    if (carry_.empty()) {
      carry_ = chunk.substr(read(chunk));
      break;
    }
    const std::size_t carried = carry_.size();
    const std::string_view piece = chunk.substr(0, std::max(carried, kPieceBytes));
    carry_ += piece;
    const std::size_t done = read(carry_);
    if (done < carried) {
      carry_.erase(0, done);
      chunk.remove_prefix(piece.size());
    } else {  // the present row is in the chunk from its first byte on
      carry_.clear();
      chunk.remove_prefix(done - carried);
    }
  }
  return !finished_;
}

void CsvParser::end() {
  if (!head_seen_) look_at_head();
  ended_ = true;
  read(carry_);
}

void CsvParser::look_at_head() {
  head_seen_ = true;
  if (is_utf16(carry_)) {
    finished_ = true;
    tell(kUtf16, here_);
  } else if (carry_.starts_with(kMark)) {
    here_.offset = kMark.size();
    carry_.erase(0, kMark.size());
  }
}

/// Reads the rows of a window. Gives how many bytes are done with: a row that is not read to its end must stand at the
/// start of the next window.
std::size_t CsvParser::read(std::string_view window) {
  std::size_t at = 0;
  if (in_row_) scanner_.move(window);
  else scanner_.open(window);
  while (!finished_) {
    if (!in_row_) {
      at = go_to_row(window, at);
      if (at == window.size()) break;
      finished_ = here_.offset >= stop_at_;
      if (finished_) break;
      scanner_.begin(at);
      in_row_ = true;
      after_cr_ = false;
    }
    const Found found = scanner_.scan(ended_);
    if (found == Found::need_more) break;
    in_row_ = false;
    if (found == Found::row_end) at += hand_over(window.substr(at, scanner_.row_size()));
    else at += give_up(found, window.substr(at));
  }
  return finished_ ? window.size() : at;
}

/// From the end of a row, over what is left of its line and over empty lines.
std::size_t CsvParser::go_to_row(std::string_view window, std::size_t at) {
  if (passing_) {
    const std::size_t end = find_line_end(window, at);
    here_ = further_on_its_line(here_, end - at);
    passing_ = end == window.size();
    at = end;
  }
  for (; at < window.size() && ends_line(window[at]); ++at) {
    const bool half = window[at] == '\n' && after_cr_;
    ++here_.offset;
    here_.line += half ? 0 : 1;
    here_.column = 1;
    after_cr_ = window[at] == '\r';
  }
  return at;
}

/// Gives how many bytes are done with; so does give_up().
std::size_t CsvParser::hand_over(std::string_view row) {
  const bool usable = tell_problems(row);
  finished_ = !sink_.row({fields_of(row), here_, usable});
  if (!finished_) here_ = scanner_.has_lines() ? behind(here_, row) : further_on_its_line(here_, row.size());
  return row.size();
}

/// `row` goes on to the window's end.
std::size_t CsvParser::give_up(Found why, std::string_view row) {
  const std::size_t field = scanner_.field_start();
  const CsvPlace field_place = behind(here_, row.substr(0, field));
  tell(problem_of(why), why == Found::row_too_long ? here_ : field_place);
  finished_ = !sink_.row({{}, here_, false});
  if (finished_) return field;
  here_ = field_place;
  passing_ = true;
  scanner_.back_to_field();
  return field;
}

/// True where the row can be used.
bool CsvParser::tell_problems(std::string_view row) {
  struct Place {
    const CsvProblem& problem;
    std::size_t at;
  };
  const bool odd = scanner_.may_be_odd();
  const Place places[] = {{kTextAfterQuote, scanner_.text_after_quote()},
                          {kTooManyColumns, scanner_.surplus()},
                          {kNulByte, odd ? row.find('\0') : RowScanner::kNowhere},
                          {kInvalidUtf8, odd ? first_not_utf8(row) : RowScanner::kNowhere}};
  bool usable = true;
  for (const Place& place : places) {
    if (place.at == RowScanner::kNowhere) continue;
    tell(place.problem, behind(here_, row.substr(0, place.at)));
    if (place.problem.row_unusable) usable = false;
  }
  return usable;
}

void CsvParser::tell(CsvProblem problem, CsvPlace place) {
  problem.place = place;
  sink_.problem(problem);
}

std::span<const std::string_view> CsvParser::fields_of(std::string_view row) {
  const std::span<const RowScanner::Field> fields = scanner_.fields();
  fields_.resize(fields.size());
  for (std::size_t i = 0; i < fields.size(); ++i) {
    fields_[i] = {row.data() + fields[i].begin, fields[i].end - fields[i].begin};
  }
  if (!scanner_.has_raw()) return fields_;
  unescaped_.clear();
  unescaped_.reserve(row.size());  // enough for all: what points into it stays
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (!fields[i].raw) continue;
    const std::size_t start = unescaped_.size();
    unescape(fields_[i], dialect_, unescaped_);
    fields_[i] = std::string_view(unescaped_).substr(start);
  }
  return fields_;
}

}  // namespace anupalan::io
