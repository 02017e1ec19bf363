#include <cmath>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "unit/io/json/collecting_sink.h"

namespace anupalan::io {
namespace {

using test::code_of;
using test::CollectingSink;

CollectingSink read(std::string_view text) {
  CollectingSink sink;
  JsonProblem problem = read_document(text, sink);
  REQUIRE(problem.code == "");
  return sink;
}

/// The one value of {"v": <text>}.
JsonValue value_of(std::string_view text) { return read(fmt::format("{{\"v\": {}}}", text)).members.at(0).second; }

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("the plain members come as values, the arrays as sections with their records", "[io]") {
  CollectingSink sink = read(R"({"a": 1, "r": [{"x": "y"}, 2], "b": {"c": [true]}, "s": []})");
  REQUIRE(sink.members.size() == 2);
  CHECK(sink.members[0].first == "a");
  CHECK(sink.members[1].first == "b");
  CHECK(sink.members[1].second.find("c")->items.at(0).boolean);
  REQUIRE(sink.sections.size() == 2);
  CHECK(sink.sections[0].first == "r");
  CHECK(sink.sections[1].first == "s");
  REQUIRE(sink.records.size() == 2);
  CHECK(sink.records[0].first == "r");
  CHECK(sink.records[0].second.find("x")->text == "y");
  CHECK(sink.records[1].second.integer == 2);
}

TEST_CASE("an empty object is a document without members", "[io]") {
  CollectingSink sink = read("{}");
  CHECK(sink.members.empty());
  CHECK(sink.sections.empty());
  CHECK(code_of(" \r\n\t{ } \n") == "");
}

TEST_CASE("values know the offset of their first byte", "[io]") {
  std::string_view text = R"( { "a" : 12 ,"अ":-3.5,"b":{"c" : "x","d":[ 1,[2],null] },"r":[ {"k":true}, "s" ,7,{}] } )";
  CollectingSink sink = read(text);
  auto offset = [&](std::string_view of) { return text.find(of); };
  CHECK(sink.members[0].second.offset == offset("12"));
  CHECK(sink.members[1].second.offset == offset("-3.5"));
  const JsonValue& b = sink.members[2].second;
  CHECK(b.offset == offset("{\"c\""));
  CHECK(b.find("c")->offset == offset("\"x\""));
  CHECK(b.find("d")->offset == offset("[ 1"));
  CHECK(b.find("d")->items[0].offset == offset("1,["));
  CHECK(b.find("d")->items[1].offset == offset("[2]"));
  CHECK(b.find("d")->items[1].items[0].offset == offset("2]"));
  CHECK(b.find("d")->items[2].offset == offset("null"));
  CHECK(sink.sections[0].second == offset("[ {\"k\""));
  CHECK(sink.records[0].second.offset == offset("{\"k\""));
  CHECK(sink.records[0].second.find("k")->offset == offset("true"));
  CHECK(sink.records[1].second.offset == offset("\"s\""));
  CHECK(sink.records[2].second.offset == offset("7,"));
  CHECK(sink.records[3].second.offset == offset("{}]"));
}

TEST_CASE("each kind of value is read as what it is", "[io]") {
  using Kind = JsonValue::Kind;
  CHECK(value_of("null").kind == Kind::null);
  CHECK(value_of("true").boolean);
  CHECK((value_of("false").kind == Kind::boolean && !value_of("false").boolean));
  CHECK(value_of("\"x\"").kind == Kind::text);
  CHECK(value_of("{}").kind == Kind::object);
  CHECK(value_of("{\"a\": []}").find("a")->kind == Kind::array);
  CHECK(value_of("12").kind == Kind::integer);
  CHECK(value_of("12.5").kind == Kind::real);
  CHECK(value_of("12.5").real == 12.5);
  CHECK(value_of("12").real == 12);
}

TEST_CASE("escapes become the characters they stand for", "[io]") {
  CHECK(value_of(R"("\"\\\/\b\f\n\r\t")").text == "\"\\/\b\f\n\r\t");
  CHECK(value_of(R"("\u0905\u00e9\u0041")").text == "अéA");
  CHECK(value_of(R"("\ud83d\ude00")").text == "😀");
  CHECK(value_of(R"("a\u0000b")").text == std::string("a\0b", 3));
  CHECK(read(R"({"\u0061": 1})").members[0].first == "a");
}

TEST_CASE("whole numbers are exact up to 64 bits, larger ones do not fit", "[io]") {
  CHECK(value_of("9223372036854775807").integer == INT64_MAX);
  CHECK(value_of("-9223372036854775808").integer == INT64_MIN);
  CHECK(value_of("-0").integer == 0);
  for (const char* number : {"9223372036854775808", "-9223372036854775809", "18446744073709551616",
                             "100000000000000000000000000000", "-100000000000000000000000000000"}) {
    CAPTURE(number);
    CHECK(code_of(fmt::format("{{\"v\": {}}}", number)) == "json.number");
    CHECK(code_of(fmt::format("{{\"v\": [[{}]]}}", number)) == "json.number");
  }
}

TEST_CASE("a number without a fraction is whole however it is written, as JSON Schema has it", "[io]") {
  for (const char* number : {"2012", "2012.0", "2012.000", "2.012e3", "20120e-1"}) {
    CAPTURE(number);
    CHECK(value_of(number).kind == JsonValue::Kind::integer);
    CHECK(value_of(number).integer == 2012);
    CHECK(value_of(number).real == 2012);
  }
  CHECK(value_of("-0.0").integer == 0);
  CHECK(value_of("9007199254740992.0").integer == 9007199254740992);
  CHECK(value_of("1e16").kind == JsonValue::Kind::real);  // no longer exact
  CHECK(value_of("2012.5").kind == JsonValue::Kind::real);
}

TEST_CASE("a number too large for a double does not fit, a tiny one is nearly nothing", "[io]") {
  CHECK(code_of(R"({"v": 1e400})") == "json.number");
  CHECK(code_of(R"({"v": -1.5e999})") == "json.number");
  CollectingSink sink;
  CHECK(read_document(R"({"v": 1e400, "name of what follows": 1})", sink).offset == 6);
  CHECK(value_of("1.7976931348623157e308").real == 1.7976931348623157e308);
  CHECK(value_of("1e-400").real == 0);
  CHECK(std::abs(value_of("0.1").real - 0.1) < 1e-17);
}

TEST_CASE("64 levels are read, 65 are refused", "[io]") {
  CHECK(code_of("{\"v\": " + nested(63) + "}") == "");
  CHECK(code_of("{\"v\": " + nested(64) + "}") == "json.depth");
  std::string objects = "1";
  for (int i = 0; i < 64; ++i) objects = "{\"v\":" + objects + "}";
  CHECK(code_of(objects) == "");
  CHECK(code_of("{\"v\":" + objects + "}") == "json.depth");
}

TEST_CASE("a hundred thousand brackets are refused at once", "[io]") {
  std::string open = "{\"v\":" + std::string(100'000, '[');
  CollectingSink sink;
  JsonProblem problem = read_document(open, sink);
  CHECK(problem.code == "json.depth");
  CHECK(problem.offset == 5 + 63);
  CHECK(code_of(std::string(100'000, '[')) == "json.not_an_object");
}

TEST_CASE("a member twice in one object is refused, at its second place", "[io]") {
  std::string_view text = R"({"a": 1, "b": {"a": 1, "\u0061": 2}})";
  CollectingSink sink;
  JsonProblem problem = read_document(text, sink);
  CHECK(problem.code == "json.duplicate_member");
  CHECK(problem.offset == text.find("\"\\u0061\""));
  CHECK(code_of(R"({"a": 1, "a": 1})") == "json.duplicate_member");
  CHECK(code_of(R"({"r": [], "r": []})") == "json.duplicate_member");
  CHECK(code_of(R"({"r": [{"a": 1, "a": 2}]})") == "json.duplicate_member");
  CHECK(code_of(R"({"a": {"b": 1}, "c": {"b": 1}, "r": [{"a": 1}, {"a": 1}]})") == "");
}

TEST_CASE("a top value that is no object is refused", "[io]") {
  for (const char* text : {"[]", "[{}]", "1", "\"x\"", "true", "null", " -1.5 "}) {
    CAPTURE(text);
    CHECK(code_of(text) == "json.not_an_object");
  }
}

TEST_CASE("a file without a value is empty", "[io]") {
  for (const char* text : {"", " ", "\r\n\t ", "\xEF\xBB\xBF", "\xEF\xBB\xBF\r\n"}) CHECK(code_of(text) == "json.empty");
}

TEST_CASE("UTF-16 is named, with and without its mark", "[io]") {
  using namespace std::string_literals;
  CHECK(code_of("\xFF\xFE{\0}\0"s) == "json.utf16");
  CHECK(code_of("\xFE\xFF\0{\0}"s) == "json.utf16");
  CHECK(code_of("{\0}\0"s) == "json.utf16");
  CHECK(code_of("\0{\0}"s) == "json.utf16");
}

TEST_CASE("a zero byte ends no text: what follows it is not passed over", "[io]") {
  using namespace std::string_literals;
  CHECK(code_of(std::string(100, '\0')) == "json.syntax");
  CHECK(code_of("{\"a\": 1}\0{}"s) == "json.syntax");
  CollectingSink sink;
  CHECK(read_document("{\"a\": 1} \0"s, sink).offset == 9);
}

TEST_CASE("a UTF-8 mark is accepted at the start and nowhere else", "[io]") {
  CHECK(code_of("\xEF\xBB\xBF{}") == "");
  CHECK(code_of("\xEF\xBB\xBF\xEF\xBB\xBF{}") == "json.syntax");
  CHECK(code_of("{\xEF\xBB\xBF}") == "json.syntax");
  CHECK(code_of("{}\xEF\xBB\xBF") == "json.syntax");
  CHECK(code_of("\xEF\xBB{}") == "json.syntax");
  CollectingSink sink;
  JsonProblem problem = read_document("\xEF\xBB\xBF{\"a\": 12}", sink);
  CHECK_FALSE(problem.found());
  CHECK(sink.members[0].second.offset == 3 + 6);
}

TEST_CASE("lone surrogates and invalid UTF-8 are refused", "[io]") {
  for (const char* text :
       {R"("\ud800")", R"("\udc00")", R"("\ud800x")", R"("\ud800\ud800")", R"("\udc00\ud800")", R"("\ud800\u0041")",
        "\"\x80\"", "\"\xC0\x80\"", "\"\xE0\x80\x80\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xF5\x80\x80\x80\"",
        "\"\xE0\xA4\"", "\"\xFF\"", "\"caf\xE9\""}) {
    CAPTURE(text);
    CHECK(code_of(fmt::format("{{\"v\": {}}}", text)) == "json.syntax");
    CHECK(code_of(fmt::format("{{{}: 1}}", text)) == "json.syntax");
    CHECK(code_of(fmt::format("{{\"r\": [{{\"v\": {}}}]}}", text)) == "json.syntax");
  }
}

TEST_CASE("what is no JSON is refused where it stops being so", "[io]") {
  auto offset = [](std::string_view text) {
    CollectingSink sink;
    JsonProblem problem = read_document(text, sink);
    REQUIRE(problem.code == "json.syntax");
    REQUIRE(problem.message.starts_with("this is not JSON: "));
    return problem.offset;
  };
  CHECK(offset("{\"a\": 1,}") == 8);
  CHECK(offset("{\"a\": ]}") == 6);
  CHECK(offset("{\"a\": tru}") == 9);
  CHECK(offset("{'a': 1}") == 1);
  CHECK(offset("{\"a\": 1} x") == 9);
  CHECK(offset("<html>") == 0);
  CHECK(offset("{\"a\": \"\x01\"}") == 7);
}

TEST_CASE("comments, trailing commas, NaN and single quotes are no JSON", "[io]") {
  for (const char* text : {"{/* */}", "{} // x", "{\"a\": NaN}", "{\"a\": Infinity}", "{\"a\": 01}", "{\"a\": +1}", "{\"a\": .5}",
                           "{\"a\": 1.}", "{\"a\": 0x1}", "{a: 1}", "{\"a\": [1,]}", "{\"a\": 1", "{\"a\"}", "{,}", "{}{}", "{]"}) {
    CAPTURE(text);
    CHECK(code_of(text) == "json.syntax");
  }
}

TEST_CASE("what was read before the trouble was handed over", "[io]") {
  CollectingSink sink;
  JsonProblem problem = read_document(R"({"a": 1, "r": [1, 2, x]})", sink);
  CHECK(problem.code == "json.syntax");
  CHECK(sink.members.size() == 1);
  CHECK(sink.records.size() == 2);
}

TEST_CASE("a sink that has enough stops the reading", "[io]") {
  CollectingSink sink;
  sink.stop_after = 2;
  JsonProblem problem = read_document(R"({"r": [1, 2, 3, 4]})", sink);
  CHECK_FALSE(problem.found());
  CHECK(sink.records.size() == 2);
}

TEST_CASE("each kind of value has a name for messages, and a member that is not there is not found", "[io]") {
  using Kind = JsonValue::Kind;
  CHECK(name_of(Kind::null) == "null");
  CHECK(name_of(Kind::boolean) == "true or false");
  CHECK(name_of(Kind::integer) == "a whole number");
  CHECK(name_of(Kind::real) == "a number");
  CHECK(name_of(Kind::text) == "text");
  CHECK(name_of(Kind::array) == "a list");
  CHECK(name_of(Kind::object) == "an object");
  CHECK(value_of("{\"a\": 1}").find("b") == nullptr);
  CHECK(value_of("1").find("a") == nullptr);
}

}  // namespace anupalan::io
