// The big list of naughty strings (../shared/suites) as names and ids: what was read is what is written.
#include <set>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "app/report.h"
#include "unit/support.h"

namespace anupalan::io {
namespace {

using Json = nlohmann::json;
using Texts = std::vector<std::string>;

Texts naughty_strings() {
  std::string text = test::file_text(test::shared_folder() / "suites/big-list-of-naughty-strings/blns.json");
  return text.empty() ? Texts{} : Json::parse(text).get<Texts>();
}

std::size_t characters(const std::string& utf8) {
  return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Those that can be ids, each once.
std::set<std::string> ids(const Texts& texts) {
  std::set<std::string> ids(texts.begin(), texts.end());
  std::erase_if(ids, [](const std::string& id) { return id.empty() || characters(id) > 128; });
  return ids;
}

std::shared_ptr<const app::Loaded> load(const Json& document) {
  return app::load({app::InputFile{"roster.json", document.dump(), {}}});
}

Json roster() {
  return {{"format", "roster"}, {"version", 1}, {"employees", Json::array()},
          {"units", {{{"id", "dop"}, {"name", "Posts"}, {"kind", "department"}}}}};
}

template <typename Make>
std::string evaluated(std::shared_ptr<const app::Loaded> loaded, Make make) {
  Day today = to_day({2026, 3, 31});
  app::Answer answer(loaded, app::resolve(*loaded, {}, today));
  std::string out;
  auto writer = make(out);
  app::write_report(answer, {}, *writer);
  return out;
}

/// RFC 4180, as a spreadsheet reads and shows it.
std::vector<Texts> read_csv(std::string_view text) {
  std::vector<Texts> rows(1, Texts(1));
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    bool pair = i + 1 < text.size();
    if (quoted && c == '"' && pair && text[i + 1] == '"') rows.back().back() += text[i++];
    else if (c == '"') quoted = !quoted;
    else if (!quoted && c == ',') rows.back().emplace_back();
    else if (!quoted && c == '\r' && pair && text[i + 1] == '\n') rows.emplace_back(1), ++i;
    else rows.back().back() += c;
  }
  rows.pop_back();  // after the last line end
  for (Texts& row : rows) {
    for (std::string& cell : row) {  // a spreadsheet does not show the apostrophe before what looks like a formula
      if (cell.size() > 1 && cell[0] == '\'' && std::string_view("=+-@\t\r\n").find(cell[1]) != std::string_view::npos) cell.erase(0, 1);
    }
  }
  return rows;
}

}  // namespace

#define ANUPALAN_SKIP_WITHOUT_LIST(texts) \
  if ((texts).empty()) SKIP("the big list of naughty strings is not here: " << (test::shared_folder() / "suites").string())

TEST_CASE("naughty names come out of the CSV as they went in", "[io][suite]") {
  Texts names = naughty_strings();
  ANUPALAN_SKIP_WITHOUT_LIST(names);
  CHECK(names.size() == 515);
  Json document = roster();
  for (std::size_t i = 0; i < names.size(); ++i) {
    document["employees"].push_back({{"id", fmt::format("{:04}", i)}, {"name", names[i]}, {"unit", "dop"}, {"category", "central_government"}});
  }
  auto loaded = load(document);
  CHECK(loaded->diagnostics.empty());
  std::vector<Texts> rows = read_csv(evaluated(loaded, make_csv_writer));
  REQUIRE(rows.size() == names.size() + 1);
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (rows[i + 1].size() != 11 || rows[i + 1][1] != names[i]) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("naughty ids of employees and units come out of JSON and CSV as they went in", "[io][suite]") {
  std::set<std::string> all = ids(naughty_strings());
  ANUPALAN_SKIP_WITHOUT_LIST(all);
  Json document = roster();
  document["units"].clear();
  for (const std::string& id : all) {
    document["units"].push_back({{"id", id}, {"name", "Unit"}, {"kind", "circle"}});
    document["employees"].push_back({{"id", id}, {"name", "N"}, {"unit", id}, {"category", "central_government"}});
  }
  auto loaded = load(document);
  CHECK(loaded->diagnostics.empty());
  Json json = Json::parse(evaluated(loaded, make_json_writer));
  std::vector<Texts> rows = read_csv(evaluated(loaded, make_csv_writer));
  REQUIRE(json["employees"].size() == all.size());
  REQUIRE(json["units"].size() == all.size());
  REQUIRE(rows.size() == all.size() + 1);
  std::size_t row = 0, wrong = 0;
  for (const std::string& id : all) {  // sorted by bytes, as the output is
    bool right = json["employees"][row]["id"] == id && json["employees"][row]["unit"] == id && json["units"][row]["id"] == id;
    ++row;
    if (!right || rows[row][0] != id || rows[row][2] != id) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("naughty names of courses and plans are kept as they are", "[io][suite]") {
  Texts names = naughty_strings();
  ANUPALAN_SKIP_WITHOUT_LIST(names);
  Json document{{"format", "training-plan"}, {"version", 1}, {"reporting_year", "2025-26"}, {"courses", Json::array()}};
  for (std::size_t i = 0; i < names.size(); ++i) document["courses"].push_back({{"id", fmt::format("{:04}", i)}, {"name", names[i]}});
  auto loaded = load(document);
  CHECK(loaded->diagnostics.empty());
  REQUIRE(loaded->data.courses.size() == names.size());
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (loaded->data.text(loaded->data.courses[i].name) != names[i]) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("naughty texts in every member of an employee are read without trouble", "[io][suite]") {
  Texts names = naughty_strings();
  ANUPALAN_SKIP_WITHOUT_LIST(names);
  Json document = roster();
  for (std::size_t i = 0; i < names.size(); ++i) {
    Json employee{{"id", fmt::format("{:04}", i)}, {"unit", "dop"}, {"category", "central_government"}, {"roles", {names[i]}}};
    for (const char* member : {"name", "group", "designation", "level", "service", "cadre", "email", "phone"}) employee[member] = names[i];
    document["employees"].push_back(employee);
  }
  auto loaded = load(document);
  CHECK(loaded->diagnostics.empty());
  CHECK(loaded->data.employees.size() == names.size());
  CHECK(Json::parse(evaluated(loaded, make_json_writer))["employees"].size() == names.size());
}

}  // namespace anupalan::io
