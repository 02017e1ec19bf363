// LineMap of io/json/parse.h: from a byte to what an editor shows.
#include <chrono>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "io/json/parse.h"

namespace anupalan::io {
namespace {

std::string at(LineMap& lines, std::size_t offset) {
  TextPlace place = lines.place_of(offset);
  return fmt::format("{}:{}", place.line, place.column);
}

/// The same by counting from the start.
std::string counted(std::string_view text, std::size_t offset) {
  std::size_t line = 1, column = 1;
  for (char c : text.substr(0, offset)) {
    column = c == '\n' ? 1 : column + 1;
    line += c == '\n' ? 1 : 0;
  }
  return fmt::format("{}:{}", line, column);
}

}  // namespace

TEST_CASE("lines and columns count from 1, a line ends with its newline", "[io]") {
  LineMap lines("ab\n\nc\n");
  CHECK(at(lines, 0) == "1:1");
  CHECK(at(lines, 1) == "1:2");
  CHECK(at(lines, 2) == "1:3");  // the newline itself
  CHECK(at(lines, 3) == "2:1");
  CHECK(at(lines, 4) == "3:1");
  CHECK(at(lines, 5) == "3:2");
  CHECK(at(lines, 6) == "4:1");
}

TEST_CASE("an offset past the end is the end, in an empty text too", "[io]") {
  LineMap lines("ab\nc"), empty("");
  CHECK(at(lines, 4) == "2:2");
  CHECK(at(lines, 4000) == "2:2");
  CHECK(at(empty, 0) == "1:1");
  CHECK(at(empty, 5) == "1:1");
}

TEST_CASE("places can be asked in any order", "[io]") {
  std::string text = "{\n  \"a\": 1,\r\n\n\n  \"b\": [\n1,2\n]\n}\n";
  std::size_t wrong = 0;
  for (std::size_t first = 0; first <= text.size(); ++first) {
    for (std::size_t second = 0; second <= text.size(); ++second) {
      LineMap lines(text);
      if (at(lines, first) != counted(text, first) || at(lines, second) != counted(text, second)) ++wrong;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("columns count bytes, and a carriage return is a byte of its line", "[io]") {
  std::string text = "\"अ\" x\r\ny";
  LineMap lines(text);
  CHECK(at(lines, text.find('x')) == "1:7");
  CHECK(at(lines, text.find('y')) == "2:1");
}

TEST_CASE("a byte order mark has no column", "[io]") {
  LineMap lines("\xEF\xBB\xBFx\ny");
  CHECK(at(lines, 3) == "1:1");
  CHECK(at(lines, 5) == "2:1");
  CHECK(at(lines, 3) == "1:1");
  CHECK(at(lines, 0) == "1:1");
}

TEST_CASE("asking for many places of one long line takes one pass over it", "[io]") {
  std::string text(20'000'000, 'x');
  LineMap lines(text);
  auto start = std::chrono::steady_clock::now();
  std::uint32_t sum = 0;
  for (std::size_t offset = 0; offset < text.size(); offset += 100) sum += lines.place_of(offset).line;
  auto took = std::chrono::steady_clock::now() - start;
  CHECK(sum == text.size() / 100);
  CHECK(std::chrono::duration_cast<std::chrono::seconds>(took).count() < 5);  // quadratic: minutes
}

}  // namespace anupalan::io
