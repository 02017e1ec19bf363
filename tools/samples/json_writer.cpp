#include "json_writer.h"

#include <cassert>
#include <charconv>
#include <cstddef>

namespace anupalan::samples {
namespace {

constexpr std::size_t kBufferBytes = 1U << 20;

void append_padded(std::string& to, unsigned number, int digits) {
  char text[4] = {};
  for (int at = digits; at-- > 0; number /= 10) text[at] = static_cast<char>('0' + number % 10);
  to.append(text, static_cast<std::size_t>(digits));
}

}  // namespace

JsonWriter::JsonWriter(const std::filesystem::path& path) : out_(path, std::ios::binary | std::ios::trunc) {
  buffer_.reserve(kBufferBytes + kBufferBytes / 4);
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  quoted(name);
  buffer_ += ": ";
  after_key_ = true;
  return *this;
}

void JsonWriter::value(std::string_view text) {
  separate();
  quoted(text);
}

void JsonWriter::value(std::int64_t number) {
  separate();
  char text[24];
  buffer_.append(text, std::to_chars(text, text + sizeof text, number).ptr);
}

void JsonWriter::value(bool flag) {
  separate();
  buffer_ += flag ? "true" : "false";
}

void JsonWriter::value(Day on) {
  separate();
  const std::chrono::year_month_day date{on};
  buffer_ += '"';
  append_padded(buffer_, static_cast<unsigned>(static_cast<int>(date.year())), 4);
  buffer_ += '-';
  append_padded(buffer_, static_cast<unsigned>(date.month()), 2);
  buffer_ += '-';
  append_padded(buffer_, static_cast<unsigned>(date.day()), 2);
  buffer_ += '"';
}

void JsonWriter::value_halves(int halves) {
  value(halves / 2);
  if (halves % 2 != 0) buffer_ += ".5";
}

bool JsonWriter::finish() {
  assert(depth_ == 0);
  buffer_ += '\n';
  out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  out_.close();
  return out_.good();
}

void JsonWriter::begin(char bracket) {
  separate();
  buffer_ += bracket;
  ++depth_;
  first_ = true;
}

void JsonWriter::end(char bracket) {
  const bool empty = first_;
  const bool broken = depth_ <= kBrokenDepth;
  --depth_;
  if (broken && !empty) new_line();
  buffer_ += bracket;
  first_ = false;
}

// What stands before an item: nothing after its key, else a comma and, where lines break, a line.
void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (depth_ == 0) return;
  const bool broken = depth_ <= kBrokenDepth;
  if (!first_) buffer_ += broken ? "," : ", ";
  if (broken) new_line();
  first_ = false;
}

void JsonWriter::new_line() {
  if (buffer_.size() >= kBufferBytes) {
    out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    buffer_.clear();
  }
  buffer_ += '\n';
  buffer_.append(2 * static_cast<std::size_t>(depth_), ' ');
}

void JsonWriter::quoted(std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  buffer_ += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      buffer_ += '\\';
      buffer_ += c;
    } else if (byte < 0x20) {
      buffer_ += "\\u00";
      buffer_ += kHex[byte >> 4];
      buffer_ += kHex[byte & 0xF];
    } else {
      buffer_ += c;
    }
  }
  buffer_ += '"';
}

}  // namespace anupalan::samples
