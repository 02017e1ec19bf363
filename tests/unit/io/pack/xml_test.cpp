#include <stdexcept>

#include <catch2/catch_test_macros.hpp>

#include "io/pack/unpack.h"
#include "io/pack/xml.h"
#include "unit/io/pack/packed_files.h"

namespace anupalan::io {
namespace {

using test::times;

/// Writes down what is told; stops at an element "stop", throws at one "throw".
class Telling : public XmlSink {
 public:
  bool begin(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "throw") throw std::runtime_error("thrown by the sink");
    told += "<" + std::string(name);
    if (!attributes["id"].empty()) told += " id=" + std::string(attributes["id"]);
    told += ">";
    return name != "stop";
  }
  bool end(std::string_view name) override { return told += "</" + std::string(name) + ">", true; }
  bool text(std::string_view piece) override { return told += piece, true; }
  std::string told;
};

/// What is told, then "broken", "stopped" or nothing.
std::string told_of(std::string_view xml) {
  MemoryBytes file(xml);
  Telling sink;
  Result<bool> read = read_xml(*plain_stream(file), sink);
  if (!read) return sink.told + (read.error().code == "xml.broken" ? "broken" : read.error().code);
  return sink.told + (read.value() ? "" : "stopped");
}

}  // namespace

TEST_CASE("XML is told element by element, without prefixes", "[pack]") {
  CHECK(told_of("<?xml version='1.0'?>\n<a><x:b xmlns:x='u' x:id='7'>t &amp; &#2361;</x:b><c/></a>\n") ==
        "<a><b id=7>t & ह</b><c></c></a>");
  CHECK(told_of("<a xmlns:id='u' id='1'/>") == "<a id=1></a>");
  CHECK(told_of("\xEF\xBB\xBF<a><![CDATA[<b>]]><!-- no --></a>") == "<a><b></a>");
  CHECK(told_of(std::string_view("\xFE\xFF\0<\0a\0>\t9\0<\0/\0a\0>", 18)) == "<a>ह</a>");
}

TEST_CASE("a sink stops the reading", "[pack]") { CHECK(told_of("<a><stop><b/></stop> no xml") == "<a><stop>stopped"); }

TEST_CASE("what a sink throws comes out of the reading", "[pack]") {
  CHECK_THROWS_AS(told_of("<a><b/><throw/><c/></a>"), std::runtime_error);
}

TEST_CASE("what is no XML is broken", "[pack]") {
  CHECK(told_of("") == "broken");
  CHECK(told_of("id,name") == "broken");
  CHECK(told_of("<a><b>") == "<a><b>broken");
  CHECK(told_of("<a></b>") == "<a>broken");
  CHECK(told_of("<a>&unknown;</a>") == "<a>broken");
  CHECK(told_of("<a>\xFF</a>") == "<a>broken");
  CHECK(told_of("<?xml version='1.0' encoding='EBCDIC'?><a/>") == "broken");
}

TEST_CASE("a document type is refused, so that entities cannot be defined", "[pack]") {
  CHECK(told_of("<!DOCTYPE a><a/>") == "broken");
  CHECK(told_of("<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;'>]><a>&m;</a>") == "broken");
  CHECK(told_of("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == "broken");
}

TEST_CASE("elements may be 64 deep, not more", "[pack]") {
  CHECK(told_of(times(64, "<a>") + times(64, "</a>")) == times(64, "<a>") + times(64, "</a>"));
  CHECK(told_of(times(65, "<a>") + times(65, "</a>")) == times(64, "<a>") + "broken");
}

TEST_CASE("a tag of many megabytes is refused, a long text is not", "[pack]") {
  CHECK(told_of("<a b='" + std::string(40 << 20, 'x') + "'/>") == "broken");
  const std::string text(40 << 20, 'x');
  CHECK(told_of("<a>" + text + "</a>").size() == text.size() + 7);
}

TEST_CASE("an error of the stream comes through XML", "[pack]") {
  MemoryBytes file(std::string_view("\x1F\x8B"));
  Telling sink;
  CHECK(read_xml(*gzip_stream(file), sink).error().code == "gzip.truncated");
}

}  // namespace anupalan::io
