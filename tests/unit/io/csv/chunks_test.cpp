// What is read must not depend on where the input is cut into chunks.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "unit/io/csv/plain_reading.h"
#include "unit/support.h"

namespace anupalan::test {
namespace {

std::vector<std::string> nasty_texts() {
  const std::string zero(1, '\0');
  return {
      "",
      "a",
      "\r",
      "\n\r\n\r\r\n\n",
      "\xEF\xBB\xBF",
      "\xEF\xBB\xBF\"a\"\"b\",c\r\n\r\n\"d\r\ne\",\"\"\r\n",
      "a\r\nb\rc\nd\n\re\r\r\nf",
      "\"\"\"\",\"\"\"\"\"\",\"\"\r\n\"\"\n",
      "\"a\"b,c\n\"d\" ,e\n\"f\"\"g\"h\n",
      "a,\"b\n\nc,d\ne,f\n",
      "a,\"b\r\nc,\"d, e\"\r\nf\r\n",
      "\"x\ny\",\"z\n1,2\n",
      "\"\\\"\",\"\\\\\",\"\\a\",\"\\\\\\\"\",\"\\\n\"\n\\\",\\\n",
      "a," + zero + ",b\n" + zero + zero + "\nfive,six\n",
      "नाम,पद\nआशा,\"वरि, ष्ठ\"\n\xE0\xA4,\x95\n\xF0\x9F\x98\x80,\xED\xA0\x80\n",
      std::string(63, 'x') + ",\"" + std::string(64, 'y') + "\"\"" + std::string(62, 'z') + "\",\r\n" + std::string(65, 'w'),
      std::string(200, ',') + "\n" + std::string(70, '"') + "\n" + std::string(71, '"') + "\nx,y\n",
      "0123456789012345678901234567890123456789\n0,1,2,3,4,5,6,7,8,9\n\"0123456789\n0123456789\n0\n1\n",
  };
}

void check_all_cuts(std::string_view text, io::Dialect dialect, io::CsvLimits limits) {
  const Lines whole = hear(text, dialect, SIZE_MAX, limits);
  CHECK(whole == plain_reading(text, dialect, limits));
  for (std::size_t chunk : {1, 2, 3, 7, 64}) {
    CAPTURE(chunk);
    CHECK(hear(text, dialect, chunk, limits) == whole);
  }
  for (std::size_t cut = 0; cut <= text.size(); ++cut) {
    Heard heard;
    io::CsvParser parser(dialect, heard, limits);
    parser.feed(std::string(text.substr(0, cut)));
    parser.feed(std::string(text.substr(cut)));
    parser.end();
    if (heard.lines == whole) continue;
    CAPTURE(cut);
    CHECK(heard.lines == whole);
  }
}

void check_all_cuts(std::string_view text) {
  CAPTURE(text);
  for (char delimiter : {',', '|'}) {
    for (bool backslash : {false, true}) {
      CAPTURE(delimiter, backslash);
      check_all_cuts(text, {delimiter, backslash}, {});
      check_all_cuts(text, {delimiter, backslash}, {20, 50, 5});
    }
  }
}

}  // namespace

TEST_CASE("CSV: nasty texts are read alike in chunks of any size", "[io][csv]") {
  for (const std::string& text : nasty_texts()) check_all_cuts(text);
}

TEST_CASE("CSV: the files of csv-spectrum are read alike in chunks of any size", "[io][csv][suite]") {
  const auto folder = shared_folder() / "suites/csv-spectrum/csvs";
  const auto files = files_of(folder, ".csv");
  if (files.empty()) SKIP("csv-spectrum is not here: " << folder.string());
  for (const auto& file : files) check_all_cuts(file_text(file));
}

TEST_CASE("CSV: a file cut short anywhere loses no row that was there in full", "[io][csv]") {
  auto begins_with = [](const Lines& lines, const Lines& first) {
    return lines.size() >= first.size() && std::equal(first.begin(), first.end(), lines.begin());
  };
  for (const std::string& text : nasty_texts()) {
    for (bool backslash : {false, true}) {
      const io::Dialect dialect{',', backslash};
      const Lines whole = hear(text, dialect);
      for (std::size_t size = 0; size < text.size(); ++size) {
        CAPTURE(text, backslash, size);
        const std::string start = text.substr(0, size);
        Heard in_full;  // what is heard of the start while more may come
        io::CsvParser parser(dialect, in_full);
        parser.feed(start);
        REQUIRE(begins_with(whole, in_full.lines));
        REQUIRE(begins_with(hear(start, dialect), in_full.lines));
      }
    }
  }
}

}  // namespace anupalan::test
