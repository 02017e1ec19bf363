#include <catch2/catch_test_macros.hpp>

#include "io/export/corrections.h"
#include "unit/io/canonical/documents.h"

namespace anupalan::io {
namespace {

/// What is said of a correction with one member changed, and only by the reader: nothing here is written so.
Codes said_with(const char* member, const Json& value, int place) {
  Codes codes = said(test::read_among(with(full("corrections"), fmt::format("/corrections/{}/{}", place, member), value)));
  std::erase_if(codes, [](const std::string& code) { return code.find("correction.not_met") != std::string::npos; });
  return codes;
}

}  // namespace

TEST_CASE("corrections say what, as it is written, and what is meant", "[io]") {
  test::Read read = test::read_among(full("corrections"));
  CHECK(test::sum(read.account("file.json")) == "9 = 0 + 9 + 0");
  CHECK(said_with("what", "colour", 0) == Codes{"error record.unknown_value /corrections/0/what"});
  CHECK(said_with("written", "", 0).size() == 1);
  CHECK(said_with("means", 7, 0) == Codes{"error record.wrong_type /corrections/0/means"});
  CHECK(said_with("means", "", 0) == Codes{"error correction.no_meaning /corrections/0/means"});
  CHECK(said_with("means", nullptr, 0).empty());
  CHECK(said_with("count", -1, 0) == Codes{"error record.out_of_range /corrections/0/count"});
}

TEST_CASE("what has to mean something is not said to mean nothing", "[io]") {
  for (int place : {2, 5, 6, 7, 8}) {
    CHECK(said_with("means", nullptr, place) == Codes{fmt::format("error correction.no_meaning /corrections/{}/means", place)});
  }
  for (int place : {0, 3, 4}) CHECK(said_with("means", nullptr, place).empty());
}

TEST_CASE("a category and a year are written as everywhere, and only columns are of one file", "[io]") {
  CHECK(said_with("means", "emperor", 6) == Codes{"error record.unknown_value /corrections/6/means"});
  CHECK(said_with("means", "2025-27", 8) == Codes{"error record.bad_year /corrections/8/means"});
  CHECK(said_with("file", "a.csv", 3) == Codes{"error correction.file_of_no_column /corrections/3/file"});
}

TEST_CASE("what was guessed is written as a document that is read again", "[io]") {
  const std::vector<model::Guess> guesses{
      {model::Guessed::column, "a.csv", "Post \"held\"", "designation", 3, false},
      {model::Guessed::column, "a.csv", "Colour", "", 3, false},
      {model::Guessed::column, "a.csv", "Remarks", "", 3, true},
      {model::Guessed::course, "", "Ethics", "do_1", 7, true},
      {model::Guessed::course, "", "Conduct", "", 7, false},
  };
  const std::string text = corrections_json(guesses, true);
  const Json document = Json::parse(text);
  CHECK(document["decides"] == true);
  REQUIRE(document["corrections"].size() == 4);  // but not the column that is read by its own name
  CHECK(document["corrections"][2] == Json{{"what", "course"}, {"written", "Ethics"}, {"means", "do_1"}, {"count", 7}});
  CHECK(document["corrections"][0] == Json{{"what", "column"}, {"written", "Colour"}, {"means", nullptr}, {"file", "a.csv"}, {"count", 3}});
  CHECK(document["corrections"][3]["means"].is_null());
  CHECK(test::sum(test::read_text(text).account("file.json")) == "4 = 0 + 4 + 0");
  CHECK(test::sum(test::read_text(corrections_json({}, false)).account("file.json")) == "0 = 0 + 0 + 0");
}

}  // namespace anupalan::io
