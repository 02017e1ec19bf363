#include "io/export/apar.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

namespace anupalan::io {
namespace {

AparStatementOut statement() {
  AparStatementOut s;
  s.employee = "E<1>";
  s.name = "Asha & \"Bela\"";
  s.unit = "Unit";
  s.status = "pending";
  s.reporting_period = "2025-26";
  s.apar_cycle = "2026-27";
  s.part = "Part-2 (Self appraisal)";
  s.provision = "o#1";
  s.quote = "the words <b>";
  s.as_on = s.law_as_on = "2026-02-15";
  s.courses = {{"c1", "First <i>", "mandatory", "2025-06-01"}, {"c2", "Second", "", ""}};
  s.assessments = {{"a1", "Test", ""}};
  return s;
}

std::string_view key_itself(std::string_view key) { return key == "apar.period" ? "{} {}" : key == "apar.as_on" ? "{} {}" : key; }

TEST_CASE("a statement as JSON: what is not done has no day", "[io]") {
  const auto json = nlohmann::json::parse(apar_json({statement()}));
  CHECK(json["format"] == "apar");
  const auto& one = json["statements"][0];
  CHECK(one["courses"][0]["completed_on"] == "2025-06-01");
  CHECK(one["courses"][1]["completed_on"].is_null());
  CHECK(one["placement"]["provision"] == "o#1");
  CHECK_FALSE(one.contains("switched_off"));
  CHECK(nlohmann::json::parse(apar_json({}))["statements"].empty());
}

TEST_CASE("a statement as a page: every text is escaped, nothing is loaded, and no script runs", "[io]") {
  const std::string page = apar_html({statement(), statement()}, key_itself);
  CHECK(page.find("<i>") == std::string::npos);
  CHECK(page.find("<b>") == std::string::npos);
  CHECK(page.find("First &lt;i&gt;") != std::string::npos);
  CHECK(page.find("Asha &amp; &quot;Bela&quot;") != std::string::npos);
  CHECK(page.find("default-src 'none'") != std::string::npos);
  for (const char* word : {"<script", "<img", "src=", "href=", "url("}) CHECK(page.find(word) == std::string::npos);
  CHECK(page.find("01.06.2025") != std::string::npos);
}

TEST_CASE("what was switched off leaves its mark on the page", "[io]") {
  AparStatementOut s = statement();
  CHECK(apar_html({s}, key_itself).find("apar.switched_off") == std::string::npos);
  s.switched_off = {"R-2"};
  CHECK(apar_html({s}, key_itself).find("apar.switched_off") != std::string::npos);
}

}  // namespace
}  // namespace anupalan::io
