// The fast way: what it takes, what it leaves, and that what it takes is what the exact readers make of it.
#include <catch2/catch_test_macros.hpp>

#include "unit/io/json/exact_records.h"

namespace anupalan::io {
namespace {

using model::Section;
using test::exact_record;
using test::fast_record;

/// Taken, and as the exact reader reads it.
void takes(Section section, const std::string& raw) {
  CAPTURE(raw);
  const auto fast = fast_record(section, raw), exact = exact_record(section, raw);
  REQUIRE(fast);
  REQUIRE(exact);
  CHECK(test::written(*fast) == test::written(*exact));
}

void leaves(Section section, const std::string& raw) {
  CAPTURE(raw);
  CHECK_FALSE(fast_record(section, raw));
}

const std::string kEnd = R"("course":"c1","status":"completed"})";

}  // namespace

TEST_CASE("Fast records: a completion is every fact of it", "[io][fast]") {
  FastRecords fast;
  model::Batch batch;
  REQUIRE(fast.completion(R"({"employee": "10012345", "course": "do_1141", "status": "completed",
                              "completed_on": "2025-11-03", "progress": 99.9, "certificate": "x"})", batch, {1, 2, 3}));
  REQUIRE(fast.completion(R"({"employee": "10012345", "course": "do_1142", "status": "not_started"})", batch, {2, 3, 3}));
  REQUIRE(batch.completions.size() == 2);
  const model::CompletionRecord& c = batch.completions[0];
  CHECK(test::written(c.place) == "#1 2:3");
  CHECK(batch.text(c.employee.id) == "10012345");
  CHECK(batch.text(c.course.id) == "do_1141");
  CHECK(c.status == model::CourseStatus::completed);
  CHECK(iso_text(c.completed_on) == "2025-11-03");
  CHECK(c.progress == 99);
  CHECK(batch.completions[1].employee.id == c.employee.id);
  CHECK(batch.completions[1].completed_on.is_never());
  CHECK(batch.completions[1].progress == 0);
}

TEST_CASE("Fast records: what programs write is taken, and as the exact readers take it", "[io][fast]") {
  takes(Section::completions, R"({"employee":"e1",)" + kEnd);
  takes(Section::completions, R"({"progress":100,"status":"in_progress","certificate":"","course":"c","employee":"e"})");
  takes(Section::completions, "{ \"employee\"\t:\r\n\"e1\" ,\n" + kEnd);
  for (const char* progress : {"0", "100", "25.5", "99.9999999999999", "0.10", "100.000", "7.0"}) {
    takes(Section::completions, fmt::format(R"({{"employee":"e1","progress":{},)", progress) + kEnd);
  }
  for (const char* text : {R"(a\"b\\c\/d\b\f\n\r\t)", R"(\u0915\u094d\u0937 \uD83D\ude00 \u00e9 \u0041)",
                           "\xE0\xA4\x95\xE0\xA5\x8D", "\xF4\x8F\xBF\xBF \x7F",
                           "sixteen bytes ok.sixteen bytes ok.\\u0000sixteen bytes ok.sixteen"}) {
    takes(Section::completions, fmt::format(R"({{"employee":"{}",)", text) + kEnd);
    takes(Section::completions, fmt::format(R"({{"employee":"e","certificate":"{0}{0}{0}",)", text) + kEnd);
  }
  takes(Section::completions, R"({"employee":")" + std::string(128, 'e') + "\"," + kEnd);
  takes(Section::results, R"({"employee":"e1","assessment":"ca-7","result":"passed","on":"2025-12-01","score":82.5})");
  takes(Section::results, R"({"employee":"e1","assessment":"ca-7","result":"failed","on":"2024-02-29"})");
  for (const char* score : {"0", "0.005", "82.345", "1.115", "33.335", "99.995", "100", "0.0049999999999"}) {
    takes(Section::results, fmt::format(R"({{"employee":"e1","assessment":"a","result":"passed","on":"2025-12-01","score":{}}})", score));
  }
  takes(Section::employees, R"({"id":"e1","name":"","unit":"u","category":"temporary"})");
  takes(Section::employees, R"({"id": "10012345", "name": "A \"B\"", "unit": "dop-ap", "category": "central_government",
      "group": "C", "designation": "Postal Assistant", "level": "so_aso", "service": "IAS", "cadre": "AGMUT", "batch": 2012,
      "appointed_on": "2012-08-27", "on_central_deputation": false, "with_mdo": true,
      "roles": ["administrative_secretary", "", "a\nb\u0020\n"],
      "profile_status": "not_my_user", "email": "a@b.in", "phone": "9", "superannuates_on": "2079-06-05"})");
  takes(Section::employees, R"({"id":"e1","name":"n","unit":"u","category":"contractual","batch":2012.0,"roles":[ ],
      "appointed_on":"1900-01-01"})");
}

