// JsonFrames: what is told of a text, where, and that the cutting into chunks does not matter.
#include <catch2/catch_test_macros.hpp>

#include "unit/io/json/frame_texts.h"
#include "unit/io/json/told_frames.h"

namespace anupalan::io {
namespace {

using test::lines_of;
using test::read_frames;
using enum JsonForm;
using Lines = std::vector<std::string>;

Lines told(JsonForm form, std::string_view text) { return lines_of(read_frames(text, form)); }

}  // namespace

TEST_CASE("Frames: members, sections and records of an object", "[io][frames]") {
  CHECK(told(object, "{\"format\": \"x\",\n \"a\": [ {\"b\": 1},\n{} ], \"n\": {\"c\": []}, \"d\": [7]}") ==
        Lines{"m format \"x\" @11 1:12 #0", "s a  @22 2:7 #0", "r  {\"b\": 1} @24 2:9 #0", "r  {} @34 3:1 #1",
              "m n {\"c\": []} @45 3:12 #0", "s d  @61 3:28 #0", "r  7 @62 3:29 #0", "end"});
  CHECK(told(object, " { } ") == Lines{"end"});
  CHECK(told(object, R"({"a\"":-1})") == Lines{R"(m a\" -1 @7 1:8 #0)", "end"});
}

TEST_CASE("Frames: elements of a list and values of lines", "[io][frames]") {
  CHECK(told(array, "[{\"a\":1},\n\n  \"]\", [[]]]\n") ==
        Lines{"r  {\"a\":1} @1 1:2 #0", "r  \"]\" @13 3:3 #1", "r  [[]] @18 3:8 #2", "end"});
  CHECK(told(array, "[]") == Lines{"end"});
  CHECK(told(lines, "\n{\"a\":1}\r\n\r\n \t{\"b\":2}") == Lines{"r  {\"a\":1} @1 2:1 #0", "r  {\"b\":2} @14 4:3 #1", "end"});
  CHECK(told(lines, "12") == Lines{"r  12 @0 1:1 #0", "end"});
  CHECK(told(lines, " \n\n") == Lines{"end"});
}

TEST_CASE("Frames: a byte order mark has no column, and is whole or a problem", "[io][frames]") {
  CHECK(told(array, "\xEF\xBB\xBF[1,\n2]") == Lines{"r  1 @4 1:2 #0", "r  2 @7 2:1 #1", "end"});
  CHECK(told(lines, "\xEF\xBB\xBF{}") == Lines{"r  {} @3 1:1 #0", "end"});
  CHECK(told(lines, "\xEF\xBB\xBF") == Lines{"end"});
  CHECK(told(lines, "\xEF\xBB") == Lines{"wrong @2"});
  CHECK(told(lines, "\xEF{}") == Lines{"wrong @1"});
  CHECK(told(lines, "\n\xBB\xBF{}") == Lines{"wrong @1"});
  CHECK(told(array, " \xEF\xBB\xBF[]") == Lines{"wrong @1"});
  CHECK(told(array, "\xEF\xBB\xBF\xEF\xBB\xBF[]") == Lines{"wrong @3"});
}

TEST_CASE("Frames: the first byte that cannot stand is the problem", "[io][frames]") {
  struct Case {
    JsonForm form;
    const char* text;
    std::uint64_t offset;
  };
  const Case cases[] = {
      {object, "", 0},          {object, "[]", 0},          {object, "{", 1},           {object, "{,", 1},
      {object, "{a", 1},        {object, "{\"a\"}", 4},     {object, "{\"a\",", 4},     {object, "{\"a\":}", 5},
      {object, "{\"a\":,", 5},  {object, "{\"a\":1,}", 7},  {object, "{\"a\":1", 6},    {object, "{\"a\":1 \"b\"", 7},
      {object, "{}{", 2},       {object, "{\"a\":[}", 6},   {object, "{\"a\":[1}", 7},  {object, "{\"a\":[1,]}", 8},
      {object, "{\"a\":[1 2]", 8}, {object, "{\"a\":[1]]", 8}, {object, "{\"a\":[1]", 8}, {object, "{\"a\":\"x", 7},
      {object, "{\"a\":x}", 5}, {array, "", 0},             {array, "{}", 0},           {array, "[,]", 1},
      {array, "[1,,2]", 3},     {array, "[{},]", 4},        {array, "[{} {}]", 4},      {array, "[{}", 3},
      {array, "[{\"a\":1]", 8}, {array, "[\"a", 3},         {array, "[]]", 2},          {array, "[1:2]", 2},
      {array, "[+1]", 1},       {array, "[}", 1},           {lines, "{} {}", 3},        {lines, "{},\n{}", 2},
      {lines, "{\n", 2},        {lines, "}", 0},            {lines, "1,2", 1},          {lines, ":", 0},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const auto problem = read_frames(c.text, c.form).problem;
    CHECK(problem.value_or(999) == c.offset);
  }
}

