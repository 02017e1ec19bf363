// What a head tells of its dialect.
#include "io/csv/dialect.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

namespace anupalan::io {
namespace {

struct Case {
  std::string_view why;
  std::string_view head;
  Dialect dialect;
};

constexpr Dialect kComma{}, kSemicolon{';', false}, kPipe{'|', false}, kTab{'\t', false}, kSpark{',', true};

const Case kCases[] = {
    {"nothing", "", kComma},
    {"empty lines", "\n\r\n", kComma},
    {"commas", "a,b,c\n1,2,3\n", kComma},
    {"semicolons", "a;b;c\n1;2;3\n", kSemicolon},
    {"pipes", "org_id|plan_name|due_by\n1|x|2\n", kPipe},
    {"tabs", "a\tb\tc\n1\t2\t3\n", kTab},
    {"a header alone, without a line end", "a|b|c", kPipe},
    {"a byte order mark and empty lines first", "\xEF\xBB\xBF\r\n\r\na;b\r\n1;2\r\n", kSemicolon},
    {"CR line ends", "a;b\r1;2\r", kSemicolon},
    {"one column", "name\nAsha\nRavi\n", kComma},
    {"one column whose values hold semicolons", "name\nSharma; Asha\nKhan; Imran\n", kComma},
    {"one column whose values hold commas", "name\nSharma, Asha\nKhan, Imran\n", kComma},
    {"one column in quotes that hold delimiters", "\"a;b;c\"\n\"x;y\"\n", kComma},
    {"delimiters in quotes do not count", "\"a,b,c,d\";\"e\"\n1;2\n", kSemicolon},
    {"line ends in quotes do not end the header", "\"a\n,,,\"|b|c\n1|2|3\n", kPipe},
    {"the header decides, not commas in the values", "plan|name|due\n1|a, b, c, d|2\n2|a, b, c, d|2\n", kPipe},
    {"most columns win", "a,b;c,d\n1;2\n3;4\n", kComma},
    {"of as many columns, the rows decide", "name, first;mail\nAsha;a\nRavi;r\n", kSemicolon},
    {"of as many columns and no rows, the comma", "a,b;c\n", kComma},
    {"of as many columns and like rows, the comma", "a,b;c\n1,2;3\n", kComma},
    {"a row cut off is no evidence against", "name, first;mail\nAsha;a\nRavi; r, s, t", kSemicolon},
    {"doubled quotes", "a,b\n\"say \"\"hi\"\"\",2\n", kComma},
    {"backslashed quotes", "a,b\n\"say \\\"hi\\\" now\",2\n", kSpark},
    {"backslashed quotes around a delimiter", "a,b\n\"say \\\"hi, you\\\" now\",2\n3,4\n", kSpark},
    {"backslashed quotes at the start of a value", "a,b\n\"\\\"hi\\\" he said\",2\n", kSpark},
    {"backslashed quotes at the end of a value", "a,b\n\"he said \\\"hi\\\"\",2\n3,\"x\"\n", kSpark},
    {"backslashed quotes in the last row alone, without a line end", "a,b\n1,2\n\"x \\\"y\\\" z\",2", kSpark},
    {"backslashed quotes with pipes", "a|b\n\"x \\\"y\\\" z\"|2\n", {'|', true}},
    {"a path that ends in a backslash", "path,next\n\"C:\\dir\\\",next\n", kComma},
    {"a path that ends in a backslash, at the row's end", "next,path\nnext,\"C:\\dir\\\"\nnext,\"D:\\dir\\\"\n", kComma},
    {"such a path and doubled quotes", "a,b\n\"C:\\dir\\\",\"say \"\"hi\"\"\"\n", kComma},
    {"backslashes before no quote", "a,b\n\"C:\\new\\dir\",\"\\\\server\"\n", kComma},
    {"a backslashed quote outside quotes", "a,b\nx\\\"y,2\n", kComma},
    {"a zero byte", std::string_view("a;b\n\0;2\n", 8), kSemicolon},
    {"UTF-16", std::string_view("a\0;\0b\0", 6), kComma},
};

}  // namespace

TEST_CASE("CSV dialect: what a head tells", "[io][csv]") {
  for (const Case& c : kCases) {
    CAPTURE(c.why, c.head);
    const Dialect dialect = sniff_dialect(c.head);
    CHECK(dialect.delimiter == c.dialect.delimiter);
    CHECK(dialect.backslash == c.dialect.backslash);
  }
}

TEST_CASE("CSV dialect: the same wherever a head is cut off, once a row is there", "[io][csv]") {
  for (char delimiter : {',', ';', '|', '\t'}) {
    for (bool backslash : {false, true}) {
      const std::string escaped = backslash ? "\"the \\\"old\\\" one\"" : "\"the \"\"old\"\" one\"";
      std::string head = "Full Name?\"Designation, Grade\"?Remarks\n";
      for (int i = 0; i < 5; ++i) head += "Asha?\"Officer, Grade; A|B\tC\nD\"?" + escaped + "\n";
      for (char& c : head) c = c == '?' ? delimiter : c;
      const std::size_t rows = head.find("D\"") + escaped.size() + 4;
      for (std::size_t size = rows; size <= head.size(); ++size) {
        CAPTURE(delimiter, backslash, size);
        REQUIRE(sniff_dialect(std::string_view(head).substr(0, size)) == Dialect{delimiter, backslash});
      }
    }
  }
}

TEST_CASE("CSV dialect: no more than 64 KB are looked at", "[io][csv]") {
  std::string head = "a,b;c\n";
  while (head.size() < kSniffBytes) head += "x;y,z\n";
  CHECK(sniff_dialect(head).delimiter == ',');
  while (head.size() < 3 * kSniffBytes) head += "x;y\n";
  CHECK(sniff_dialect(head).delimiter == ',');
}

}  // namespace anupalan::io
