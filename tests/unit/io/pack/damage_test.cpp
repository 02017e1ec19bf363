// Files cut off at every byte and with single bytes changed: what comes is an error or the right bytes, and never a crash.
#include <random>

#include <catch2/catch_test_macros.hpp>

#include "unit/io/pack/workbooks.h"

namespace anupalan::io {
namespace {

using test::Unpacked;
using Rows = std::vector<std::string>;

std::string small_zip() {
  return test::Zip()
      .add({"first.csv", test::lines(20)})
      .add({.name = "second.csv", .text = test::lines(5), .stored = true, .streamed = true})
      .add({.name = "third.csv", .text = test::lines(5), .password = "p"})
      .bytes(true);
}

std::string small_xlsx() {
  test::Parts parts;
  parts.shared = "<sst><si><t>Asha</t></si><si><r><t>Ra</t></r><r><t>vi_x000D_</t></r></si></sst>";
  parts.styles = "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";
  parts.sheet = "<worksheet><sheetData>"
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>45748.25</v></c></row>"
                "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='C2' t='inlineStr'><is><t>in</t></is></c><c r='D2'><v>1.5E3</v></c></row>"
                "</sheetData></worksheet>";
  return parts.zipped();
}

/// Calls `look` with `count` copies of `bytes`, in each of which one byte is another.
template <typename Look>
void with_flips(const std::string& bytes, int count, Look look) {
  std::mt19937 random(20'260'401);  // NOLINT: the same each time
  for (int i = 0; i < count; ++i) {
    std::string wrong = bytes;
    std::size_t at = random() % wrong.size();
    wrong[at] = static_cast<char>(wrong[at] ^ static_cast<char>(1 + random() % 255));
    INFO("flip " << i << " at " << at);
    look(wrong);
  }
}

}  // namespace

TEST_CASE("a gzip file with a byte changed gives an error or the right bytes", "[pack]") {
  const std::string first = test::lines(50), second = test::lines(20);
  with_flips(test::gzipped(first) + test::gzipped(second), 1'000, [&](const std::string& wrong) {
    const Unpacked got = test::unpack_gzip(wrong);
    CHECK((got == Unpacked{first + second, ""} || got.code == "gzip.broken" || got.code == "gzip.truncated"));
    CHECK(test::unpack_gzip(wrong, 7) == got);
  });
}

TEST_CASE("a zip file cut off anywhere is broken", "[pack]") {
  const std::string zip = small_zip();
  for (std::size_t size = 0; size < zip.size(); ++size) CHECK(test::list_error(zip.substr(0, size)) == "zip.broken");
}

TEST_CASE("a zip file with a byte changed gives an error or the right bytes", "[pack]") {
  const std::string zip = small_zip();
  const std::vector<std::string> texts{test::lines(20), test::lines(5), test::lines(5)};
  with_flips(zip, 1'000, [&](const std::string& wrong) {
    const std::string error = test::list_error(wrong);
    if (!error.empty()) {
      CHECK((error == "zip.broken" || error == "zip.too_many"));
      return;
    }
    for (std::size_t place = 0; place < test::entry_names(wrong).size(); ++place) {
      const Unpacked got = test::unpack_entry(wrong, place, "p");
      CHECK((got.code.starts_with("zip.") || got.bytes == texts[place]));
      CHECK(test::unpack_entry(wrong, place, "p", 7) == got);
    }
  });
}

TEST_CASE("a spreadsheet cut off anywhere is broken", "[pack]") {
  const std::string xlsx = small_xlsx();
  for (std::size_t size = 0; size < xlsx.size(); ++size) CHECK(test::rows_of(xlsx.substr(0, size)) == Rows{"zip.broken"});
}

TEST_CASE("a spreadsheet with a byte changed gives an error or the right rows", "[pack]") {
  const std::string xlsx = small_xlsx();
  const Rows right{"1: Asha|2025-04-01 06:00:00", "2: Ravi\r||in|1500"};
  REQUIRE(test::rows_of(xlsx) == right);
  with_flips(xlsx, 1'000, [&](const std::string& wrong) {
    const Rows got = test::rows_of(wrong);
    bool error = !got.empty() && (got.back().starts_with("zip.") || got.back().starts_with("xlsx."));
    CHECK((error || got == right));
  });
}

TEST_CASE("the XML of a spreadsheet with a byte changed never crashes", "[pack]") {
  // The CRC is right here, so that what is wrong reaches the readers of the parts.
  test::Parts parts;
  parts.shared = "<sst><si><t>Asha</t></si></sst>";
  parts.sheet = "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>4.57E4</v></c></row></sheetData>"
                "</worksheet>";
  for (std::string test::Parts::*part :
       {&test::Parts::relationships, &test::Parts::workbook, &test::Parts::shared, &test::Parts::styles, &test::Parts::sheet}) {
    with_flips(parts.*part, 200, [&](const std::string& wrong) {
      test::Parts changed = parts;
      changed.*part = wrong;
      CHECK(test::rows_of(changed.zipped()).size() < 10);
    });
  }
}

TEST_CASE("elements of a spreadsheet in each other, in any order, never crash", "[pack]") {
  const std::vector<std::string> names{"sheetData", "row", "c",  "c",       "v",      "f",           "is",   "t",
                                       "r",         "rPh", "si", "cellXfs", "numFmt", "Relationship", "sheet", "xf"};
  const std::vector<std::string> attributes{"", "", " r='2'", " r='C7'", " t='s'", " t='str'", " t='b'",
                                            " t='inlineStr'", " s='1'", " numFmtId='14'"};
  const std::vector<std::string> texts{"", "0", "1", "45748.5", "1.5E3", "_x005F_x0041_", "text"};
  std::mt19937 random(20'260'401);  // NOLINT: the same each time
  auto one_of = [&](const std::vector<std::string>& list) { return list[random() % list.size()]; };
  for (int i = 0; i < 1'000; ++i) {
    std::string xml = "<worksheet><sheetData>", close = "</sheetData></worksheet>";
    for (int depth = 0, count = 0; count < 40; ++count) {
      if (depth > 0 && random() % 2 == 0) {
        xml += close.substr(0, close.find('>') + 1);
        close.erase(0, close.find('>') + 1);
        --depth;
      } else {
        std::string name = one_of(names);
        xml += "<" + name + one_of(attributes) + ">" + one_of(texts);
        close.insert(0, "</" + name + ">");
        ++depth;
      }
    }
    test::Parts parts;
    parts.sheet = xml + close;
    parts.shared = i % 2 == 0 ? parts.sheet : "<sst><si><t>Asha</t></si></sst>";
    parts.styles = parts.sheet;
    CHECK(test::rows_of(parts.zipped()).size() < 100);
  }
}

}  // namespace anupalan::io
