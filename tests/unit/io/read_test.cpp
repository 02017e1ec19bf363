#include <chrono>

#include <catch2/catch_test_macros.hpp>

#include "unit/support.h"

namespace anupalan::io {
namespace {

using test::read_text;
using test::Read;
using Lines = std::vector<std::string>;

constexpr const char* kRoster = R"({"format": "roster", "version": 1,
 "units": [{"id": "dop", "name": "Posts", "kind": "department"}],
 "employees": [{"id": "1", "name": "N", "unit": "dop", "category": "central_government"}]})";

/// What is said of one file, which must have been accounted for without records.
Lines refused(std::string text) {
  Read read = read_text(std::move(text));
  CHECK(read.recognised == 0);
  REQUIRE(read.data.files.size() == 1);
  CHECK(test::sum(read.data.files[0]) == "0 = 0 + 0 + 0");
  return test::briefs(read.diagnostics);
}

}  // namespace

TEST_CASE("a file is recognised by its content, never by its name", "[io]") {
  Read read = test::read_texts({{"milestones.csv", kRoster}});
  CHECK(read.diagnostics.empty());
  CHECK(read.recognised == 1);
  CHECK(read.account("milestones.csv").kind == "roster");
  CHECK(test::sum(read.data.files[0]) == "2 = 2 + 0 + 0");
}

TEST_CASE("members may come in any order, records before the format too", "[io]") {
  Read read = read_text(R"({"employees": [{"id": "1", "name": "N", "unit": "dop", "category": "temporary"}],
                           "units": [{"kind": "department", "name": "Posts", "id": "dop"}], "version": 1, "format": "roster"})");
  CHECK(read.diagnostics.empty());
  CHECK(read.data.employees.size() == 1);
}

TEST_CASE("a file that does not say what it is is not recognised", "[io]") {
  CHECK(refused("{}") == Lines{"error file.not_recognised  1:1"});
  CHECK(refused(R"({"version": 1, "units": []})") == Lines{"error file.not_recognised  1:1"});
  CHECK(refused(R"({"format": 1, "version": 1})") == Lines{"error record.wrong_type /format 1:12"});
  CHECK(refused(R"({"format": null, "version": 1})") == Lines{"error record.wrong_type /format 1:12"});
  CHECK(refused(R"({"format": [], "version": 1})") == Lines{"error record.wrong_type /format 1:12"});
}

TEST_CASE("an unknown format is named together with the known ones", "[io]") {
  Read read = read_text(R"({"format": "Roster", "version": 1})");
  CHECK(test::briefs(read.diagnostics) == Lines{"error file.unknown_format /format 1:12"});
  CHECK(read.diagnostics[0].message == "expected one of: completions, corrections, evaluation, milestones, order, roster, training-plan, workspace");
  CHECK(read.diagnostics[0].detail == "Roster");
  CHECK(read.data.files[0].kind.empty());
  CHECK(refused(R"({"format": "", "version": 1})") == Lines{"error file.unknown_format /format 1:12"});
}

TEST_CASE("only version 1 can be read", "[io]") {
  CHECK(refused(R"({"format": "roster", "version": 2})") == Lines{"error file.unknown_version /version 1:33"});
  CHECK(refused(R"({"format": "roster", "version": 0})") == Lines{"error file.unknown_version /version 1:33"});
  CHECK(refused(R"({"format": "roster", "version": "1"})") == Lines{"error record.wrong_type /version 1:33"});
  CHECK(refused(R"({"format": "roster"})") == Lines{"error record.missing_member  1:1"});
}

TEST_CASE("a file that is no JSON has one error, with its place and the text there", "[io]") {
  Read read = read_text("{\n  \"format\": roster\n}");
  CHECK(test::briefs(read.diagnostics) == Lines{"error json.syntax  2:13"});
  CHECK(read.diagnostics[0].detail == "roster");
  CHECK(refused("") == Lines{"error json.empty  1:1"});
  CHECK(refused("[]") == Lines{"error json.not_an_object  1:1"});
  CHECK(refused("<html></html>") == Lines{"error json.syntax  1:1"});
  CHECK(refused("\xFF\xFE{") == Lines{"error json.utf16  1:1"});
  CHECK(refused("PK\x03\x04") == Lines{"error zip.broken  0:0"});
}

TEST_CASE("the text at the place of trouble is shown only where it can be printed", "[io]") {
  CHECK(read_text("<html></html>").diagnostics[0].detail == "<html></html>");
  CHECK(read_text("<html>\x01").diagnostics[0].detail.empty());
  CHECK(read_text("<नमस्ते>").diagnostics[0].detail.empty());
  CHECK(read_text("<" + std::string(100, 'x')).diagnostics[0].detail == "<" + std::string(19, 'x'));
}

