// All kinds of documents together: that each is known, that none breaks the reader, and that every record is counted.
#include <random>

#include <nlohmann/json.hpp>

#include "unit/io/igot/json_reading.h"
#include "unit/io/igot/json_samples.h"

namespace anupalan::io {
namespace {

using model::Section;
using test::Lines;
using test::read_portal;
using Json = nlohmann::ordered_json;

/// Every text there is, the shared ones too.
std::vector<std::string> all_texts() {
  std::vector<std::string> texts;
  for (const auto& sample : test::samples()) texts.push_back(sample.text);
  for (const auto& path : test::shared_documents()) texts.push_back(test::text_of(path));
  return texts;
}

void collect(Json& value, std::vector<Json*>& to) {
  to.push_back(&value);
  for (auto& inner : value) {
    if (value.is_structured()) collect(inner, to);
  }
}

/// Something of another kind than what stood there.
Json replacement(std::mt19937& random) {
  static const Json kAny = Json::parse(R"([null, true, false, 0, -1, 2, 3.5, 1e300, 1774981799000, "", " ", "x", "do_1", "{", "{}", "[]",
    "[1", "{\"a\": 1}", "2025-26", "NA", "9999-99-99", [], {}, [null], [1, "x"], {"identifier": 5}, {"name": "x"},
    {"result": {"content": [1]}}])");
  return kAny[random() % kAny.size()];
}

std::string deep(const std::string& open, const std::string& close, std::size_t depth) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += open;
  text += "1";
  for (std::size_t i = 0; i < depth; ++i) text += close;
  return text;
}

}  // namespace

TEST_CASE("every kind is known by its shape", "[io][igot]") {
  std::set<std::string> kinds;
  for (const auto& [kind, text] : test::samples()) {
    CAPTURE(text);
    test::PortalReading reading = read_portal(text);
    CHECK(reading.problem.empty());
    CHECK(reading.kind == kind);
    test::check_sound(reading);
    kinds.insert(kind);
  }
  CHECK(kinds.size() == portal_documents().size());
}

TEST_CASE("the documents of ../shared are known and read", "[io][igot]") {
  const auto paths = test::shared_documents();
  if (paths.empty()) SKIP("../shared/igot/json is not beside this checkout");
  Lines lines;
  for (const auto& path : paths) {
    test::PortalReading reading = read_portal(test::text_of(path));
    CHECK(reading.problem.empty());
    test::check_sound(reading);
    std::string line = path.filename().string() + ": " + reading.kind;
    for (const std::string& said : reading.said()) line += "; " + said;
    lines.push_back(line);
  }
  CHECK(lines == Lines{
                     "assessment-v5-submit-result.json: assessment attempt; set_aside result.no_user /result",
                     "cbplan-v1-create.json: CB plan",
                     "cbplan-v2-create.json: CB plan",
                     "cbplan-v2-user-list.json: CB plan; set_aside plan.unknown_audience /result/content/0/userType",
                     "cbplan-v4-dictionary.json: CB plan dictionary; warning plan.audience_taken /result/2025-26/aparPlanList/plan-a",
                     "enrolment-v4-list.json: enrolment list; set_aside enrolment.no_user /result/courses/0",
                 });
}

TEST_CASE("what is none of the portal's documents is not known", "[io][igot]") {
  for (const char* text : {"{}", "[]", "5", "\"x\"", "null", "[1, 2]", R"({"result": {}})", R"({"result": {"content": []}})",
      R"({"courses": {}})",
                           R"({"format": "training-plan", "version": 1, "courses": [], "contentList": []})",
                           R"([{"id": "p", "name": "Plan", "courses": [], "assessments": []}])",
                           R"([{"id": "p", "courses": [{"id": "do_1", "requirement": "mandatory"}]}])",
                           R"([{"employee": "1", "course": "do_1", "status": "completed"}])",
                           R"([{"id": "1", "name": "A", "unit": "u", "category": "central_government", "profile_status": "verified"}])",
                           R"({"2025-26": {"plans": []}})", R"({"children": [], "pass": true})", R"({"mapId": "m"})"}) {
    CAPTURE(text);
    CHECK(read_portal(text).kind.empty());
  }
}

