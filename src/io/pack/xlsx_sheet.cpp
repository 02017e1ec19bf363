#include "io/pack/xlsx_sheet.h"

#include <algorithm>

#include <fmt/format.h>

namespace anupalan::io {
namespace {

constexpr std::size_t kMaxRowBytes = 16 << 20;

}  // namespace

bool SheetSink::begin(std::string_view name, const XmlAttributes& attributes) {
  if (name == "sheetData") in_data_ = true;
  if (!in_data_) return true;
  if (name == "row") return begin_row(attributes);
  if (name == "c") return begin_cell(attributes);
  if (name == "v") in_value_ = true;
  pieces_.begin(name);
  return true;
}

bool SheetSink::text(std::string_view piece) { return in_value_ || pieces_.inside() ? append(piece) : true; }

bool SheetSink::end(std::string_view name) {
  if (!in_data_) return true;
  if (name == "sheetData") in_data_ = false;
  if (name == "v") in_value_ = false;
  pieces_.end(name);
  if (name == "c") return end_cell();
  if (name == "row") return end_row();
  return true;
}

bool SheetSink::begin_row(const XmlAttributes& attributes) {
  std::string_view number = attributes["r"];
  row_ = number.empty() ? row_ + 1 : digits(number).value_or(0);
  if (row_ == 0 || row_ > kMaxXlsxRows) return fail("xlsx.broken", "a row has no number that a row can have");
  column_ = 0;
  cell_begin_ = 0;
  text_.clear();
  fields_.clear();
  return true;
}

bool SheetSink::begin_cell(const XmlAttributes& attributes) {
  if (std::string_view reference = attributes["r"]; !reference.empty()) {
    std::optional<std::uint32_t> column = column_of(reference);
    if (!column) return fail("xlsx.broken", "a cell has no place that a cell can have");
    column_ = *column;
  }
  if (column_ >= kMaxXlsxColumns) return fail("xlsx.broken", fmt::format("a row has more than {} columns", kMaxXlsxColumns));
  type_ = attributes["t"];
  style_ = digits(attributes["s"]).value_or(0);
  cell_begin_ = text_.size();
  return true;
}

bool SheetSink::end_cell() {
  if (type_ == "s") {
    std::optional<std::uint32_t> place = digits(std::string_view(text_).substr(cell_begin_));
    bool empty = text_.size() == cell_begin_;
    if (!empty && (!place || *place >= shared_.size())) return fail("xlsx.broken", "a cell has a text that the file does not have");
    text_.resize(cell_begin_);
    if (!empty && !append(shared_[*place])) return false;
  } else if (type_ == "inlineStr" || type_ == "str") {
    unescape(text_, cell_begin_);
  } else {
    std::string value = converted(std::string_view(text_).substr(cell_begin_));
    text_.replace(cell_begin_, std::string::npos, value);
  }
  if (fields_.size() <= column_) fields_.resize(column_ + 1);
  fields_[column_++] = {cell_begin_, text_.size() - cell_begin_};
  return true;
}

std::string SheetSink::converted(std::string_view value) const {
  if (type_ == "b") return value == "1" ? "TRUE" : value == "0" ? "FALSE" : std::string(value);
  if (!type_.empty() && type_ != "n") return std::string(value);
  switch (workbook_.shape_of(style_)) {
    case NumberShape::date: return date_text(value, workbook_.since_1904);
    case NumberShape::elapsed: return elapsed_text(value);
    case NumberShape::number: break;
  }
  return plain_number(value);
}

bool SheetSink::end_row() {
  told_.clear();
  for (const Field& field : fields_) told_.push_back(std::string_view(text_).substr(field.begin, field.size));
  const bool says_something = std::any_of(told_.begin(), told_.end(), [](std::string_view field) { return !field.empty(); });
  return !says_something || to_.row(told_, row_);
}

bool SheetSink::append(std::string_view piece) {
  if (text_.size() + piece.size() > kMaxRowBytes) return fail("xlsx.too_large", "a row has more than 16 MiB of text");
  text_ += piece;
  return true;
}

bool SheetSink::fail(std::string_view code, std::string_view what) {
  error_ = Error{std::string(code), fmt::format("the spreadsheet cannot be read: row {}: {}", row_, what)};
  return false;
}

}  // namespace anupalan::io
