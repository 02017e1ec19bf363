#include "io/csv/row_scanner.h"

#include <algorithm>
#include <bit>

namespace anupalan::io {

RowScanner::RowScanner(Dialect dialect, CsvLimits limits)
    : dialect_(dialect),
      limits_(limits),
      finder_({dialect.delimiter, '"', '\n', '\r', dialect.backslash ? '\\' : '"'}) {}

void RowScanner::open(std::string_view window) {
  window_ = window;
  block_ = loaded_ = 0;
  wanted_ = 0;
  block_is_odd_ = false;
}

void RowScanner::begin(std::size_t row) {
  if (row >= loaded_) {
    loaded_ = row;
    wanted_ = 0;
    block_is_odd_ = false;
  } else {
    wanted_ &= ~std::uint64_t{0} << (row - block_);
  }
  row_ = row;
  columns_ = 0;
  has_raw_ = has_lines_ = false;
  may_be_odd_ = block_is_odd_;
  text_after_quote_ = surplus_ = kNowhere;
  begin_field(row);
}

void RowScanner::move(std::string_view window) {
  window_ = window;
  loaded_ -= row_;
  field_ -= row_;
  limit_ -= row_;
  closed_ -= row_;
  literal_ -= row_;
  row_ = 0;
}

void RowScanner::back_to_field() {
  loaded_ = field_;
  wanted_ = 0;
}

RowScanner::Found RowScanner::scan(bool last) {
  for (;;) {
    if (wanted_ == 0) {
      if (Found found = load(last); found != Found::nothing) return found;
      continue;
    }
    const std::size_t at = block_ + static_cast<std::size_t>(std::countr_zero(wanted_));
    wanted_ &= wanted_ - 1;
    if (at > limit_) return too_long();
    const char c = window_[at];
    const bool separates = c == dialect_.delimiter;
    if (!separates && !ends_line(c)) {
      quote_or_backslash(at, c);
    } else if (state_ == State::quoted) {
      if (!separates) has_lines_ = field_has_lines_ = true;
    } else if (!end_field(at)) {
      return Found::stray_quote;
    } else if (separates) {
      begin_field(at + 1);
    } else {
      row_end_ = at;
      return Found::row_end;
    }
  }
}

/// The next block, or why there is none.
RowScanner::Found RowScanner::load(bool last) {
  if (loaded_ > limit_) return too_long();
  if (loaded_ == window_.size()) return last ? finish() : Found::need_more;
  block_ = loaded_;
  const BlockMask mask = finder_.find_in(window_.substr(block_));
  loaded_ = std::min(block_ + kBlockBytes, window_.size());
  wanted_ = mask.wanted;
  block_is_odd_ = mask.odd;
  may_be_odd_ |= mask.odd;
  return Found::nothing;
}

/// The end of the input, in a row.
RowScanner::Found RowScanner::finish() {
  if (state_ == State::quoted) return Found::unclosed_quote;
  row_end_ = window_.size();
  return end_field(row_end_) ? Found::row_end : Found::stray_quote;
}

/// Which of the two limits comes first, so that the answer is the same wherever it is noticed.
RowScanner::Found RowScanner::too_long() const {
  return field_ + limits_.field <= row_ + limits_.row ? Found::field_too_long : Found::row_too_long;
}

void RowScanner::quote_or_backslash(std::size_t at, char c) {
  switch (state_) {
    case State::plain:
      if (c != '"' || at != field_) return;
      state_ = State::quoted;
      literal_ = at;
      field_has_lines_ = field_is_raw_ = false;
      return;
    case State::quoted:
      if (at == literal_) return;
      if (c == '"') {
        state_ = State::closed;
        closed_ = at;
      } else {
        literal_ = at + 1;
        field_is_raw_ = true;
      }
      return;
    case State::closed:
      if (c != '"' || at != closed_ + 1) return;
      state_ = State::quoted;  // it was the first half of ""
      field_is_raw_ = true;
      return;
  }
}

/// False where the field's quotes are not meant as such.
bool RowScanner::end_field(std::size_t at) {
  if (state_ == State::plain) return add(field_, at, false), true;
  const bool text_follows = at != closed_ + 1;
  if (text_follows && field_has_lines_) return false;
  if (text_follows && text_after_quote_ == kNowhere) text_after_quote_ = closed_ + 1 - row_;
  if (field_is_raw_ || text_follows) add(field_, at, true);
  else add(field_ + 1, closed_, false);
  return true;
}

/// False at the limit. Room for all columns that there might be takes longer to make than a small file to read.
bool RowScanner::make_room() {
  fields_.resize(std::min(limits_.columns, 2 * columns_ + 64));
  return columns_ < fields_.size();
}

void RowScanner::add(std::size_t begin, std::size_t end, bool raw) {
  if (columns_ == fields_.size() && !make_room()) {
    surplus_ = std::min(surplus_, field_ - row_);
    return;
  }
  fields_[columns_++] = {static_cast<std::uint32_t>(begin - row_), static_cast<std::uint32_t>(end - row_), raw};
  has_raw_ |= raw;
}

void RowScanner::begin_field(std::size_t at) {
  state_ = State::plain;
  field_ = at;
  limit_ = std::min(at + limits_.field, row_ + limits_.row);
}

void unescape(std::string_view raw, Dialect dialect, std::string& to) {
  const std::string_view stops = dialect.backslash ? "\"\\" : "\"";
  for (raw.remove_prefix(1);;) {
    const std::size_t stop = std::min(raw.find_first_of(stops), raw.size());
    to += raw.substr(0, stop);
    raw.remove_prefix(stop);
    if (raw.empty()) return;
    const char next = raw.size() > 1 ? raw[1] : '\0';
    const bool pair = next == '"' || (next == '\\' && raw[0] == '\\');
    if (!pair && raw[0] == '"') {  // the closing quote
      to += raw.substr(1);
      return;
    }
    to += pair ? next : raw[0];
    raw.remove_prefix(pair ? 2 : 1);
  }
}

}  // namespace anupalan::io
