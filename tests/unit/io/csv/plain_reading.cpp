#include "unit/io/csv/plain_reading.h"

#include <algorithm>
#include <array>

namespace anupalan::test {
namespace {

bool ends_line(char c) { return c == '\n' || c == '\r'; }

/// Well-formed sequences as the Unicode standard lists them (table 3-7).
std::size_t utf8_size(std::string_view text) {
  struct Form {
    unsigned char from, to;
    std::size_t size;
    unsigned char second_from, second_to;
  };
  static constexpr std::array<Form, 9> kForms{{{0x00, 0x7F, 1, 0, 0}, {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF},
                                               {0xE1, 0xEC, 3, 0x80, 0xBF}, {0xED, 0xED, 3, 0x80, 0x9F}, {0xEE, 0xEF, 3, 0x80, 0xBF},
                                               {0xF0, 0xF0, 4, 0x90, 0xBF}, {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F}}};
  auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  for (const Form& form : kForms) {
    if (byte(0) < form.from || byte(0) > form.to) continue;
    if (text.size() < form.size) return 0;
    for (std::size_t i = 1; i < form.size; ++i) {
      if (byte(i) < (i == 1 ? form.second_from : 0x80) || byte(i) > (i == 1 ? form.second_to : 0xBF)) return 0;
    }
    return form.size;
  }
  return 0;
}

std::size_t first_bad_byte(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = utf8_size(text.substr(at));
    if (size == 0) return at;
    at += size;
  }
  return std::string_view::npos;
}

class PlainReader {
 public:
  PlainReader(std::string_view text, io::Dialect dialect, io::CsvLimits limits) : text_(text), dialect_(dialect), limits_(limits) {}

  Lines read() {
    start_ = text_.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    std::size_t at = start_;
    while (at < text_.size()) {
      if (ends_line(text_[at])) ++at;
      else at = row(at);
    }
    return lines_;
  }

 private:
  struct Field {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
    bool closed = true;
    bool has_lines = false;
    std::size_t text_after = std::string_view::npos;
  };

  bool ends_field(std::size_t at) const { return at >= text_.size() || ends_line(text_[at]) || text_[at] == dialect_.delimiter; }
  bool stands(std::size_t at, std::string_view what) const { return text_.substr(at, what.size()) == what; }

  Field field(std::size_t at) const {
    Field f;
    f.begin = at;
    if (stands(at, "\"")) {
      f.closed = false;
      for (++at; at < text_.size() && !f.closed; ++at) {
        const bool pair = stands(at, "\"\"") || (dialect_.backslash && (stands(at, "\\\"") || stands(at, "\\\\")));
        if (pair) f.text += text_[++at];
        else if (text_[at] == '"') f.closed = true;
        else f.text += text_[at];
        if (ends_line(text_[at])) f.has_lines = true;
      }
      if (f.closed && !ends_field(at)) f.text_after = at;
    }
    if (f.closed) {
      for (; !ends_field(at); ++at) f.text += text_[at];
    }
    f.end = at;
    return f;
  }

  std::size_t row(std::size_t begin) {
    std::vector<Field> fields;
    for (std::size_t at = begin;;) {
      Field f = field(at);
      const std::size_t field_limit = f.begin + limits_.field, row_limit = begin + limits_.row;
      if (f.end > std::min(field_limit, row_limit)) {
        return field_limit <= row_limit ? lose("csv.field_too_long", begin, at, at) : lose("csv.row_too_long", begin, begin, at);
      }
      if (!f.closed) return lose("csv.unclosed_quote", begin, at, at);
      if (f.has_lines && f.text_after != std::string_view::npos) return lose("csv.stray_quote", begin, at, at);
      at = f.end;
      fields.push_back(std::move(f));
      if (at == text_.size() || ends_line(text_[at])) return tell(begin, at, fields);
      ++at;
    }
  }

  std::size_t tell(std::size_t begin, std::size_t end, std::vector<Field>& fields) {
    bool usable = true;
    for (const Field& f : fields) {
      if (f.text_after == std::string_view::npos) continue;
      problem("csv.text_after_quote", f.text_after);
      usable = false;
      break;
    }
    if (fields.size() > limits_.columns) {
      problem("csv.too_many_columns", fields[limits_.columns].begin);
      fields.resize(limits_.columns);
      usable = false;
    }
    const std::string_view bytes = text_.substr(begin, end - begin);
    if (bytes.find('\0') != std::string_view::npos) problem("csv.nul_byte", begin + bytes.find('\0'));
    if (first_bad_byte(bytes) != std::string_view::npos) {
      problem("csv.invalid_utf8", begin + first_bad_byte(bytes));
      usable = false;
    }
    Lines texts;
    for (const Field& f : fields) texts.push_back(f.text);
    lines_.push_back(heard_row(place(begin), usable, texts));
    return end;
  }

  std::size_t lose(std::string_view code, std::size_t row_begin, std::size_t problem_at, std::size_t field_begin) {
    problem(code, problem_at);
    lines_.push_back(heard_row(place(row_begin), false, Lines{}));
    return std::min(text_.find_first_of("\r\n", field_begin), text_.size());
  }

  void problem(std::string_view code, std::size_t at) { lines_.push_back(heard_problem(place(at), code)); }

  io::CsvPlace place(std::size_t at) const {
    io::CsvPlace place{at, 1, 1};
    for (std::size_t i = start_; i < at; ++i) {
      const bool end = text_[i] == '\n' || (text_[i] == '\r' && !stands(i, "\r\n"));
      place.line += end ? 1 : 0;
      place.column = end ? 1 : place.column + 1;
    }
    return place;
  }

  std::string_view text_;
  io::Dialect dialect_;
  io::CsvLimits limits_;
  std::size_t start_ = 0;
  Lines lines_;
};

}  // namespace

Lines plain_reading(std::string_view text, io::Dialect dialect, io::CsvLimits limits) {
  return PlainReader(text, dialect, limits).read();
}

}  // namespace anupalan::test
