// A file read in slices gives what it gives when read as one.
#include <algorithm>
#include <iterator>
#include <random>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "unit/io/csv/heard.h"

namespace anupalan::test {
namespace {

struct Slice {
  Lines lines;
  io::CsvPlace next;
  bool wants_more = true;
};

Slice read_slice(std::string_view text, io::CsvPlace start, std::uint64_t stop, std::size_t chunk, io::CsvLimits limits = {}) {
  Heard heard;
  io::CsvParser parser(kComma, heard, start, limits);
  parser.stop_at(stop);
  std::string_view rest = text.substr(static_cast<std::size_t>(start.offset));
  Slice slice;
  for (; !rest.empty() && slice.wants_more; rest.remove_prefix(std::min(chunk, rest.size()))) {
    slice.wants_more = parser.feed(std::string(rest.substr(0, chunk)));
  }
  if (slice.wants_more) parser.end();
  slice.lines = heard.lines;
  slice.next = parser.next_row();
  return slice;
}

}  // namespace

TEST_CASE("CSV: a slice has the rows that start before its end", "[io][csv]") {
  const std::string text = "a,b\r\n\"1\n2\",x\r\n\r\nc,d\n";
  for (std::size_t chunk : {1, 4, 100}) {
    CAPTURE(chunk);
    Slice slice = read_slice(text, {}, 5, chunk);
    CHECK(slice.lines == Lines{"@0 1:1 row <a><b>"});
    CHECK(slice.next == io::CsvPlace{5, 2, 1});
    CHECK_FALSE(slice.wants_more);

    slice = read_slice(text, {}, 6, chunk);  // the row that starts at 5 is read to its end; empty lines are not a start
    CHECK(slice.lines == Lines{"@0 1:1 row <a><b>", "@5 2:1 row <1\n2><x>"});
    CHECK(slice.next == io::CsvPlace{16, 5, 1});

    slice = read_slice(text, {16, 5, 1}, 17, chunk);
    CHECK(slice.lines == Lines{"@16 5:1 row <c><d>"});
    CHECK(slice.next == io::CsvPlace{20, 6, 1});
    CHECK(slice.wants_more);

    CHECK(read_slice(text, {}, 0, chunk).next.offset == 0);
    CHECK(read_slice(text, {}, 0, chunk).lines.empty());
    CHECK(read_slice(text, {}, 1000, chunk).next.offset == text.size());
  }
}

TEST_CASE("CSV: the end of a file is the next row where none follows, also without a line end", "[io][csv]") {
  for (std::string_view text : {"a\nb", "a\nb\r\n\n", "a\n\"b", "a\n\"b\nc", ""}) {
    CAPTURE(text);
    CHECK(read_slice(text, {}, UINT64_MAX, 1).next.offset == text.size());
  }
  CHECK(read_slice("a\nbc", {}, UINT64_MAX, 1).next == io::CsvPlace{4, 2, 3});
  CHECK(read_slice("a\nb,\"c\n\"", {}, UINT64_MAX, 1).next == io::CsvPlace{8, 3, 2});
  CHECK(read_slice("a\nb,\"c\"\r\n", {}, UINT64_MAX, 1).next == io::CsvPlace{9, 3, 1});
}

TEST_CASE("CSV: a slice in the middle knows no byte order mark and no UTF-16", "[io][csv]") {
  CHECK(read_slice("\xEF\xBB\xBF" "a\n", {}, 99, 99).lines == Lines{"@0 1:1 row <\xEF\xBB\xBF" "a>"});
  CHECK(read_slice(std::string("a\0b\0\n", 5), {}, 99, 1).lines.front() == "@1 1:2 csv.nul_byte");
}

TEST_CASE("CSV: slices put together are the whole", "[io][csv]") {
  constexpr std::string_view kWords[] = {"a", "bc,", ",", "\"", "\",\"", "\"\"", "\n", "\r\n", "\r", "\n\n", "\xC3\xA9", "\xFF"};
  const io::CsvLimits limits{20, 60, 6};
  std::mt19937 random(4711);
  for (int i = 0; i < 400; ++i) {
    std::string text;
    for (std::size_t left = random() % 60; left > 0; --left) text += kWords[random() % std::size(kWords)];
    CAPTURE(i, text);
    const Slice whole = read_slice(text, {}, UINT64_MAX, SIZE_MAX, limits);
    for (std::size_t stop = 0; stop <= text.size(); ++stop) {
      CAPTURE(stop);
      const std::size_t chunk = 1 + random() % 80;
      Slice slice = read_slice(text, {}, stop, chunk, limits);
      REQUIRE((slice.next.offset >= stop || slice.wants_more));
      const Slice rest = read_slice(text, slice.next, UINT64_MAX, chunk, limits);
      slice.lines.insert(slice.lines.end(), rest.lines.begin(), rest.lines.end());
      REQUIRE(slice.lines == whole.lines);
    }
  }
}

}  // namespace anupalan::test
