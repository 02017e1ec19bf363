#include <catch2/catch_test_macros.hpp>

#include "unit/io/json/object_reader_fixture.h"

namespace anupalan::io {
namespace {

using test::ReadObject;
using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("members are read as what they are", "[io]") {
  ReadObject read(R"({"t": "x", "i": "id-1", "d": "2026-03-31", "b": true, "n": 12, "f": 82.5, "l": ["a", "b"]})",
                  [](ObjectReader& in) {
                    CHECK(in.text("t") == "x");
                    CHECK(in.id("i") == "id-1");
                    CHECK(in.day("d") == to_day({2026, 3, 31}));
                    CHECK(in.boolean("b") == true);
                    CHECK(in.integer("n", 0, 100) == 12);
                    CHECK(in.number("f", 0, 100) == 82.5);
                    CHECK(in.texts("l") == Lines{"a", "b"});
                    CHECK(in.has("t"));
                  });
  CHECK(read.ok);
  CHECK(read.said().empty());
}

TEST_CASE("optional members that are absent are absent, without a word", "[io]") {
  ReadObject read("{}", [](ObjectReader& in) {
    CHECK(in.text("t").empty());
    CHECK(in.id("i", Need::optional).empty());
    CHECK(in.day("d").is_never());
    CHECK(in.boolean("b") == std::nullopt);
    CHECK(in.integer("n", 0, 100) == std::nullopt);
    CHECK(in.number("f", 0, 100) == std::nullopt);
    CHECK(in.texts("l").empty());
    CHECK(in.list("l") == nullptr);
    CHECK(in.enumerator<model::Category>("c", Need::optional) == std::nullopt);
    CHECK_FALSE(in.has("t"));
    in.object("o", Need::optional, [](ObjectReader&) { FAIL("there is no object"); });
    in.objects("o", Need::optional, [](ObjectReader&) { FAIL("there is no object"); });
  });
  CHECK(read.ok);
  CHECK(read.said().empty());
}

TEST_CASE("a required member that is missing is an error at the object", "[io]") {
  ReadObject read("\n  {\"x\": 1}", [](ObjectReader& in) {
    in.integer("x", 0, 9);
    CHECK(in.id("id").empty());
    CHECK(in.text("name", Need::required).empty());
    CHECK(in.day("on", Need::required).is_never());
    in.integer("n", 0, 9, Need::required);
    in.texts("l", Need::required);
    in.list("m", Need::required);
    in.object("o", Need::required, [](ObjectReader&) {});
    in.objects("p", Need::required, [](ObjectReader&) {});
    in.enumerator<model::Category>("c", Need::required);
  });
  CHECK_FALSE(read.ok);
  CHECK(read.said() == Lines(9, "error record.missing_member /r/0 2:3"));
  CHECK(read.diagnostics[0].message == "the member \"id\" is missing");
  CHECK(read.diagnostics[0].file == "file.json");
}

TEST_CASE("a wrong type is an error at the value, also where the member is optional", "[io]") {
  ReadObject read("{\"t\": 1,\n \"i\": true, \"d\": null,\n\"b\": \"true\", \"n\": 1.5, \"f\": \"1\", \"l\": {}, \"o\": []}",
                  [](ObjectReader& in) {
                    CHECK(in.text("t").empty());
                    CHECK(in.id("i").empty());
                    CHECK(in.day("d").is_never());
                    CHECK(in.boolean("b") == std::nullopt);
                    CHECK(in.integer("n", 0, 100) == std::nullopt);
                    CHECK(in.number("f", 0, 100) == std::nullopt);
                    CHECK(in.texts("l").empty());
                    in.object("o", Need::optional, [](ObjectReader&) { FAIL("there is no object"); });
                  });
  CHECK_FALSE(read.ok);
  CHECK(read.said() == Lines{"error record.wrong_type /r/0/t 1:7", "error record.wrong_type /r/0/i 2:7",
                             "error record.wrong_type /r/0/d 2:18", "error record.wrong_type /r/0/b 3:6",
                             "error record.wrong_type /r/0/n 3:19", "error record.wrong_type /r/0/f 3:29",
                             "error record.wrong_type /r/0/l 3:39", "error record.wrong_type /r/0/o 3:48"});
  CHECK(read.diagnostics[0].message == "text is expected here, not a whole number");
  CHECK(read.diagnostics[3].message == "true or false is expected here, not text");
  CHECK(read.diagnostics[4].message == "a whole number is expected here, not a number");
}

TEST_CASE("an item of the wrong type is an error at the item, and the others are read", "[io]") {
  ReadObject read(R"({"l": ["a", 1, "b", null]})", [](ObjectReader& in) { CHECK(in.texts("l") == Lines{"a", "b"}); });
  CHECK_FALSE(read.ok);
  CHECK(read.said() == Lines{"error record.wrong_type /r/0/l/1 1:13", "error record.wrong_type /r/0/l/3 1:21"});
}

TEST_CASE("an id has 1 to 128 characters, counted as characters and not as bytes", "[io]") {
  std::string longest, too_long;
  for (int i = 0; i < 128; ++i) longest += "अ";
  too_long = longest + "x";
  ReadObject good("{\"i\": \"" + longest + "\"}", [&](ObjectReader& in) { CHECK(in.id("i") == longest); });
  CHECK(good.ok);
  ReadObject bad("{\"i\": \"" + too_long + "\", \"e\": \"\", \"o\": \"\", \"l\": [\"x\", \"\"]}", [](ObjectReader& in) {
    CHECK(in.id("i").empty());
    CHECK(in.id("e").empty());
    CHECK(in.id("o", Need::optional).empty());
    CHECK(in.ids("l") == Lines{"x"});
  });
  CHECK_FALSE(bad.ok);
  CHECK(test::codes(bad.diagnostics) == test::Codes(4, "record.bad_id"));
  CHECK(bad.diagnostics[0].pointer == "/r/0/i");
  CHECK(bad.diagnostics[0].detail == shortened(too_long));
  CHECK(bad.diagnostics[3].pointer == "/r/0/l/1");
}

TEST_CASE("a plain text may be empty or long", "[io]") {
  std::string text(1000, 'x');
  ReadObject read("{\"t\": \"" + text + "\", \"e\": \"\"}", [&](ObjectReader& in) {
    CHECK(in.text("t") == text);
    CHECK(in.text("e", Need::required).empty());
  });
  CHECK(read.ok);
}

TEST_CASE("a date that is none is an error, one that cannot be held a warning at its nearest day", "[io]") {
  ReadObject read(R"({"a": "31.03.2026", "b": "2026-02-30", "c": "1850-01-01", "d": "2100-01-01", "e": ""})",
                  [](ObjectReader& in) {
                    CHECK(in.day("a").is_never());
                    CHECK(in.day("b").is_never());
                    CHECK(in.ok() == false);
                    CHECK(in.day("c") == Day::first());
                    CHECK(in.day("d") == Day::last());
                    CHECK(in.day("e").is_never());
                  });
  CHECK(read.said() == Lines{"error date.format /r/0/a 1:7", "error date.no_such_day /r/0/b 1:26",
                             "warning date.out_of_range /r/0/c 1:45", "warning date.out_of_range /r/0/d 1:64",
                             "error date.format /r/0/e 1:83"});
  CHECK(read.diagnostics[0].detail == "31.03.2026");
  CHECK(read.diagnostics[2].message == "dates from 1900-01-01 to 2079-06-05 can be held; taken as 1900-01-01");
}

TEST_CASE("a date out of range alone leaves the record sound", "[io]") {
  ReadObject read(R"({"c": "1850-01-01"})", [](ObjectReader& in) { in.day("c", Need::required); });
  CHECK(read.ok);
  CHECK(read.said() == Lines{"warning date.out_of_range /r/0/c 1:7"});
}

TEST_CASE("a number outside its range is an error, its ends are inside", "[io]") {
  ReadObject ends(R"({"a": 1900, "b": 2079, "c": 0, "d": 100.0})", [](ObjectReader& in) {
    CHECK(in.integer("a", 1900, 2079) == 1900);
    CHECK(in.integer("b", 1900, 2079) == 2079);
    CHECK(in.number("c", 0, 100) == 0.0);
    CHECK(in.number("d", 0, 100) == 100.0);
  });
  CHECK(ends.ok);
  ReadObject out(R"({"a": 1899, "b": 2080, "c": -0.5, "d": 100.5})", [](ObjectReader& in) {
    CHECK(in.integer("a", 1900, 2079) == std::nullopt);
    CHECK(in.integer("b", 1900, 2079) == std::nullopt);
    CHECK(in.number("c", 0, 100) == std::nullopt);
    CHECK(in.number("d", 0, 100) == std::nullopt);
  });
  CHECK_FALSE(out.ok);
  CHECK(test::codes(out.diagnostics) == test::Codes(4, "record.out_of_range"));
  CHECK(out.diagnostics[0].message == "a whole number from 1900 to 2079 is expected");
  CHECK(out.diagnostics[0].detail == "1899");
  CHECK(out.diagnostics[3].detail == "100.5");
}

TEST_CASE("an unknown enumerator is an error that names the known ones", "[io]") {
  ReadObject read(R"({"c": "postman", "p": "", "k": "Verified", "q": "pending"})", [](ObjectReader& in) {
    CHECK(in.enumerator<model::Competency>("c", Need::required) == std::nullopt);
    CHECK(in.enumerator<model::ProfileStatus>("p", Need::optional) == std::nullopt);
    CHECK(in.enumerator<model::ProfileStatus>("k", Need::optional) == std::nullopt);
    CHECK(in.enumerator<model::ProfileStatus>("q", Need::optional) == model::ProfileStatus::pending);
  });
  CHECK_FALSE(read.ok);
  CHECK(read.said() == Lines{"error record.unknown_value /r/0/c 1:7", "error record.unknown_value /r/0/p 1:23",
                             "error record.unknown_value /r/0/k 1:32"});
  CHECK(read.diagnostics[0].message == "expected one of: behavioural, functional, domain");
  CHECK(read.diagnostics[0].detail == "postman");
}

}  // namespace anupalan::io