TEST_CASE("a text that is cut off is refused whole: no record of it is used", "[io]") {
  std::string text = kRoster;
  std::size_t wrong = 0;
  for (std::size_t length = 0; length < text.size(); ++length) {
    Read read = read_text(text.substr(0, length));
    bool refused = read.recognised == 0 && read.diagnostics.size() == 1 && read.diagnostics[0].code.starts_with("json.");
    if (!refused || read.data.employees.size() != 0 || read.data.units.size() != 0) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("a document with any byte changed is read or refused, and every record is accounted for", "[io]") {
  for (const auto& path : test::files_of(test::source_folder() / "tests/schemas/full", ".json")) {
    const std::string text = test::file_text(path);
    std::size_t wrong = 0;
    for (std::size_t at = 0; at < text.size(); at += 11) {
      for (char changed : {'"', '0', '{', '\x80'}) {
        std::string bad = text;
        bad[at] = changed;
        Read read = read_text(bad);
        bool sound = test::accounts_add_up(read.data) && read.data.files.size() == 1;
        bool said = read.recognised == 1 || !read.diagnostics.empty();
        if (!sound || !said) ++wrong;
      }
    }
    CAPTURE(path.filename().string());
    CHECK(wrong == 0);
  }
}

TEST_CASE("a list of records that is no list is an error, and the other lists are read", "[io]") {
  Read read = read_text(R"({"format": "roster", "version": 1, "employees": {}, "units":
[{"id": "dop", "name": "Posts", "kind": "department"}]})");
  CHECK(test::briefs(read.diagnostics) == Lines{"error record.wrong_type /employees 1:49"});
  CHECK(test::sum(read.data.files[0]) == "1 = 1 + 0 + 0");
  CHECK(test::briefs(read_text(R"({"format": "roster", "version": 1, "units": null})").diagnostics) == Lines{"error record.wrong_type /units 1:45"});
}

TEST_CASE("where the head makes the records useless they are all counted as in error", "[io]") {
  Read read = read_text(R"({"format": "training-plan", "version": 1, "courses": [{"id": "do_1", "name": "One"}, 7], "other": [1, 2, 3]})");
  CHECK(test::briefs(read.diagnostics) == Lines{"error record.missing_member  1:1", "warning record.unknown_member /other 1:99"});
  CHECK(test::sum(read.data.files[0]) == "2 = 0 + 0 + 2");
  CHECK(read.data.courses.empty());
}

TEST_CASE("of one file a thousand diagnostics of a code are listed, and it is said how many more there are", "[io]") {
  std::string units;
  for (int i = 0; i < 1500; ++i) units += i == 0 ? "1" : ",1";
  Read read = read_text(R"({"format": "roster", "version": 1, "units": [)" + units + "]}");
  REQUIRE(read.diagnostics.size() == 1001);
  CHECK(read.diagnostics[0].message == "and 500 more like these, which are not listed");
  CHECK(read.diagnostics[0].code == "record.wrong_type");
  CHECK(read.diagnostics[0].severity == Severity::error);
  CHECK(test::sum(read.data.files[0]) == "1500 = 0 + 0 + 1500");
}

TEST_CASE("a member that the format does not know is a warning, whatever it holds", "[io]") {
  Read read = read_text(R"({"format": "roster", "version": 1, "a/b": [{"id": 1}], "note": {"x": [1]}, "units":
 [{"id": "dop", "name": "Posts", "kind": "department", "nmae": ""}], "completions": [1, 2]})");
  CHECK(test::briefs(read.diagnostics) == Lines{"warning record.unknown_member /a~1b 1:43", "warning record.unknown_member /note 1:64",
                                                "warning record.unknown_member /units/0/nmae 2:64", "warning record.unknown_member /completions 2:85"});
  CHECK(read.recognised == 1);
  CHECK(test::sum(read.data.files[0]) == "1 = 1 + 0 + 0");
}

TEST_CASE("a record that is no object is an error, and the others are read", "[io]") {
  Read read = read_text(R"({"format": "roster", "version": 1, "units":
[1, "x", null, [], {"id": "dop", "name": "Posts", "kind": "department"}]})");
  CHECK(test::briefs(read.diagnostics) == Lines{"error record.wrong_type /units/0 2:2", "error record.wrong_type /units/1 2:5",
                                                "error record.wrong_type /units/2 2:10", "error record.wrong_type /units/3 2:16"});
  CHECK(read.data.units.size() == 1);
  CHECK(test::sum(read.data.files[0]) == "5 = 1 + 0 + 4");
}

