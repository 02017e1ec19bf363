// Rows and fields: what ends them, what quotes do, and where they stand.
#include <catch2/catch_test_macros.hpp>

#include "unit/io/csv/heard.h"

namespace anupalan::test {

TEST_CASE("CSV: rows end with LF, CRLF, CR or the input", "[io][csv]") {
  const Lines two{"<a><b>", "<1><2>"};
  CHECK(rows_of("a,b\n1,2\n") == two);
  CHECK(rows_of("a,b\n1,2") == two);
  CHECK(rows_of("a,b\r\n1,2\r\n") == two);
  CHECK(rows_of("a,b\r1,2\r") == two);
  CHECK(rows_of("a,b\r1,2") == two);
  CHECK(rows_of("a,b\n\r1,2") == two);
}

TEST_CASE("CSV: empty lines are no rows, but they count as lines", "[io][csv]") {
  CHECK(hear("\n\r\n\ra\n\n\nb\r\r\nc\n\n") == Lines{"@4 4:1 row <a>", "@8 7:1 row <b>", "@12 9:1 row <c>"});
  CHECK(rows_of(" \n,\n\"\"\n") == Lines{"< >", "<><>", "<>"});
  CHECK(hear("").empty());
  CHECK(hear("\n\r\n").empty());
}

TEST_CASE("CSV: fields may be empty, and blanks belong to them", "[io][csv]") {
  CHECK(rows_of(",,\na,,\n, b ,") == Lines{"<><><>", "<a><><>", "<>< b ><>"});
}

TEST_CASE("CSV: a byte order mark is passed over at the start and only there", "[io][csv]") {
  CHECK(hear("\xEF\xBB\xBF\"a\",b\n1") == Lines{"@3 1:1 row <a><b>", "@9 2:1 row <1>"});
  CHECK(rows_of("a\n\xEF\xBB\xBF" "b") == Lines{"<a>", "<\xEF\xBB\xBF" "b>"});
  CHECK(hear("\xEF\xBB\xBF").empty());
  CHECK(hear("\xEF\xBB\xBF\n\na") == Lines{"@5 3:1 row <a>"});
}

TEST_CASE("CSV: quotes keep delimiters and line ends together", "[io][csv]") {
  CHECK(rows_of("\"a,b\",\"c\nd\r\ne\rf\"\n\"\",x\n") == Lines{"<a,b><c\nd\r\ne\rf>", "<><x>"});
  CHECK(rows_of("\"a\"\"b\",\"\"\"\"\n\"\"\"a\"\"\",\"\"\"\"\"\"") == Lines{"<a\"b><\">", "<\"a\"><\"\">"});
  CHECK(rows_of("\"last\"") == Lines{"<last>"});
}

TEST_CASE("CSV: only the first byte of a field opens quotes", "[io][csv]") {
  CHECK(rows_of("5\" pipe, \"a\",b\"\n") == Lines{"<5\" pipe>< \"a\"><b\">"});
  CHECK(rows_of("cb|the \"new\" plan|\"a|b\"\n", kPipe) == Lines{"<cb><the \"new\" plan><a|b>"});
}

TEST_CASE("CSV: a backslash means something inside quotes and only in that dialect", "[io][csv]") {
  CHECK(rows_of(R"("a \"b\", c",\"d\",x\y)", kSpark) == Lines{R"(<a "b", c><\"d\"><x\y>)"});
  CHECK(rows_of(R"("C:\\dir\\","C:\dir","\\\"")", kSpark) == Lines{R"(<C:\dir\><C:\dir><\">)"});
  CHECK(rows_of(R"("a ""b"" c","")", kSpark) == Lines{R"(<a "b" c><>)"});
  CHECK(rows_of(R"("C:\dir\",next,"\\")") == Lines{R"(<C:\dir\><next><\\>)"});
  CHECK(rows_of("\"a\\\nb\",c", kSpark) == Lines{"<a\\\nb><c>"});
}

TEST_CASE("CSV: places count physical lines, those inside quotes too", "[io][csv]") {
  CHECK(hear("a\r\n\"x\r\ny\nz\rw\"\r\nb\r\"\r\",1\nc") ==
        Lines{"@0 1:1 row <a>", "@3 2:1 row <x\r\ny\nz\rw>", "@15 6:1 row <b>", "@17 7:1 row <\r><1>", "@23 9:1 row <c>"});
}

TEST_CASE("CSV: text of any script passes unchanged", "[io][csv]") {
  CHECK(rows_of("नाम,\"पद, \"\"वरिष्ठ\"\"\"\n𝒳,é") == Lines{"<नाम><पद, \"वरिष्ठ\">", "<𝒳><é>"});
}

TEST_CASE("CSV: a sink that says stop hears nothing more", "[io][csv]") {
  for (std::size_t chunk : {1, 3, 100}) {
    Heard heard;
    heard.stop_after = 2;
    io::CsvParser parser(kComma, heard);
    feed_in_chunks(parser, "a\nb\n\"x\"y\nd\n", chunk);
    CHECK(heard.lines == Lines{"@0 1:1 row <a>", "@2 2:1 row <b>"});
    CHECK_FALSE(parser.feed("more\n"));
    parser.end();
    CHECK(heard.rows == 2);
    CHECK(parser.next_row() == io::CsvPlace{2, 2, 1});
  }
}

TEST_CASE("CSV: feeding nothing changes nothing", "[io][csv]") {
  Heard heard;
  io::CsvParser parser(kComma, heard);
  for (std::string_view chunk : {"", "a,\"b", "", "", "\"\"c\"\n", "", "d"}) CHECK(parser.feed(chunk));
  parser.end();
  CHECK(heard.lines == Lines{"@0 1:1 row <a><b\"c>", "@9 2:1 row <d>"});
}

}  // namespace anupalan::test
