// Each problem, where it stands, and how reading goes on behind it.
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "unit/io/csv/heard.h"

namespace anupalan::test {

TEST_CASE("CSV: text behind a closing quote makes the row useless, and it is handed over as it stands", "[io][csv]") {
  CHECK(hear("h,i\n\"abc\"def,x\"y\nc,d\n") ==
        Lines{"@0 1:1 row <h><i>", "@9 2:6 csv.text_after_quote", "@4 2:1 lost row <abcdef><x\"y>", "@17 3:1 row <c><d>"});
  CHECK(rows_of("\"a\" ,\"b\"\"c\"d\"e\"") == Lines{"lost <a ><b\"cd\"e\">"});
  CHECK(problems_of("a,\"b\" ,\"c\" \n") == Lines{"1:6 csv.text_after_quote"});  // once a row
  CHECK(rows_of(R"("a"b\"c","d")", kSpark) == Lines{R"(lost <ab\"c"><d>)"});
}

TEST_CASE("CSV: a quote that is not closed loses its line and no other", "[io][csv]") {
  CHECK(hear("a,b\n1,\"2\n3,4\n5,6\n") ==
        Lines{"@0 1:1 row <a><b>", "@6 2:3 csv.unclosed_quote", "@4 2:1 lost row ", "@9 3:1 row <3><4>", "@13 4:1 row <5><6>"});
  CHECK(hear("a,\"b") == Lines{"@2 1:3 csv.unclosed_quote", "@0 1:1 lost row "});
  CHECK(hear("\"") == Lines{"@0 1:1 csv.unclosed_quote", "@0 1:1 lost row "});
  CHECK(rows_of("\"a\\\"\nb\n", kSpark) == Lines{"lost ", "<b>"});
  CHECK(rows_of("\"a\r\nb\r\n\r\n") == Lines{"lost ", "<b>"});
}

TEST_CASE("CSV: the line lost is that on which the quote opened, though its row began before", "[io][csv]") {
  CHECK(hear("\"x\ny\",\"z\n1,2\n") ==
        Lines{"@6 2:4 csv.unclosed_quote", "@0 1:1 lost row ", "@9 3:1 row <1><2>"});
}

TEST_CASE("CSV: a quote that closes in the middle of a later value loses its line and no other", "[io][csv]") {
  CHECK(hear("a,b\n1,\"oops\n2,x\n3,\"Sharma, Asha\"\n4,y\n") ==
        Lines{"@0 1:1 row <a><b>", "@6 2:3 csv.stray_quote", "@4 2:1 lost row ", "@12 3:1 row <2><x>",
              "@16 4:1 row <3><Sharma, Asha>", "@33 5:1 row <4><y>"});
  CHECK(rows_of("\"a\nb\"c") == Lines{"lost ", "<b\"c>"});
}

TEST_CASE("CSV: of a row given up nothing else is said", "[io][csv]") {
  CHECK(problems_of("\"a\"b,\xFF,\"c\n") == Lines{"1:8 csv.unclosed_quote"});
}

TEST_CASE("CSV: a zero byte is data and told of", "[io][csv]") {
  const std::string text = std::string("a,b\nc") + '\0' + "d,e" + '\0' + "\nf,g\n";
  CHECK(hear(text) == Lines{"@0 1:1 row <a><b>", "@5 2:2 csv.nul_byte", std::string("@4 2:1 row <c\0d><e\0>", 20), "@11 3:1 row <f><g>"});
}

TEST_CASE("CSV: bytes that are not UTF-8 make the row useless", "[io][csv]") {
  CHECK(hear("a,b\n\"x\ny\",caf\xE9,\xFF\nf,g\n") ==
        Lines{"@0 1:1 row <a><b>", "@13 3:7 csv.invalid_utf8", "@4 2:1 lost row <x\ny><caf\xE9><\xFF>", "@17 4:1 row <f><g>"});
  CHECK(problems_of("\xC3\n\xA9\n") == Lines{"1:1 csv.invalid_utf8", "2:1 csv.invalid_utf8"});
}

TEST_CASE("CSV: several problems of one row are all told, each once", "[io][csv]") {
  CHECK(problems_of(std::string("\"a\"b,\0\0,\xFF\xFF,x", 12), kComma, {100, 100, 3}) ==
        Lines{"1:4 csv.text_after_quote", "1:12 csv.too_many_columns", "1:6 csv.nul_byte", "1:9 csv.invalid_utf8"});
}

TEST_CASE("CSV: UTF-16 is refused at once, with and without a mark", "[io][csv]") {
  const Lines refused{"@0 1:1 csv.utf16"};
  auto wide = [](std::string_view text, bool big) {
    std::string bytes;
    for (char c : text) bytes += big ? std::string{'\0', c} : std::string{c, '\0'};
    return bytes;
  };
  const std::string text = "Name,E-mail\nAsha,a@gov.in\n";
  for (bool big : {false, true}) {
    for (const std::string& bytes : {wide(text, big), (big ? "\xFE\xFF" : "\xFF\xFE") + wide(text, big), wide("ab", big)}) {
      for (std::size_t chunk : {1, 2, 3, 64, 1000}) CHECK(hear(bytes, kComma, chunk) == refused);
    }
  }
  CHECK(hear("\xFF\xFE") == refused);
  CHECK(problems_of(std::string("x\0y,z\n", 6)) == Lines{"1:2 csv.nul_byte"});
  CHECK(problems_of(std::string("a\0", 2)) == Lines{"1:2 csv.nul_byte"});

  Heard heard;
  io::CsvParser parser(kComma, heard);
  CHECK_FALSE(parser.feed(wide(text + text, true)));
}

TEST_CASE("CSV: a problem has a code, a sentence and a verdict on the row", "[io][csv]") {
  struct Problems final : io::CsvSink {
    bool row(const io::CsvRow&) override { return true; }
    void problem(const io::CsvProblem& problem) override {
      CHECK(problem.code.starts_with("csv."));
      CHECK(problem.message.size() > 20);
      CHECK(problem.row_unusable == (problem.code != "csv.nul_byte" && problem.code != "csv.utf16"));
      ++count;
    }
    int count = 0;
  } problems;
  const std::string zero(1, '\0');
  const std::string row(31, ',');
  const std::string all = "\"a\"b\n,,\n\xFF\n\"\nx\"y\n" + zero + "\nlonger than it may be\n" + row + "\n\"open";
  for (const std::string& text : {all, std::string("\xFE\xFF")}) {
    io::CsvParser parser(kComma, problems, io::CsvLimits{18, 30, 2});
    parser.feed(text);
    parser.end();
  }
  CHECK(problems.count == 9);
}

}  // namespace anupalan::test
