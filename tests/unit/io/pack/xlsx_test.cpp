#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "unit/io/pack/workbooks.h"

namespace anupalan::io {
namespace {

using test::Parts;
using test::rows_of;
using test::rows_of_cells;
using Rows = std::vector<std::string>;

Parts with_styles() {
  Parts parts;
  parts.styles =
      R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>)"
      R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
      R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf/></cellXfs></styleSheet>)";
  return parts;
}

}  // namespace

TEST_CASE("cells of all types come as text", "[pack]") {
  Parts parts;
  parts.shared = R"(<sst count="3"><si><t>Asha</t></si><si><t xml:space="preserve"> Ravi </t></si><si/></sst>)";
  CHECK(rows_of_cells(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>)"
                      R"(<c r="D1"><v>4</v></c></row>)", parts) == Rows{"1: Asha| Ravi ||4"});
  CHECK(rows_of_cells(R"(<row r="1"><c t="inlineStr"><is><t>in</t></is></c><c t="str"><f>A1&amp;"x"</f><v>out</v></c><c t="b"><v>1</v></c>)"
                      R"(<c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c t="n"><v>9876543210</v></c>)"
                      R"(<c><v>9.87654321E9</v></c>)"
                      R"(<c t="d"><v>2025-04-01</v></c></row>)") == Rows{"1: in|out|TRUE|FALSE|#N/A|2|9876543210|9876543210|2025-04-01"});
}

TEST_CASE("texts of several runs are put together, without how they are spoken", "[pack]") {
  Parts parts;
  parts.shared = R"(<sst><si><r><rPr><b/></rPr><t>As</t></r><r><t>ha</t></r><rPh sb="0" eb="1"><t>spoken</t></rPh></si>)"
                 R"(<si><t>a_x000D_&#10;b &lt; हिन्दी</t></si></sst>)";
  CHECK(rows_of_cells(R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>)"
                      R"(<c t="inlineStr"><is><r><t>in</t></r><r><t>line_x0041_</t></r></is></c></row>)", parts) ==
        Rows{"1: Asha|a\r\nb < हिन्दी|inlineA"});
}