TEST_CASE("Fast records: what is wrong is left", "[io][fast]") {
  leaves(Section::completions, "");
  leaves(Section::completions, "{}");
  leaves(Section::completions, "[\"a long text in a list\"]");
  leaves(Section::completions, R"({"employee":"e1","course":"c1"})");                            // a member is missing
  leaves(Section::completions, R"({"employee":"e1","employee":"e1",)" + kEnd);                   // stands twice
  leaves(Section::completions, R"({"employee":"e1","note":"",)" + kEnd);                         // is not known
  leaves(Section::completions, R"({"employee":"e1","Progress":1,)" + kEnd);
  leaves(Section::completions, R"({"employee":"",)" + kEnd);
  leaves(Section::completions, R"({"employee":")" + std::string(129, 'e') + "\"," + kEnd);
  for (const char* employee :
       {"1", "null", "true", "[\"e\"]", "{}", "e1", "'e1'", "\"e1", "\"e\n1\"", "\"\\x\"", "\"\\u12g4\"", "\"\\uD800\"",
        "\"\\uD800\\u0041\"", "\"\\uDC00\"", "\"\\uDC00\\uDC00\"",
        "\"\\ud800\\ud800\"", "\"\\u\"", "\"\\\"", "\"\x1A\"", "\"\x1F\"", "\"\x80\"",
        "\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xE0\x80\x80\"", "\"\xF0\x80\x80\x80\"", "\"\xF4\x90\x80\x80\"",
        "\"\xF5\x80\x80\x80\"", "\"\xE0\xA4\"", "\"\xFF\""}) {
    leaves(Section::completions, fmt::format(R"({{"employee":{},)", employee) + kEnd);
  }
  for (const char* progress : {"100.1", "101", "-1", "01", ".5", "1.", "1.e1", "+1", "\"1\"", "null", "1 2", "0x10", "NaN",
                               "100.00000000000001"}) {
    leaves(Section::completions, fmt::format(R"({{"employee":"e1","progress":{},)", progress) + kEnd);
  }
  for (const char* day : {"", "2025-02-29", "2025-13-01", "1899-12-31", "2079-06-06", "2025-1-01", "2025-11-03 ", "03.11.2025"}) {
    leaves(Section::completions, fmt::format(R"({{"employee":"e1","completed_on":"{}",)", day) + kEnd);
  }
  for (const char* end :
       {R"("status":"Completed"})", R"("status":""})", R"("status":"completed",})", R"("progress":1 "status":"completed"})",
        R"("status":"completed"}})", R"("status":"completed"]})", R"("status":"completed")", R"("status"})", R"("status":})",
        R"(,"status":"completed"})", R"("status" "completed"})"}) {
    leaves(Section::completions, std::string(R"({"employee":"e1","course":"c1",)") + end);
  }
  for (const char* member :
       {R"("roles":"a")", R"("roles":[1])", R"("roles":["a",])", R"("roles":["a" "b"])", R"("roles":["a")", R"("batch":1899)",
        R"("batch":2080)", R"("batch":2012.5)", R"("with_mdo":1)", R"("with_mdo":"true")", R"("with_mdo":null)",
        R"("with_mdo":TRUE)", R"("profile_status":"")", R"("group":null)", R"("category":"")"}) {
    leaves(Section::employees, fmt::format(R"({{"id":"e1","name":"n","unit":"u","category":"temporary",{}}})", member));
  }
}

TEST_CASE("Fast records: what is sound and rare is left too", "[io][fast]") {
  leaves(Section::completions, R"({"employ\u0065e":"e1",)" + kEnd);
  leaves(Section::completions, R"({"employee":"e1","progress":1e1,)" + kEnd);
  leaves(Section::completions, R"({"employee":"e1","progress":-0,)" + kEnd);
  leaves(Section::completions, R"({"employee":"e1","progress":33.33333333333333333,)" + kEnd);
  leaves(Section::completions, " {\"employee\":\"e1\"," + kEnd);
  std::string devanagari;
  for (int i = 0; i < 128; ++i) devanagari += "\xE0\xA4\x95";
  leaves(Section::completions, R"({"employee":")" + devanagari + "\"," + kEnd);
}

TEST_CASE("Fast records: a record that is left leaves the batch as it was", "[io][fast]") {
  FastRecords fast;
  model::Batch batch;
  REQUIRE(fast.read(Section::completions, R"({"employee":"e1",)" + kEnd, batch, {}));
  const std::string before = test::written(batch);
  CHECK_FALSE(fast.read(Section::completions, R"({"employee":"e2","course":"c2","status":"completed","completed_on":"never"})", batch, {}));
  CHECK_FALSE(fast.read(Section::units, R"({"id":"u","name":"n","kind":"office"})", batch, {}));
  CHECK(test::written(batch) == before);
  CHECK(batch.texts.size() == 3);  // the empty text, e1, c1
}

TEST_CASE("Fast records: which section takes a record", "[io][fast]") {
  FastRecords fast;
  CHECK(fast.section_of(R"({"employee":"e1",)" + kEnd) == Section::completions);
  CHECK(fast.section_of(R"({"employee":"e1","assessment":"a","result":"passed","on":"2025-12-01"})") == Section::results);
  CHECK(fast.section_of(R"({"id":"e1","name":"n","unit":"u","category":"temporary"})") == Section::employees);
  CHECK_FALSE(fast.section_of(R"({"id":"u","name":"n","kind":"office"})"));
  CHECK_FALSE(fast.section_of(""));
}

}  // namespace anupalan::io
