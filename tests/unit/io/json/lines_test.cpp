// Records one a line: what is wrong with a line stays there.
#include "io/json/lines.h"

#include <vector>

#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>

#include "unit/support.h"

namespace anupalan::io {
namespace {

class ToldLines : public JsonFrameSink {
 public:
  void member(std::string_view, const JsonFrame&) override {}
  void section(std::string_view, const JsonFrame&) override {}
  void record(const JsonFrame& frame) override {
    lines.push_back(fmt::format("{} {} {}:{} {}", frame.index, frame.offset, frame.place.line, frame.place.column, frame.text));
  }
  std::vector<std::string> lines;
};

std::vector<std::string> lines_told(std::string_view text, std::size_t chunk) {
  ToldLines told;
  JsonLines lines(told, {.form = JsonForm::lines});
  for (std::size_t at = 0; at < text.size(); at += chunk) CHECK(lines.feed(text.substr(at, chunk)));
  CHECK(lines.end());
  CHECK(lines.state().finished);
  return told.lines;
}

}  // namespace

TEST_CASE("every line with something on it is a record, with its place", "[io]") {
  const std::string text = "\xEF\xBB\xBF{\"a\": 1}\r\n\n  [\"open\n \t \n\"x\ny\r\n\r\n{}";
  const std::vector<std::string> expected{"0 3 1:1 {\"a\": 1}", "1 16 3:3 [\"open", "2 27 5:1 \"x", "3 30 6:1 y", "4 35 8:1 {}"};
  for (std::size_t chunk : {1, 2, 3, 5, 100}) CHECK(lines_told(text, chunk) == expected);
  CHECK(lines_told("", 1).empty());
}

TEST_CASE("lines are read in slices", "[io]") {
  const std::string text = "{1}\n{2}\n\n{3}\n{4}";
  ToldLines first;
  JsonLines before(first, {.form = JsonForm::lines});
  before.stop_at(5);
  CHECK_FALSE(before.feed(text));
  CHECK(first.lines == std::vector<std::string>{"0 0 1:1 {1}", "1 4 2:1 {2}"});
  const JsonFramesState at = before.state();
  CHECK(at.offset == 9);
  ToldLines second;
  JsonLines after(second, at);
  CHECK(after.feed(std::string_view(text).substr(static_cast<std::size_t>(at.offset))));
  CHECK(after.end());
  CHECK(second.lines == std::vector<std::string>{"2 9 4:1 {3}", "3 13 5:1 {4}"});
}

TEST_CASE("a line that is no JSON is in error alone, whatever is missing on it", "[io]") {
  const std::string good = R"({"employee": "e", "course": "c", "status": "completed", "completed_on": "2025-06-01"})";
  for (const char* bad : {"{\"employee\": \"e", "{\"employee\": [", "]", "}", "{\"employee\": \"e\"}}", "\"", "{\"employee\" \"e\"}", "nonsense"}) {
    CAPTURE(bad);
    const test::Read read = test::read_text(good + "\n" + bad + "\n" + good + "\n");
    const model::FileAccount& file = read.data.files.at(0);
    CHECK(test::sum(file) == "3 = 0 + 2 + 1");
    REQUIRE(read.diagnostics.size() == 3);
    CHECK(read.diagnostics[1].line == 2);
    CHECK(read.diagnostics[1].severity == Severity::error);
  }
}

}  // namespace anupalan::io
