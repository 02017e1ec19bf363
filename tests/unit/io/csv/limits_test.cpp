// What is too long to be meant: each limit at its border, and what is lost beyond it.
#include <chrono>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "unit/io/csv/heard.h"

namespace anupalan::test {
namespace {

constexpr std::size_t kMiB = std::size_t{1} << 20;

std::string joined(std::size_t count, std::string_view value) {
  std::string row;
  for (std::size_t i = 0; i < count; ++i) row.append(i == 0 ? "" : ",").append(value);
  return row;
}

/// Keeps no text: for big inputs.
struct Counts final : io::CsvSink {
  bool row(const io::CsvRow& row) override { return ++(row.usable ? usable : lost), true; }
  void problem(const io::CsvProblem& problem) override { problems.push_back(heard_problem(problem.place, problem.code)); }

  std::size_t usable = 0;
  std::size_t lost = 0;
  Lines problems;
};

}  // namespace

TEST_CASE("CSV: a field may have 1 MiB and no more", "[io][csv]") {
  const std::string most(kMiB, 'x');
  CHECK(problems_of("a," + most + ",b\nc\n").empty());
  CHECK(problems_of("a,\"" + most.substr(2) + "\",b\nc\n").empty());
  for (std::size_t chunk : {std::size_t{1}, std::size_t{1000}, kMiB, SIZE_MAX}) {
    CHECK(hear("a," + most + "x,b\nc\n", kComma, chunk) ==
          Lines{"@2 1:3 csv.field_too_long", "@0 1:1 lost row ", "@1048582 2:1 row <c>"});
    CHECK(hear("a\nb,\"" + most + "\",b\nc\n", kComma, chunk) ==
          Lines{"@0 1:1 row <a>", "@4 2:3 csv.field_too_long", "@2 2:1 lost row ", "@1048585 3:1 row <c>"});
  }
}

TEST_CASE("CSV: a stray quote in a big file loses its line and no other", "[io][csv]") {
  std::string text = "id,name\n";
  std::size_t rows = 0, stray = 0;
  while (text.size() < 5 * kMiB) {
    if (rows++ == 1000) {
      stray = text.size();
      text += "1000,\"Asha\n";
    } else {
      text += "12,Ravi\n";
    }
  }
  for (std::size_t chunk : {std::size_t{100}, std::size_t{65536}, SIZE_MAX}) {
    Counts counts;
    io::CsvParser parser(kComma, counts);
    feed_in_chunks(parser, text, chunk);
    CHECK(counts.usable == rows);  // with the header
    CHECK(counts.lost == 1);
    CHECK(counts.problems == Lines{heard_problem({stray + 5, 1002, 6}, "csv.field_too_long")});
  }
}

TEST_CASE("CSV: a row may have 16,384 columns and no more", "[io][csv]") {
  CHECK(problems_of(joined(16384, "a")).empty());
  Heard heard;
  io::CsvParser parser(kComma, heard);
  feed_in_chunks(parser, joined(16385, "a") + ",a,\"b\nc\",a\nx,y\n", 1000);
  REQUIRE(heard.lines.size() == 3);
  CHECK(heard.lines[0] == "@32768 1:32769 csv.too_many_columns");
  CHECK(heard.lines[1].size() == std::string_view("@0 1:1 lost row ").size() + 3 * 16384);
  CHECK(heard.lines[2] == "@32780 3:1 row <x><y>");  // the rest of the row is not taken for rows
}

TEST_CASE("CSV: a row may have 16 MiB and no more", "[io][csv]") {
  const std::string megabyte = joined(16, std::string(kMiB / 16 - 1, 'x'));
  std::string text = megabyte + ",";
  while (text.size() < 16 * kMiB - 1) text += megabyte + ",";
  text.pop_back();
  CHECK(problems_of(text + "x\nb\n").empty());
  for (std::size_t chunk : {std::size_t{1000}, SIZE_MAX}) {
    CHECK(hear("a\n" + text + "xx\nb\n", kComma, chunk) ==
          Lines{"@0 1:1 row <a>", "@2 2:1 csv.row_too_long", "@2 2:1 lost row ", "@16777220 3:1 row <b>"});
  }
}

TEST_CASE("CSV: a line without end is passed over with one problem, whatever is in it", "[io][csv]") {
  for (std::string_view what : {"x", "a,", "\"a\",", ",", "\"", "x\"y,\"", "\\\"", "\"\"a"}) {
    CAPTURE(what);
    std::string piece;
    while (piece.size() < kMiB) piece += what;
    Counts counts;
    io::CsvParser parser(kComma, counts);
    parser.feed("a,b\n1,");
    for (int i = 0; i < 40; ++i) parser.feed(piece);
    parser.feed("\n3,4\n");
    parser.end();
    CHECK(counts.usable == 2);
    CHECK(counts.lost == 1);
    CHECK(counts.problems.size() == 1);
  }
}

TEST_CASE("CSV: reading again what follows a stray quote stays in proportion", "[io][csv]") {
  // Lines made so that each looks like the start of a row that never ends.
  for (std::string_view line : {"x\"y,\"\n", "a\",\"\n", "\"\"\"\n", "\",\n", "\"a\n", "a,\"\\\"\n"}) {
    CAPTURE(line);
    std::string text;
    while (text.size() < kMiB) text += line;
    for (bool backslash : {false, true}) {
      Counts counts;
      io::CsvParser parser({',', backslash}, counts);
      const auto start = std::chrono::steady_clock::now();
      feed_in_chunks(parser, text, 65536);
      CHECK(counts.usable + counts.lost > 0);
      CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(30));  // it would be hours
    }
  }
}

}  // namespace anupalan::test
