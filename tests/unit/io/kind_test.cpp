// What a file is, by its first bytes.
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "io/kind.h"

namespace anupalan::io {

using Way = Kind::Way;

TEST_CASE("our own documents are known by their format", "[io]") {
  Kind roster = kind_of(R"({"format": "roster", "version": 1, "units": [)");
  CHECK(roster.way == Way::records);
  CHECK(roster.format == "roster");
  CHECK_FALSE(roster.about_people);
  CHECK_FALSE(roster.bare());
  CHECK(kind_of("\xEF\xBB\xBF {\"format\": \"completions\"").about_people);
  CHECK(kind_of(R"({"format": "training-plan", "version": 1})").way == Way::document);
  CHECK(kind_of(R"({"version": 1, "format": "milestones"})").format == "milestones");
}

TEST_CASE("lists and lines are known by the members of their first record", "[io]") {
  Kind list = kind_of(R"([{"employee": "1", "course": "c", "status": "completed", "odd": 1}, )");
  CHECK(list.way == Way::records);
  CHECK(list.form == JsonForm::array);
  CHECK(list.format == "completions");
  CHECK(list.section == 0);
  CHECK(list.bare());
  Kind results = kind_of("{\"employee\": \"1\", \"assessment\": \"a\"}\n{}");
  CHECK(results.form == JsonForm::lines);
  CHECK(results.section == 1);
  CHECK(kind_of(R"([{"unit": "u", "category": "central_government"}])").format == "roster");
  CHECK(kind_of(R"([{"colour": "red"}])").way == Way::document);
}

TEST_CASE("tables are known by their columns, whatever separates them", "[io]") {
  for (const char* head : {"Full_Name,Email,Profile_Status,MDO_Name\na,b,c,d\n", "Full_Name;Email;Profile_Status;MDO_Name\n", "Full_Name\tEmail\tProfile_Status\tMDO_Name\r\n"}) {
    Kind kind = kind_of(head);
    CHECK(kind.way == Way::table);
    CHECK(kind.format == "UserReport");
    CHECK(kind.bare());
  }
  Kind other = kind_of("Colour,Size\nred,7\n");
  CHECK(other.way == Way::table);
  CHECK(other.format.empty());
}

TEST_CASE("of a header that is longer than what is looked at, no format is concluded", "[io]") {
  const std::string long_name(kHeadBytes, 'x');
  Kind kind = kind_of("Employee ID,Course ID,Completed On,Status," + long_name);
  CHECK(kind.way == Way::table);
  CHECK(kind.format.empty());
  CHECK_FALSE(kind.about_people);
  CHECK_FALSE(kind.in_slices);
  kind = kind_of("Employee ID,Course ID,Completed On,Status\n" + long_name);
  CHECK(kind.about_people);
  CHECK(kind.in_slices);
}

TEST_CASE("what is neither goes to the reader of documents, which says what it is not", "[io]") {
  for (const char* text : {"", " \n", "Dear Sir,\nplease find below.\n", "\"roster\"", "*", "{", "["}) {
    CAPTURE(text);
    CHECK(kind_of(text).way == Way::document);
  }
}

}  // namespace anupalan::io