TEST_CASE("Frames: chunks of any size tell the same", "[io][frames]") {
  std::vector<test::FrameText> texts = test::frame_texts();
  texts.push_back(test::long_frame_text());
  for (const auto& [form, text] : texts) {
    CAPTURE(text);
    const Lines whole = told(form, text);
    CHECK(whole.back() == "end");
    for (std::size_t size : {1U, 2U, 3U, 7U, 64U, 4096U}) {
      CHECK(lines_of(read_frames(text, test::start_of(form), test::cuts_every(text.size(), size))) == whole);
    }
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
      CAPTURE(cut);
      REQUIRE(lines_of(read_frames(text, test::start_of(form), {cut})) == whole);
    }
  }
}

TEST_CASE("Frames: a text that breaks off anywhere ends the same way in all chunk sizes", "[io][frames]") {
  for (const auto& [form, text] : test::frame_texts()) {
    for (std::size_t end = 0; end < text.size(); ++end) {
      const std::string_view part = std::string_view(text).substr(0, end);
      CAPTURE(part);
      const Lines whole = told(form, part);
      REQUIRE(lines_of(read_frames(part, test::start_of(form), test::cuts_every(end, 1))) == whole);
      REQUIRE(lines_of(read_frames(part, test::start_of(form), test::cuts_every(end, 7))) == whole);
    }
  }
}

TEST_CASE("Frames: a value of more than 16 MiB is a problem, however it comes", "[io][frames]") {
  for (const std::size_t size : {kMaxFrameBytes, kMaxFrameBytes + 1}) {
    const std::string value = "{\"k\":\"" + std::string(size - 8, 'x') + "\"}";
    const std::string text = "[1, " + value + "]";
    const std::optional<std::uint64_t> problem = size > kMaxFrameBytes ? std::optional<std::uint64_t>(4) : std::nullopt;
    CHECK(read_frames(text, array).problem == problem);
    CHECK(read_frames(text, test::start_of(array), test::cuts_every(text.size(), 1 << 20)).problem == problem);
    CHECK(read_frames(text, test::start_of(array), {text.size() - 2}).problem == problem);
    CHECK(read_frames(text, array).told.size() == (problem ? 1 : 2));
  }
}

TEST_CASE("Frames: nothing more is wanted after a problem", "[io][frames]") {
  test::FrameList list;
  JsonFrames frames(list, test::start_of(array));
  CHECK(frames.feed("[1"));
  CHECK_FALSE(frames.feed(",, 2"));
  CHECK_FALSE(frames.feed("3]"));
  CHECK_FALSE(frames.end());
  CHECK(frames.problem() == 3);
  CHECK(list.told.size() == 1);
}

TEST_CASE("Frames: the form of a text by its beginning", "[io][frames]") {
  CHECK(form_of("[") == array);
  CHECK(form_of("\xEF\xBB\xBF \n[{\"format\": 1}]") == array);
  CHECK(form_of("{\"format\": \"roster\"") == object);
  CHECK(form_of("{\"employees\": [{\"id\": \"e1\"}]") == object);
  CHECK(form_of("{\"version\": 1, \"format\": \"roster\"}") == object);
  CHECK(form_of("{\"format\": \"roster\"}\n{}") == object);
  CHECK(form_of("{\"format\": []}") == object);
  CHECK(form_of("{\"id\": \"e1\"}\n{\"id\"") == lines);
  CHECK(form_of("\n {\"id\": {\"format\": 1}}") == lines);
  CHECK(form_of("{}") == lines);
  CHECK(form_of("{\"id\": \"e1\"") == object);
  CHECK_FALSE(form_of(""));
  CHECK_FALSE(form_of(" \n"));
  CHECK_FALSE(form_of("id,name"));
  CHECK_FALSE(form_of("\"{}\""));
}

}  // namespace anupalan::io