TEST_CASE("gaps between cells are empty fields, and rows without text are left out", "[pack]") {
  CHECK(rows_of_cells(R"(<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c><c r="H2" s="1"/></row><row r="3"/><row r="4"><c r="A4"/></row>)"
                      R"(<row r="7"><c r="A7"><v>3</v></c></row><row><c><v>4</v></c></row>)") == Rows{"2: ||1|2||||", "7: 3", "8: 4"});
  CHECK(rows_of_cells(R"(<row r="5"><c r="XFD5"><v>1</v></c></row>)").front().size() == 3 + 16'383 + 1);
  CHECK(rows_of_cells("").empty());
  CHECK(rows_of(Parts{}.zipped()).empty());
}

TEST_CASE("a row whose cells say nothing is left out, whatever stands beside them", "[pack]") {
  CHECK(rows_of_cells(R"(<row r="1"><v>0</v></row>)").empty());
  CHECK(rows_of_cells(R"(<row r="1"><c r="A1"><v>1</v></c><c r="A1"/></row>)").empty());
}

TEST_CASE("cells out of order come to their places, the last word counts", "[pack]") {
  CHECK(rows_of_cells(R"(<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c><c r="B1"><v>3</v></c></row>)") == Rows{"1: 1|3"});
}

TEST_CASE("numbers with a date's style are dates", "[pack]") {
  const std::string cells = R"(<row r="1"><c s="1"><v>45748</v></c><c s="2"><v>45748.5</v></c><c s="0"><v>45748</v></c>)"
                            R"(<c s="4"><v>45748</v></c><c s="3"><v>1.5</v></c><c s="1"/><c s="99"><v>45748</v></c>)"
                            R"(<c s="1" t="str"><v>45748</v></c></row>)";
  CHECK(rows_of_cells(cells, with_styles()) == Rows{"1: 2025-04-01|2025-04-01 12:00:00|45748|45748|36:00:00||45748|45748"});
  Parts since_1904 = with_styles();
  since_1904.workbook.replace(since_1904.workbook.find("<sheets>"), 0, R"(<workbookPr date1904="1"/>)");
  CHECK(rows_of_cells(R"(<row><c s="1"><v>44286</v></c></row>)", since_1904) == Rows{"1: 2025-04-01"});
}

TEST_CASE("sheets come in the order of their tabs, by name", "[pack]") {
  Parts parts;
  parts.workbook = R"(<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="Summary" rel:id="rId9"/>)"
                   R"(<x:sheet name="Chart" rel:id="rId8"/><x:sheet name="lists" state="veryHidden" rel:id="rId1"/>)"
                   R"(<x:sheet name="Gone" rel:id="rId77"/></x:sheets></x:workbook>)";
  parts.relationships = R"(<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="/xl/worksheets/Sheet1.xml"/>)"
                        R"(<Relationship Id="rId8" Type="http://x/chartsheet" Target="c.xml"/>)"
                        R"(<Relationship Id="rId9" Type="http://x/worksheet" Target="worksheets/missing.xml"/></Relationships>)";
  parts.sheet = R"(<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>)";
  const std::string xlsx = parts.zipped();
  MemoryBytes file(xlsx);
  auto book = XlsxBook::open(file);
  REQUIRE(book);
  REQUIRE(book.value().sheets().size() == 2);
  CHECK(book.value().sheets()[0].name == "Summary");
  CHECK_FALSE(book.value().sheets()[0].hidden);
  CHECK(book.value().sheets()[1].name == "lists");
  CHECK(book.value().sheets()[1].hidden);
  CHECK(rows_of(xlsx, 0) == Rows{"xlsx.broken"});
  CHECK(rows_of(xlsx, 1) == Rows{"1: 1"});
}

TEST_CASE("a sink of rows stops the reading, and sheets can be read again", "[pack]") {
  Parts parts;
  parts.shared = "<sst><si><t>x</t></si></sst>";
  parts.sheet = "<worksheet><sheetData><row><c t='s'><v>0</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>"
                "</worksheet>";
  const std::string xlsx = parts.zipped();
  MemoryBytes file(xlsx);
  auto book = XlsxBook::open(file);
  REQUIRE(book);
  test::WrittenRows two(2), all;
  CHECK_FALSE(book.value().read(0, two).value());
  CHECK(two.rows == Rows{"1: x", "2: 2"});
  CHECK(book.value().read(0, all).value());
  CHECK(all.rows == Rows{"1: x", "2: 2", "3: 3"});
}

TEST_CASE("what a spreadsheet cannot hold is broken", "[pack]") {
  CHECK(rows_of_cells(R"(<row r="1"><c><v>1</v></c></row><row r="0"/>)") == Rows{"1: 1", "xlsx.broken"});
  CHECK(rows_of_cells(R"(<row r="1048577"/>)") == Rows{"xlsx.broken"});
  CHECK(rows_of_cells(R"(<row r="x"/>)") == Rows{"xlsx.broken"});
  CHECK(rows_of_cells(R"(<row r="1"><c r="XFE1"/></row>)") == Rows{"xlsx.broken"});
  CHECK(rows_of_cells(R"(<row r="1"><c r="XFD1"/><c/></row>)") == Rows{"xlsx.broken"});
  CHECK(rows_of_cells(R"(<row r="1"><c t="s"><v>0</v></c></row>)") == Rows{"xlsx.broken"});
  CHECK(rows_of_cells(R"(<row r="1"><c t="s"><v>x</v></c></row>)") == Rows{"xlsx.broken"});
  CHECK(rows_of_cells("<row>") == Rows{"xlsx.broken"});
}

TEST_CASE("a spreadsheet without its parts is broken", "[pack]") {
  CHECK(rows_of(test::Zip().add({"xl/workbook.xml", "<workbook/>"}).bytes()) == Rows{"xlsx.broken"});
  CHECK(rows_of(test::Zip().bytes()) == Rows{"xlsx.broken"});
  CHECK(rows_of("no zip file") == Rows{"zip.broken"});
  Parts parts;
  parts.styles = "<!DOCTYPE a [<!ENTITY b 'c'>]><styleSheet/>";
  CHECK(rows_of(parts.zipped()) == Rows{"xlsx.broken"});
  parts = {};
  parts.workbook = "no xml";
  CHECK(rows_of(parts.zipped()) == Rows{"xlsx.broken"});
}

TEST_CASE("entity bombs are refused in every part", "[pack]") {
  const std::string bomb = "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
  for (std::string Parts::*part : {&Parts::relationships, &Parts::workbook, &Parts::shared, &Parts::styles, &Parts::sheet}) {
    Parts parts;
    parts.*part = bomb + parts.*part;
    CHECK(rows_of(parts.zipped()) == Rows{"xlsx.broken"});
  }
}

TEST_CASE("a row of over 16 MiB is too large", "[pack]") {
  CHECK(rows_of_cells("<row><c t='str'><v>" + std::string(17 << 20, 'x') + "</v></c></row>") == Rows{"xlsx.too_large"});
  Parts parts;
  parts.shared = "<sst><si><t>" + std::string(1 << 20, 'x') + "</t></si></sst>";
  std::string cells = "<row>";
  for (int i = 0; i < 17; ++i) cells += "<c t='s'><v>0</v></c>";
  CHECK(rows_of_cells(cells + "</row>", parts) == Rows{"xlsx.too_large"});
}

TEST_CASE("over 256 MiB of shared text is too large", "[pack]") {
  // No bomb by the measure of io/pack/unpack.h: under a thousand times what is packed.
  std::string text = "<si><t>" + test::times(100, test::lines(200)) + "</t></si>";
  std::replace(text.begin(), text.end(), '\n', ' ');  // expat tells each line by itself
  const std::size_t count = (257u << 20) / text.size() + 1;
  const std::string packed = test::deflated_blocks("<sst>") + test::times(count, test::deflated_blocks(text));
  const std::string xlsx = Parts{}.zip({.name = "xl/sharedStrings.xml", .text = packed, .stored = true, .method = 8});
  CHECK(rows_of(xlsx) == Rows{"xlsx.too_large"});
}

}  // namespace anupalan::io
