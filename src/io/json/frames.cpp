#include "io/json/frames.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "base/text.h"
#include "io/json/simd.h"

namespace anupalan::io {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

bool starts_scalar(char c) { return is_digit(c) || c == '-' || c == 't' || c == 'f' || c == 'n'; }

/// What numbers, true, false and null are written with.
bool is_of_scalar(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '+' || c == '-' || c == 'E'; }

/// The bytes that a backslash takes away from the grammar. `escape`: the first one is; then: the one after the block is.
std::uint64_t escaped_bytes(std::uint64_t backslashes, std::size_t size, bool& escape) {
  std::uint64_t escaped = escape ? 1 : 0;
  backslashes &= ~escaped;
  escape = false;
  while (backslashes != 0) {
    const auto at = static_cast<unsigned>(std::countr_zero(backslashes));
    if (at + 1 == size) {
      escape = true;
      break;
    }
    const std::uint64_t next = std::uint64_t{2} << at;
    escaped |= next;
    backslashes &= ~(next | (next >> 1));
  }
  return escaped;
}

}  // namespace

JsonFrames::JsonFrames(JsonFrameSink& sink, JsonFramesState from)
    : sink_(sink), form_(from.form), chunk_offset_(from.offset), line_(from.place.line),
      line_start_(from.offset - (from.place.column - 1)), index_(from.index), name_(std::move(from.section)) {
  if (form_ == JsonForm::lines) expect_ = Expect::line;
  else if (from.offset > 0) expect_ = Expect::element;
}

bool JsonFrames::feed(std::string_view chunk) {
  if (done()) return false;
  chunk_ = chunk;
  at_ = token_at_ = 0;
  while (at_ < chunk_.size() && !done()) {
    if (token_ == Token::none) between(chunk_[at_]);
    else if (scan()) finish_token();
  }
  if (done()) return false;
  if (token_ != Token::none) carried_.append(chunk_.substr(token_at_));
  chunk_offset_ += chunk_.size();
  chunk_ = {};
  at_ = 0;
  return true;
}

bool JsonFrames::end() {
  if (done()) return !problem_;
  token_at_ = 0;
  if (token_ == Token::scalar) finish_token();
  const bool half_mark = mark_ > 0 && mark_ < kByteOrderMark.size();
  const bool complete = token_ == Token::none && !half_mark && (expect_ == Expect::nothing || form_ == JsonForm::lines);
  if (!complete) wrong(offset());
  return complete;
}

JsonFramesState JsonFrames::state() const {
  const bool in_section = stopped_ && form_ == JsonForm::object;
  return {form_, offset(), in_section ? name_ : std::string(), index_, place(), !stopped_};
}

TextPlace JsonFrames::place() const { return {line_, static_cast<std::uint32_t>(offset() - line_start_) + 1}; }

/// Takes notice of line ends among the next 64 bytes.
void JsonFrames::new_lines(std::uint64_t newlines) {
  if (newlines == 0) return;
  line_ += static_cast<std::uint32_t>(std::popcount(newlines));
  line_start_ = offset() + static_cast<std::uint64_t>(std::bit_width(newlines));
}

/// A byte outside values.
void JsonFrames::between(char c) {
  if (byte_order_mark(c)) return;
  if (is_blank(c)) return blank(c);
  if (const auto next = after(c)) {
    expect_ = *next;
    ++at_;
    return;
  }
  switch (expect_) {
    case Expect::first_name:
    case Expect::name: return c == '"' ? begin(c) : wrong(offset());
    case Expect::value: return c == '[' ? begin_section() : begin(c);
    case Expect::first_element:
    case Expect::element:
    case Expect::line: return begin_record(c);
    default: return wrong(offset());
  }
}

/// True where the byte is a part of the mark, or breaks it off.
bool JsonFrames::byte_order_mark(char c) {
  if (mark_ == kByteOrderMark.size() || offset() != mark_) return false;
  if (c == kByteOrderMark[mark_]) {
    ++mark_;
    ++line_start_;
    ++at_;
    return true;
  }
  if (mark_ > 0) wrong(offset());
  return mark_ > 0;
}

void JsonFrames::blank(char c) {
  if (c == '\n') {
    new_lines(1);
    if (expect_ == Expect::after_line) expect_ = Expect::line;
  }
  ++at_;
}

