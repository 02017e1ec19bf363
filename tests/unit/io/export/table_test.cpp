#include "io/export/table.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

namespace anupalan::io {
namespace {

Table table() {
  return {"sums", {{"as_on", "2026-03-31"}}, {"name", "count"}, {{std::string("A, \"B\""), std::uint64_t{12}}, {Cell{}, std::uint64_t{3}}, {std::string("प्र"), Cell{}}}};
}

TEST_CASE("a table as JSON: numbers are numbers, nothing is null", "[io]") {
  const auto json = nlohmann::json::parse(table_json(table()));
  CHECK(json["format"] == "sums");
  CHECK(json["as_on"] == "2026-03-31");
  REQUIRE(json["rows"].size() == 3);
  CHECK(json["rows"][0] == nlohmann::json{{"name", "A, \"B\""}, {"count", 12}});
  CHECK(json["rows"][1]["name"].is_null());
  CHECK(nlohmann::json::parse(table_json({"empty", {}, {"a"}, {}}))["rows"].empty());
}

TEST_CASE("a table as CSV: a header, then rows, quoted where they must be", "[io]") {
  CHECK(table_csv(table()) == "name,count\r\n\"A, \"\"B\"\"\",12\r\n,3\r\nप्र,\r\n");
}

TEST_CASE("a table as text: columns under each other, numbers to the right", "[io]") {
  CHECK(table_text({"t", {{"day", "D"}}, {"name", "count"}, {{std::string("Asha"), std::uint64_t{7}}, {std::string("B"), std::uint64_t{1234567}}}}) ==
        "day: D\n\nname  count\nAsha        7\nB     1234567\n");
}

TEST_CASE("what a spreadsheet would take for a formula is a text in CSV", "[io]") {
  for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"}) CHECK(csv_cell(text) == std::string("'") + text);
  CHECK(csv_cell("=HYPERLINK(\"x\")") == "\"'=HYPERLINK(\"\"x\"\")\"");
  CHECK(csv_cell("1=1") == "1=1");
  CHECK(csv_cell("") == "");
  CHECK(csv_cell("a\nb") == "\"a\nb\"");
}

TEST_CASE("a row for the clipboard: no tab or line end within a cell, no formula, no element of HTML", "[io]") {
  std::string text, html;
  append_tsv({std::string("=1+1"), std::string("a\tb\nc"), Cell{}, std::uint64_t{12}}, text);
  CHECK(text == "'=1+1\ta b c\t\t12\n");
  append_html({std::string("<b>&"), std::string("-1")}, false, html);
  append_html({std::string("Name")}, true, html);
  CHECK(html == "<tr><td>&lt;b&gt;&amp;</td><td>'-1</td></tr>\n<tr><th>Name</th></tr>\n");
  text.clear();
  append_tsv({std::string("\"=1+1\""), std::string("\"open")}, text);
  CHECK(text == "'\"=1+1\"\t'\"open\n");  // spreadsheets would take the marks off, and a formula is left
}

}  // namespace
}  // namespace anupalan::io
