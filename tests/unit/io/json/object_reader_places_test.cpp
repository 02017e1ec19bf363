// The places that an ObjectReader names: pointers, lines and columns, below the record too.
#include <catch2/catch_test_macros.hpp>

#include "unit/io/json/object_reader_fixture.h"

namespace anupalan::io {
namespace {

using test::ReadObject;
using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a member that nobody asked for is a warning at its value", "[io]") {
  ReadObject read("{\"known\": 1, \"nmae\": \"x\",\n \"other\": []}", [](ObjectReader& in) { in.integer("known", 0, 9); });
  CHECK(read.ok);
  CHECK(read.said() == Lines{"warning record.unknown_member /r/0/nmae 1:22", "warning record.unknown_member /r/0/other 2:11"});
  CHECK(read.diagnostics[0].detail == "nmae");
}

TEST_CASE("asking whether a member is there is asking for it", "[io]") {
  ReadObject read(R"({"a": 1})", [](ObjectReader& in) { CHECK(in.has("a")); });
  CHECK(read.said().empty());
}

TEST_CASE("slashes and tildes of a member's name are escaped in its pointer", "[io]") {
  CHECK(pointer_part("a/b~c") == "a~1b~0c");
  CHECK(pointer_part("~1") == "~01");
  CHECK(pointer_part("").empty());
  ReadObject read(R"({"a/b": 1, "m~n": 2, "": 3, "अ \"": 4})", [](ObjectReader&) {});
  CHECK(read.said() == Lines{"warning record.unknown_member /r/0/a~1b 1:9", "warning record.unknown_member /r/0/m~0n 1:19",
                             "warning record.unknown_member /r/0/ 1:26", "warning record.unknown_member /r/0/अ \" 1:39"});
}

TEST_CASE("the objects of a list are read each with its own pointer", "[io]") {
  Lines ids;
  ReadObject read("{\"l\": [{\"id\": \"a\"},\n{\"id\": 1}, {},\n {\"id\": \"b\", \"x\": 1}, 7]}", [&](ObjectReader& in) {
    in.objects("l", Need::required, [&](ObjectReader& object) {
      if (auto id = object.id("id"); !id.empty()) ids.emplace_back(id);
    });
  });
  CHECK_FALSE(read.ok);
  CHECK(ids == Lines{"a", "b"});
  CHECK(read.said() == Lines{"error record.wrong_type /r/0/l/1/id 2:8", "error record.missing_member /r/0/l/2 2:12",
                             "warning record.unknown_member /r/0/l/3/x 3:19", "error record.wrong_type /r/0/l/4 3:23"});
}

TEST_CASE("an error below makes the record unsound, a warning does not", "[io]") {
  ReadObject error(R"({"o": {"id": ""}})", [](ObjectReader& in) {
    in.object("o", Need::required, [](ObjectReader& object) { object.id("id"); });
    CHECK_FALSE(in.ok());
  });
  CHECK(error.said() == Lines{"error record.bad_id /r/0/o/id 1:14"});
  ReadObject warning(R"({"o": {"x": ""}})", [](ObjectReader& in) {
    in.object("o", Need::required, [](ObjectReader&) {});
    CHECK(in.ok());
  });
  CHECK(warning.ok);
  CHECK(warning.said() == Lines{"warning record.unknown_member /r/0/o/x 1:13"});
}

TEST_CASE("a record that is no object is one error and nothing is missing in it", "[io]") {
  for (const char* text : {"1", "\"x\"", "null", "true", "[]", "[{\"id\": \"x\"}]"}) {
    CAPTURE(text);
    ReadObject read(text, [](ObjectReader& in) {
      CHECK_FALSE(in.ok());
      in.id("id");
      in.texts("l", Need::required);
    });
    CHECK_FALSE(read.ok);
    CHECK(read.said() == Lines{"error record.wrong_type /r/0 1:1"});
  }
}

TEST_CASE("a reader's own errors and warnings stand at the member, or at the object", "[io]") {
  ReadObject read("{\"a\": [1,\n 22], \"b\": 3}", [](ObjectReader& in) {
    in.list("a");
    in.has("b");
    in.error("x.member", "b", "m", "d");
    in.error("x.item", "a/1", "m");
    in.error("x.object", {}, "m");
    in.warning("x.absent", "c", "m");
  });
  CHECK(read.said() == Lines{"error x.member /r/0/b 2:12", "error x.item /r/0/a/1 2:2", "error x.object /r/0 1:1",
                             "warning x.absent /r/0/c 1:1"});
  CHECK(read.diagnostics[0].detail == "d");
}

TEST_CASE("places are right after characters of several bytes and after Windows line ends", "[io]") {
  ReadObject read("{\"n\": \"रचना é 😀\", \"x\": 1,\r\n\t\"y\": 2}", [](ObjectReader& in) { in.text("n"); });
  CHECK(read.said() == Lines{"warning record.unknown_member /r/0/x 1:36", "warning record.unknown_member /r/0/y 2:7"});
}

TEST_CASE("a detail is shortened", "[io]") {
  ReadObject read("{\"c\": \"" + std::string(500, 'x') + "\"}",
                  [](ObjectReader& in) { in.enumerator<model::Competency>("c", Need::required); });
  CHECK(read.diagnostics.at(0).detail == std::string(80, 'x') + "…");
}

}  // namespace anupalan::io
