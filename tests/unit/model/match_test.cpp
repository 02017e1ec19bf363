#include <catch2/catch_test_macros.hpp>

#include "model/match.h"

namespace anupalan::model {

TEST_CASE("e-mail addresses compare trimmed and without case", "[model]") {
  CHECK(normal_email(" Asha.Rao@Gov.IN ") == "asha.rao@gov.in");
  CHECK(normal_email("asha.rao@gov.in") == "asha.rao@gov.in");
}

TEST_CASE("a masked e-mail address, and what is none, is nobody's key", "[model]") {
  for (const char* text : {"", " ", "ra****@gov.in", "ramesh@***.in", "ramesh", "@gov.in", "ramesh@", "a@b@c", "a b@gov.in",
                           "a@gov.in,b@gov.in", "a@gov.in;b@gov.in", "NA"}) {
    CHECK(normal_email(text).empty());
  }
}

TEST_CASE("phone numbers compare by their last ten digits", "[model]") {
  for (const char* text : {"9876543210", "+91 98765 43210", "+91-9876543210", "09876543210", "0091 9876543210", "(98765) 43210",
                           "919876543210", " 98765.43210 ", "9876543210.0"}) {
    CHECK(normal_phone(text) == "9876543210");
  }
}

TEST_CASE("a masked phone number, one too short, two in one and one of a spreadsheet is nobody's key", "[model]") {
  for (const char* text : {"", "987654321", "******3210", "98765XXXXX", "0000000000", "9999999999", "+91", "NA", "9.87654E+09",
                           "9876543210/9123456780", "9876543210, 9123456780", "9876543210 9123456780", "0098765432"}) {
    CHECK(normal_phone(text).empty());
  }
}

TEST_CASE("an employee id is kept as it is written, trimmed", "[model]") {
  CHECK(usable_id(" 10012345 ") == "10012345");
  CHECK(usable_id("AP/0012-a") == "AP/0012-a");
  CHECK(usable_id("NA12") == "NA12");
  CHECK(usable_id("007") == "007");
  CHECK(usable_id("\u0967\u0968") == "\u0967\u0968");
}

TEST_CASE("what people write where there is no id is none", "[model]") {
  for (const char* text : {"", " ", "NA", "n/a", "N.A.", "-", "--", ".", "null", "None", "NIL", "nan", "0", "000", "00-00", "Not Available",
                           "not applicable"}) {
    CHECK(usable_id(text).empty());
  }
}

TEST_CASE("names of courses compare without case and with white space as one space", "[model]") {
  CHECK(normal_name("  Office   Procedure\t(Basic) ") == "office procedure (basic)");
  CHECK(normal_name("Office\u00A0Procedure") == "office procedure");
  CHECK(normal_name("Office\u200B Procedure\uFEFF") == "office procedure");
  CHECK(normal_name("").empty());
}

TEST_CASE("typographic quotes and dashes compare as plain ones", "[model]") {
  CHECK(normal_name("\u2018Noting\u2019 \u2013 \u201CDrafting\u201D") == "'noting' - \"drafting\"");
  CHECK(normal_name("e\u2011Office \u2014 I") == "e-office - i");
}

TEST_CASE("an ampersand compares as 'and', however it is written", "[model]") {
  CHECK(normal_name("Noting &amp; Drafting") == "noting and drafting");
  CHECK(normal_name("Noting & Drafting") == "noting and drafting");
  CHECK(normal_name("Noting and Drafting") == "noting and drafting");
  CHECK(normal_name("R&D") == normal_name("R & D"));
}

TEST_CASE("words in other scripts are kept as they are", "[model]") {
  CHECK(normal_name("\u0915\u093E\u0930\u094D\u092F\u093E\u0932\u092F Procedure") ==
        "\u0915\u093E\u0930\u094D\u092F\u093E\u0932\u092F procedure");
}

}  // namespace anupalan::model