TEST_CASE("places are right with a mark, with Windows line ends and after text of several bytes", "[io]") {
  std::string text = "\xEF\xBB\xBF{\"format\": \"roster\", \"version\": 1, \"x\": 1,\r\n\"units\": [\r\n {\"id\": \"dop\", \"name\": \"डाक विभाग\"}]}";
  Read read = read_text(text);
  CHECK(test::briefs(read.diagnostics) == Lines{"warning record.unknown_member /x 1:41", "error record.missing_member /units/0 3:2"});
}

TEST_CASE("a file that could not be opened is accounted for", "[io]") {
  model::DatasetBuilder builder;
  std::vector<orders::Order> orders;
  std::vector<Diagnostic> diagnostics;
  Loading loading{builder, orders, diagnostics};
  note_unreadable("gone.json", "there is no such file", loading);
  CHECK(test::briefs(diagnostics) == Lines{"error file.unreadable  0:0"});
  CHECK(diagnostics[0].file == "gone.json");
  CHECK(diagnostics[0].message == "there is no such file");
  CHECK(test::finish(builder).data.files.at(0).file == "gone.json");
}

TEST_CASE("one bad file leaves the others as they are", "[io]") {
  Read read = test::read_texts({{"a.json", "garbage"}, {"b.json", kRoster}, {"c.json", "{}"}});
  CHECK(read.recognised == 1);
  CHECK(read.data.employees.size() == 1);
  CHECK(read.data.files.size() == 3);
  CHECK(test::codes(read) == test::Codes{"json.syntax", "file.not_recognised"});
}

TEST_CASE("a file on one long line is read in a moment, with the place of every record", "[io]") {
  std::string text = R"({"format": "completions", "version": 1, "completions": [)";
  constexpr int kRecords = 20'000;
  for (int i = 0; i < kRecords; ++i) {
    text += fmt::format(R"({}{{"employee": "{}", "course": "do_1", "status": "completed", "completed_on": "2025-11-03"}})", i == 0 ? "" : ",", i);
  }
  text += "]}";
  auto start = std::chrono::steady_clock::now();
  Read read = read_text(text);
  auto took = std::chrono::steady_clock::now() - start;
  CHECK(std::chrono::duration_cast<std::chrono::seconds>(took).count() < 20);
  REQUIRE(read.diagnostics.size() == 1001);  // and 19,000 more like these
  CHECK(read.diagnostics.back().pointer == "/completions/999/employee");
  CHECK(read.diagnostics.back().line == 1);
  CHECK(read.diagnostics.back().column == text.find("{\"employee\": \"999\"") + 1);
  CHECK(test::sum(read.data.files[0]) == "20000 = 0 + 20000 + 0");
}

TEST_CASE("megabytes of garbage are refused in a moment", "[io]") {
  std::string garbage;
  std::uint32_t state = 1;
  while (garbage.size() < 4'000'000) garbage += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
  auto start = std::chrono::steady_clock::now();
  CHECK(refused(garbage).size() == 1);
  CHECK(refused("{\"a\": \"" + std::string(4'000'000, 'x')) == Lines{"error json.syntax  1:4000007"});
  auto took = std::chrono::steady_clock::now() - start;
  CHECK(std::chrono::duration_cast<std::chrono::seconds>(took).count() < 20);
}

TEST_CASE("a list of employees that knows the units' ids makes no unit in which nobody is", "[io]") {
  const test::Read read = test::read_texts({
      {"units.json", R"({"format": "roster", "version": 1, "units": [{"id": "m", "name": "M", "kind": "ministry"}, {"id": "d", "name": "D", "kind": "unit", "parent": "m"}], "employees": []})"},
      {"people.csv", "Employee ID,Name,Designation,Unit\n1,A,Clerk,d\n2,B,Clerk,E\n"}});
  std::vector<std::string> units;
  for (const model::Unit& unit : read.data.units) units.emplace_back(read.data.text(unit.id));
  CHECK(units == std::vector<std::string>{"(organisation not given)", "(organisation not given) / E", "d", "m"});
  const test::Read known = test::read_texts({
      {"units.json", R"({"format": "roster", "version": 1, "units": [{"id": "m", "name": "M", "kind": "ministry"}], "employees": []})"},
      {"people.csv", "Employee ID,Name,Designation,Unit\n1,A,Clerk,m\n2,B,Clerk,m\n"}});
  CHECK(known.data.units.size() == 1);
  CHECK(known.data.employees.size() == 2);
}

}  // namespace anupalan::io
