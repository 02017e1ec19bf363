#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "unit/io/export/small_evaluation.h"

namespace anupalan::io {
namespace {

constexpr std::string_view kExpected = R"x({ "format": "evaluation", "version": 1,
  "reporting_year": "2025-26", "as_on": "2026-03-31", "law_as_on": "2026-04-01",
  "orders": ["a-2025-07-04","b-2025-08-18"],
  "summary": {"employees":3,"covered":2,"compliant":1,"late":0,"pending":0,"missed":1,"undetermined":0,"not_applicable":1},
  "units": [
    {"id":"ap","employees":1,"covered":1,"compliant":1,"late":0,"pending":0,"missed":0,"undetermined":0,"not_applicable":0},
    {"id":"dop","employees":3,"covered":2,"compliant":1,"late":0,"pending":0,"missed":1,"undetermined":0,"not_applicable":1} ],
  "employees": [
    {"id":"1","unit":"ap","status":"compliant","met_on":"2026-01-15","prescriber":{"kind":"mdo","id":"dop"},"plans":["all","some"],"obligations":[{"provision":"a-2025-07-04#3(v)","kind":"complete_share","status":"met","due_on":"2026-03-31","met_on":"2026-01-15","done":4,"needed":3,"of":6,"missing":[]},{"provision":"a-2025-07-04#4","kind":"complete_count","status":"met","due_on":"2026-03-31","met_on":"2026-01-10","done":1,"needed":1,"of":null,"missing":[]}],"reasons":[],"findings":["profile_not_verified","several_plans"]},
    {"id":"2","unit":"dop","status":"missed","met_on":null,"prescriber":{"kind":"cca","id":"dopt"},"plans":[],"obligations":[{"provision":"a-2025-07-04#3(v)","kind":"complete_share","status":"undetermined","due_on":"2026-03-31","met_on":null,"done":0,"needed":0,"of":0,"missing":["missing_level","missing_service_years"]}],"reasons":[],"findings":[]},
    {"id":"3","unit":"dop","status":"not_applicable","met_on":null,"prescriber":null,"plans":[],"obligations":[],"reasons":["not_covered"],"findings":[]} ],
  "inputs": [
    {"file":"roster, \"new\".json","kind":"roster","records":5,"used":3,"set_aside":1,"errors":1},
    {"file":"","kind":"","records":0,"used":0,"set_aside":0,"errors":0} ] }
)x";

}  // namespace

TEST_CASE("an evaluation is written as formats.md gives it, to the byte", "[io]") {
  std::string out;
  test::write_small_evaluation(*make_json_writer(out));
  CHECK(out == kExpected);
}

TEST_CASE("an evaluation without employees has an empty list of them", "[io]") {
  std::string out;
  auto writer = make_json_writer(out);
  writer->head({"2025-26", "2026-03-31", "2026-03-31", {}, {}, {}, {}});
  writer->inputs({});
  writer->end();
  CHECK(out == R"x({ "format": "evaluation", "version": 1,
  "reporting_year": "2025-26", "as_on": "2026-03-31", "law_as_on": "2026-03-31",
  "orders": [],
  "summary": {"employees":0,"covered":0,"compliant":0,"late":0,"pending":0,"missed":0,"undetermined":0,"not_applicable":0},
  "units": [ ],
  "employees": [ ],
  "inputs": [ ] }
)x");
  CHECK(nlohmann::json::parse(out).at("employees").empty());
}

TEST_CASE("what is written is JSON with the keys of formats.md in their order", "[io]") {
  std::string out;
  test::write_small_evaluation(*make_json_writer(out));
  auto json = nlohmann::ordered_json::parse(out);
  std::vector<std::string> keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  CHECK(keys == std::vector<std::string>{"format", "version", "reporting_year", "as_on", "law_as_on", "orders", "summary", "units",
                                         "employees", "inputs"});
  CHECK(json["employees"].size() == 3);
  CHECK(json["inputs"][0]["file"] == "roster, \"new\".json");
}

}  // namespace anupalan::io