TEST_CASE("an item that is none is a record in error, and does not hide the others", "[io][igot]") {
  test::PortalReading reading = read_portal(R"({"result": {"content": [5, {"x": 1}, {"id": "p", "isApar": true,
      "contentList": ["do_1"]}, null]}})");
  CHECK(reading.kind == "CB plan");
  CHECK(test::sum(reading, Section::plans) == "1 + 0 + 3");
  CHECK(reading.plan().place.index == 2);
  test::check_sound(reading);
  CHECK(test::sum(read_portal(R"([{"mapId": "m", "orgName": "O"}, [], "x"])"), Section::units) == "1 + 0 + 1");
  CHECK(test::sum(read_portal(R"([{"courses": []}, 7])"), Section::completions) == "0 + 0 + 1");
  CHECK(test::sum(read_portal(R"([{"profileDetails": {"employmentDetails": {"employeeCode": "E"}}},
      {"y": 2}])"), Section::employees) == "1 + 0 + 1");
}

TEST_CASE("diagnostics stand at the line and column of what they are about", "[io][igot]") {
  test::PortalReading reading = read_portal("{\"result\":\n {\"content\": [\n  {\"id\": \"p\", \"isApar\": true,\n"
                                      "   \"contentList\": [\"do_1\", false]}]}}");
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].pointer == "/result/content/0/contentList/1");
  CHECK(reading.diagnostics[0].line == 4);
  CHECK(reading.diagnostics[0].column == 28);
}

TEST_CASE("names of members are written in a pointer as RFC 6901 wants it", "[io][igot]") {
  test::PortalReading reading = read_portal(R"({"2025-26": {"aparPlanList": {"a/b~c": 5}}})");
  CHECK(reading.said() == Lines{"error record.wrong_type /2025-26/aparPlanList/a~1b~0c"});
}

TEST_CASE("a text cut off at any byte is no JSON, or as good as whole", "[io][igot]") {
  for (const std::string& text : all_texts()) {
    for (std::size_t size = 0; size < text.size(); ++size) {
      test::PortalReading reading = read_portal(text.substr(0, size));
      CHECK((reading.problem.starts_with("json.") || trimmed(text).size() <= size));
    }
  }
}

TEST_CASE("nesting beyond the limit is refused; up to it nothing breaks", "[io][igot]") {
  CHECK(read_portal(deep(R"({"result": )", "}", 70)).problem == "json.depth");
  CHECK(read_portal(deep("[", "]", 70)).problem == "json.depth");
  test::check_sound(read_portal(deep(R"({"result": )", "}", 64)));
  test::check_sound(read_portal(deep(R"({"result": [)", "]}", 32)));
  test::PortalReading units = read_portal(deep(R"({"mapId": "m", "orgName": "O", "children": [)", "]}", 32));
  CHECK(test::sum(units, Section::units) == "32 + 0 + 1");
  std::string inner = deep("[", "]", 200);
  test::PortalReading plan = read_portal(R"({"planId": "p", "contentList": [], "isApar": true, "contextData": ")" + inner + R"("})");
  CHECK(plan.said() == Lines{"error record.bad_json /contextData"});
}

TEST_CASE("values of any kind in any place are read or refused, and counted", "[io][igot][mutation]") {
  std::mt19937 random(20260205);
  for (const std::string& text : all_texts()) {
    const Json document = Json::parse(text);
    for (int i = 0; i < 400; ++i) {
      Json changed = document;
      for (std::size_t times = 1 + random() % 3; times > 0; --times) {
        std::vector<Json*> places;
        collect(changed, places);
        *places[random() % places.size()] = replacement(random);
      }
      const std::string mutant = changed.dump();
      CAPTURE(mutant);
      test::check_sound(read_portal(mutant));
    }
  }
}

TEST_CASE("bytes changed anywhere never break the reader", "[io][igot][mutation]") {
  std::mt19937 random(20250704);
  for (const std::string& text : all_texts()) {
    for (int i = 0; i < 400; ++i) {
      std::string mutant = text;
      for (std::size_t times = 1 + random() % 3; times > 0; --times) mutant[random() % mutant.size()] = static_cast<char>(random() % 128);
      CAPTURE(mutant);
      test::check_sound(read_portal(mutant));
    }
  }
}

TEST_CASE("a large document comes in several batches, and its places count on", "[io][igot]") {
  std::string text = "[";
  for (int i = 0; i < 10000; ++i) text += fmt::format("{}{{\"mapId\": \"m{}\", \"orgName\": \"Office {}\"}}", i == 0 ? "" : ",", i, i);
  test::PortalReading reading = read_portal(text + "]");
  CHECK(reading.batches.size() == 3);
  CHECK(test::sum(reading, Section::units) == "10000 + 0 + 0");
  CHECK(reading.batches.back().units.back().place.index == 9999);
  test::check_sound(reading);
}

}  // namespace anupalan::io