/// What is expected behind a brace, bracket, colon or comma, where it may stand here.
std::optional<JsonFrames::Expect> JsonFrames::after(char c) const {
  const bool object = form_ == JsonForm::object;
  const auto section_end = object ? Expect::after_member : Expect::nothing;
  switch (expect_) {
    case Expect::top:
      if (c == (object ? '{' : '[')) return object ? Expect::first_name : Expect::first_element;
      break;
    case Expect::first_name:
      if (c == '}') return Expect::nothing;
      break;
    case Expect::colon:
      if (c == ':') return Expect::value;
      break;
    case Expect::after_member:
      if (c == ',') return Expect::name;
      if (c == '}') return Expect::nothing;
      break;
    case Expect::after_element:
      if (c == ',') return Expect::element;
      [[fallthrough]];
    case Expect::first_element:
      if (c == ']') return section_end;
      break;
    default: break;
  }
  return std::nullopt;
}

void JsonFrames::begin_section() {
  sink_.section(name_, {{}, offset(), place(), 0});
  expect_ = Expect::first_element;
  index_ = 0;
  ++at_;
}

void JsonFrames::begin_record(char c) {
  if (offset() >= stop_) {
    stopped_ = true;
    return;
  }
  begin(c);
  frame_.index = index_;
}

void JsonFrames::begin(char c) {
  token_ = c == '"' ? Token::string : c == '{' || c == '[' ? Token::brackets : starts_scalar(c) ? Token::scalar : Token::none;
  if (token_ == Token::none) return wrong(offset());
  frame_ = {{}, offset(), place(), 0};
  token_at_ = at_;
  depth_ = 0;
  escape_ = in_string_ = false;
}

/// Reads on in the token. True where it is complete; at_ is then behind it.
bool JsonFrames::scan() {
  const bool complete = token_ == Token::brackets ? scan_brackets() : token_ == Token::string ? scan_string() : scan_scalar();
  if (offset() - frame_.offset <= kMaxFrameBytes) return complete;
  wrong(frame_.offset);
  return false;
}

bool JsonFrames::scan_scalar() {
  while (at_ < chunk_.size() && is_of_scalar(chunk_[at_])) ++at_;
  return at_ < chunk_.size();
}

bool JsonFrames::scan_string() {
  while (at_ < chunk_.size()) {
    const char c = chunk_[at_];
    if (c == '\n') new_lines(1);
    ++at_;
    if (c == '"' && !escape_ && in_string_) return true;
    in_string_ = true;
    escape_ = c == '\\' && !escape_;
  }
  return false;
}

bool JsonFrames::scan_brackets() {
  while (at_ < chunk_.size()) {
    const std::size_t size = std::min(simd::kBlock, chunk_.size() - at_);
    char last[simd::kBlock];
    const char* bytes = chunk_.data() + at_;
    if (size < simd::kBlock) {
      std::memset(last, ' ', sizeof last);
      std::memcpy(last, bytes, size);
      bytes = last;
    }
    simd::Block block = simd::look_at(bytes);
    if (escape_ || block.backslashes != 0) block.quotes &= ~escaped_bytes(block.backslashes, size, escape_);
    const std::uint64_t inside = simd::parity_so_far(block.quotes) ^ (in_string_ ? ~std::uint64_t{0} : 0);
    for (std::uint64_t rest = block.brackets & ~inside; rest != 0; rest &= rest - 1) {
      const auto i = static_cast<unsigned>(std::countr_zero(rest));
      depth_ += bytes[i] == '{' || bytes[i] == '[' ? 1U : -1U;
      if (depth_ > 0) continue;
      new_lines(block.newlines & ((std::uint64_t{1} << i) - 1));
      at_ += i + 1;
      return true;
    }
    in_string_ = (inside >> 63) != 0;
    new_lines(block.newlines);
    at_ += size;
  }
  return false;
}

/// Hands the token over for what it is: a name, a member's value, or a record.
void JsonFrames::finish_token() {
  frame_.text = chunk_.substr(token_at_, at_ - token_at_);
  if (!carried_.empty()) frame_.text = carried_.append(frame_.text);
  token_ = Token::none;
  if (expect_ == Expect::first_name || expect_ == Expect::name) {
    name_ = frame_.text.substr(1, frame_.text.size() - 2);
    expect_ = Expect::colon;
  } else if (expect_ == Expect::value) {
    sink_.member(name_, frame_);
    expect_ = Expect::after_member;
  } else {
    sink_.record(frame_);
    ++index_;
    expect_ = form_ == JsonForm::lines ? Expect::after_line : Expect::after_element;
  }
  carried_.clear();
}

}  // namespace anupalan::io
