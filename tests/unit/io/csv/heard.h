// What a sink hears of a CSV text, one line each, for the tests of the reader:
//   "@12 3:1 row <a><b>", "@12 3:1 lost row <a>" where it is unusable, "@14 3:3 csv.nul_byte".
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "io/csv/parser.h"

namespace anupalan::test {

using Lines = std::vector<std::string>;

inline std::string heard_row(const io::CsvPlace& place, bool usable, const auto& fields) {
  std::string line = fmt::format("@{} {}:{} {}", place.offset, place.line, place.column, usable ? "row " : "lost row ");
  for (const auto& field : fields) line.append("<").append(field).append(">");
  return line;
}

inline std::string heard_problem(const io::CsvPlace& place, std::string_view code) {
  return fmt::format("@{} {}:{} {}", place.offset, place.line, place.column, code);
}

class Heard final : public io::CsvSink {
 public:
  bool row(const io::CsvRow& row) override {
    lines.push_back(heard_row(row.place, row.usable, row.fields));
    return ++rows != stop_after;
  }
  void problem(const io::CsvProblem& problem) override { lines.push_back(heard_problem(problem.place, problem.code)); }

  Lines lines;
  std::size_t rows = 0;
  std::size_t stop_after = 0;  ///< 0: never
};

/// Feeds `text` in chunks of memory of their own, so that reading beyond one is found, and ends.
inline void feed_in_chunks(io::CsvParser& parser, std::string_view text, std::size_t chunk) {
  while (!text.empty()) {
    const std::vector<char> bytes(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(chunk, text.size())));
    text.remove_prefix(bytes.size());
    if (!parser.feed({bytes.data(), bytes.size()})) return;
  }
  parser.end();
}

inline Lines hear(std::string_view text, io::Dialect dialect = {}, std::size_t chunk = SIZE_MAX, io::CsvLimits limits = {}) {
  Heard heard;
  io::CsvParser parser(dialect, heard, limits);
  feed_in_chunks(parser, text, chunk);
  return heard.lines;
}

/// The rows alone, without places: "<a><b>", "lost <a>".
inline Lines rows_of(std::string_view text, io::Dialect dialect = {}) {
  Lines rows;
  for (const std::string& line : hear(text, dialect)) {
    const std::size_t at = line.find("row ");
    if (at == std::string::npos) continue;
    rows.push_back((line.substr(0, at).ends_with("lost ") ? "lost " : "") + line.substr(at + 4));
  }
  return rows;
}

/// The problems alone: "3:3 csv.nul_byte".
inline Lines problems_of(std::string_view text, io::Dialect dialect = {}, io::CsvLimits limits = {}) {
  Lines problems;
  for (const std::string& line : hear(text, dialect, SIZE_MAX, limits)) {
    if (line.find("row <") == std::string::npos && !line.ends_with("row ")) problems.push_back(line.substr(line.find(' ') + 1));
  }
  return problems;
}

inline constexpr io::Dialect kComma{};
inline constexpr io::Dialect kSpark{',', true};
inline constexpr io::Dialect kPipe{'|', false};

}  // namespace anupalan::test
