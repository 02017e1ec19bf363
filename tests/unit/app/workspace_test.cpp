#include "app/workspace.h"

#include <catch2/catch_test_macros.hpp>

#include "app/column_filter.h"
#include "app/queries.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using model::at;
using rules::day;

std::string roster(const std::string& employees) {
  return R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "M", "kind": "ministry" },
    { "id": "n", "name": "N", "kind": "office", "parent": "m" } ], "employees": [ )" + employees + " ] }";
}

std::string person(const std::string& id) {
  return R"({ "id": ")" + id + R"(", "name": ")" + id + R"(", "unit": "n", "category": "central_government" })";
}

using test::finish;

Workspace opened(std::vector<InputFile> files) {
  Workspace workspace(day("2026-03-31"));
  workspace.apply(OpenFiles{std::move(files)});
  finish(workspace);
  return workspace;
}

std::string id_of(const Workspace& workspace, model::EmployeeRow row) {
  const model::Dataset& data = workspace.answer()->data();
  return std::string(data.text(data.employees.id[at(row)]));
}

TEST_CASE("before anything is loaded there is nothing to look at") {
  Workspace workspace(day("2026-03-31"));
  CHECK(workspace.answer() == nullptr);
  CHECK(workspace.employees().empty());
  workspace.apply(SetAsOn{day("2026-01-01")});
  workspace.apply(ExpandUnits{true});
  workspace.apply(CloseAll{});
  CHECK(workspace.answer() == nullptr);
}

TEST_CASE("what was guessed is corrected, the correction stays with further files, and is taken back") {
  Workspace workspace = opened({{"hr.csv", "Number,Name,Designation,E mail,Karyalaya\n7,Asha,Clerk,a@gov.in,North\n", {}}});
  auto guess = [&](std::string_view written) {
    for (const model::Guess& g : workspace.answer()->data().guesses) {
      if (g.written == written) return g;
    }
    return model::Guess{};
  };
  CHECK(id_of(workspace, model::EmployeeRow{}) == "a@gov.in");
  CHECK(meaning_words(guess("Number")).empty());
  CHECK(meaning_words(guess("E mail")) == "e-mail");
  workspace.apply(CorrectGuess{guess("Number"), "Employee ID"});
  CHECK(id_of(workspace, model::EmployeeRow{}) == "a@gov.in");  // until all is read anew
  finish(workspace);
  CHECK(id_of(workspace, model::EmployeeRow{}) == "7");
  CHECK(guess("Number").corrected);
  CHECK(workspace.corrections().has(guess("Number")));
  workspace.apply(CorrectGuess{guess("Number"), "phone"});
  workspace.apply(CancelLoading{});  // the correction before stays
  workspace.apply(CorrectGuess{guess("hr.csv"), " employee of an autonomous body"});
  finish(workspace);
  CHECK(id_of(workspace, model::EmployeeRow{}) == "7");
  workspace.apply(OpenFiles{{{"more.csv", "Employee Id,Name,Designation\n8,Bala,Clerk\n", {}}}});
  finish(workspace);
  CHECK(workspace.employees().size() == 2);
  CHECK(guess("hr.csv").means == "autonomous_body");
  workspace.apply(CorrectGuess{guess("Number"), std::nullopt});
  finish(workspace);
  CHECK_FALSE(guess("Number").corrected);
  CHECK(guess("hr.csv").corrected);
  workspace.apply(CorrectGuess{guess("hr.csv"), ""});  // a category has to be something: this takes it back
  finish(workspace);
  CHECK(workspace.corrections().empty());
  CHECK(workspace.answer()->data().files.size() == 2);
  CHECK(workspace.answer()->loaded().diagnostics.size() == 2);  // of the categories
}

TEST_CASE("files are loaded step by step; until then all stays as it was") {
  Workspace workspace = opened({{"roster.json", roster(person("A")), {}}});
  REQUIRE(workspace.answer() != nullptr);
  workspace.apply(OpenFiles{{{"more.json", roster(person("B")), {}}}});
  CHECK(workspace.loading());
  CHECK(workspace.employees().size() == 1);
  finish(workspace);
  CHECK(workspace.employees().size() == 2);
  CHECK(workspace.notice().empty());
}

TEST_CASE("nothing that was loaded is lost to a bad file") {
  Workspace workspace = opened({{"roster.json", roster(person("A")), {}}});
  for (const InputFile& bad : {InputFile{"bad.json", "{", {}}, InputFile{"gone.json", {}, "there is no such file"}, InputFile{"empty.json", {}, {}}}) {
    workspace.apply(OpenFiles{{bad}});
    finish(workspace);
    REQUIRE(workspace.answer() != nullptr);
    CHECK(workspace.employees().size() == 1);
  }
}

TEST_CASE("files of which none can be read leave everything as it was, with a notice") {
  Workspace workspace = opened({{"bad.json", "{", {}}});
  CHECK(workspace.answer() == nullptr);
  CHECK_FALSE(workspace.notice().empty());
}

TEST_CASE("every file that could not be read is named with its place, up to five, and the others counted") {
  std::vector<InputFile> files{{"roster.json", roster(person("A")), {}}};
  for (char name = 'a'; name <= 'g'; ++name) files.push_back({std::string(1, name), "{", {}});
  const std::string notice = opened(std::move(files)).notice();
  CHECK(notice.starts_with("7 of 8 files could not be read"));
  CHECK(notice.find("\na, line 1: ") != std::string::npos);
  CHECK(notice.find("\ne, line 1: ") != std::string::npos);
  CHECK(notice.find("\nf:") == std::string::npos);
  CHECK(notice.ends_with("\nand 2 more files"));
}

TEST_CASE("a file opened twice is one, and two files of one name are two") {
  Workspace workspace = opened({{"roster.json", roster(person("A")), {}}});
  workspace.apply(OpenFiles{{{"roster.json", roster(person("A")), {}}}});
  finish(workspace);
  CHECK(workspace.answer()->data().files.size() == 1);
  CHECK_FALSE(workspace.notice().empty());
  workspace.apply(OpenFiles{{{"roster.json", roster(person("B")), {}}}});
  finish(workspace);
  REQUIRE(workspace.answer()->data().files.size() == 2);
  CHECK(workspace.answer()->data().files[0].file != workspace.answer()->data().files[1].file);
  CHECK(workspace.employees().size() == 2);
}

TEST_CASE("files opened while others are read are read with them") {
  Workspace workspace(day("2026-03-31"));
  workspace.apply(OpenFiles{{{"a.json", roster(person("A")), {}}}});
  workspace.work();
  workspace.apply(OpenFiles{{{"b.json", roster(person("B")), {}}}});
  finish(workspace);
  CHECK(workspace.employees().size() == 2);
}

TEST_CASE("who and which unit is looked at is found again after further files") {
  Workspace workspace = opened({{"roster.json", roster(person("M")), {}}});
  workspace.apply(ShowEmployee{workspace.employees()[0]});
  workspace.apply(ExpandUnits{false});
  workspace.apply(ToggleUnit{workspace.answer()->data().find_unit("m")});
  Filter filter;
  filter.unit = "n";
  workspace.apply(SetFilter{filter});
  workspace.apply(OpenFiles{{{"more.json", roster(person("A")), {}}}});
  finish(workspace);
  CHECK(workspace.view() == View::employee);
  CHECK(id_of(workspace, workspace.employee()) == "M");
  CHECK(workspace.filter().unit == "n");
  CHECK(workspace.unit_lines().size() == 2);
}

TEST_CASE("units are shown under their parents, opened one by one or all together") {
  Workspace workspace = opened({{"roster.json", roster(person("A")), {}}});
  REQUIRE(workspace.unit_lines().size() == 2);  // the topmost are open
  CHECK(workspace.unit_lines()[0].has_children);
  CHECK(workspace.unit_lines()[1].depth == 1);
  workspace.apply(ToggleUnit{workspace.unit_lines()[0].unit});
  CHECK(workspace.unit_lines().size() == 1);
  workspace.apply(ToggleUnit{workspace.unit_lines()[0].unit});
  CHECK(workspace.unit_lines().size() == 2);
  workspace.apply(ExpandUnits{true});
  CHECK(workspace.unit_lines().size() == 2);
  workspace.apply(ExpandUnits{false});
  CHECK(workspace.unit_lines().size() == 1);
}

TEST_CASE("data as on, filter and sort change what is listed, and the version tells that something changed") {
  Workspace workspace = opened({{"roster.json", roster(person("A") + ", " + person("B")), {}}});
  std::uint64_t version = workspace.version();
  workspace.apply(SetSort{{{Column::id, true}}});
  CHECK(workspace.version() > version);
  CHECK(id_of(workspace, workspace.employees()[0]) == "B");
  Filter filter;
  filter.search = "a";
  workspace.apply(ShowEmployees{filter});
  CHECK(workspace.view() == View::employees);
  CHECK(workspace.employees().size() == 1);
  workspace.apply(SetAsOn{day("2025-07-03")});
  CHECK(workspace.answer()->as_on() == day("2025-07-03"));
  CHECK(workspace.answer()->question().law_as_on == day("2025-07-03"));
}

TEST_CASE("closing all leaves an empty workspace whose version still counts up") {
  Workspace workspace = opened({{"roster.json", roster(person("A")), {}}});
  std::uint64_t version = workspace.version();
  workspace.apply(CloseAll{});
  CHECK(workspace.answer() == nullptr);
  CHECK(workspace.version() >= version);
  CHECK(workspace.employees().empty());
  CHECK(workspace.view() == View::overview);
  workspace.apply(OpenFiles{{{"roster.json", roster(person("A")), {}}}});
  finish(workspace);
  CHECK(workspace.employees().size() == 1);
}

TEST_CASE("a selection stays with another filter and day, is shown alone and undone, and means nothing in other data") {
  Workspace workspace = opened({{"roster.json", roster(person("A") + ", " + person("B") + ", " + person("C")), {}}});
  workspace.apply(SelectRange{2, 1});
  CHECK(workspace.picked().size() == 2);
  workspace.apply(SelectRange{0, 0, true});
  CHECK(workspace.picked().size() == 3);
  workspace.apply(TurnSelected{model::EmployeeRow{0}});
  workspace.apply(TurnSelected{model::EmployeeRow{77}});
  workspace.apply(SetFilter{{.search = "b"}});
  workspace.apply(SetAsOn{day("2026-01-01")});
  finish(workspace);
  CHECK(workspace.picked().size() == 2);
  workspace.apply(ShowSelected{});
  CHECK(workspace.employees().size() == 2);
  CHECK(*workspace.filter().only.ids == std::vector<std::string>{"B", "C"});
  workspace.apply(Undo{});
  CHECK(workspace.filter() == Filter{.search = "b"});
  workspace.apply(OpenFiles{{{"more.json", roster(person("D")), {}}}});
  finish(workspace);
  CHECK(workspace.picked().empty());
}

TEST_CASE("who is selected leaves as text whatever the list holds now: first those in it") {
  Workspace workspace = opened({{"roster.json", roster(person("A") + ", " + person("B") + ", " + person("C")), {}}});
  workspace.apply(TurnSelected{model::EmployeeRow{0}});
  workspace.apply(TurnSelected{model::EmployeeRow{2}});
  workspace.apply(SetFilter{{.search = "c"}});
  finish(workspace);
  workspace.apply(SaveRows{});
  finish(workspace);
  const auto text = workspace.take_table_text();
  REQUIRE(text.has_value());
  CHECK(text->rows == 2);
  CHECK(text->text.find("C") < text->text.find("A,"));
}

TEST_CASE("what may be asked next is made ready, and nothing in view changes by it") {
  Workspace workspace = opened({{"roster.json", roster(person("A") + ", " + person("B")), {}}});
  REQUIRE(workspace.prepares());
  const std::uint64_t version = workspace.version();
  while (workspace.prepares()) workspace.prepare();
  CHECK(workspace.version() == version);
  CHECK_FALSE(workspace.busy());
  workspace.apply(SetSort{{{Column::name, true}}});
  CHECK(workspace.employees() == std::vector{model::EmployeeRow{1}, model::EmployeeRow{0}});
  workspace.apply(SetAsOn{day("2026-03-30")});
  CHECK(workspace.prepares());  // another day has other statuses
  workspace.apply(Show{View::mosaic});
  CHECK_FALSE(workspace.prepares());  // the day moves on there, and no list is asked for
  workspace.apply(Show{View::employees});
  CHECK(workspace.prepares());
  workspace.apply(CloseAll{});
  CHECK_FALSE(workspace.prepares());
}

TEST_CASE("the table of units, and of courses, leaves as it is in view") {
  Workspace workspace = opened(test::sample_files("posts"));
  const auto rows_of = [&](View view) {
    workspace.apply(Show{view});
    workspace.courses();
    finish(workspace);
    workspace.apply(CopyRows{});
    finish(workspace);
    return workspace.take_table_text().value();
  };
  const TableText units = rows_of(View::units), courses = rows_of(View::courses), people = rows_of(View::overview);
  CHECK(units.name == "units-" + iso_text(workspace.answer()->as_on()));
  CHECK(units.rows == workspace.unit_lines().size());
  CHECK(units.text.starts_with("Unit ID\tUnit\tUnder\tEmployees\tCovered\tCompliant\t"));
  CHECK(courses.name == "courses-" + iso_text(workspace.answer()->as_on()));
  CHECK(courses.rows == workspace.courses().standings.size());
  CHECK(people.name == "employees-" + iso_text(workspace.answer()->as_on()));
  CHECK(people.rows == workspace.answer()->data().employees.size());
}

TEST_CASE("Back and Forward leave tables arranged as they are, and what was told goes with its view") {
  Workspace workspace = opened(test::sample_files("posts"));
  workspace.apply(Show{View::employees});
  workspace.apply(SetColumns{{{Column::name, 210, true}, {Column::status}}});
  workspace.apply(SetSort{{{Column::name, true}}});
  workspace.apply(Tell{"Saved.", false});
  CHECK(workspace.told().words == "Saved.");
  workspace.apply(GoBack{});
  CHECK(workspace.view() == View::overview);
  CHECK(workspace.told().words.empty());
  workspace.apply(Show{View::employees});
  CHECK(workspace.look().columns.size() == 2);
  CHECK(workspace.sort() == Sort{{Column::name, true}});
}

TEST_CASE("what leaves as text while something is supposed says so in every row, and in its name") {
  Workspace workspace = opened(test::sample_files("posts"));
  workspace.apply(SwitchReading{orders::Reading::r2, false});
  finish(workspace);
  workspace.apply(Show{View::units});
  workspace.apply(SaveRows{});
  finish(workspace);
  const TableText text = workspace.take_table_text().value();
  CHECK(text.name == "units-" + iso_text(workspace.answer()->as_on()) + "-what-if");
  std::size_t marked = 0;
  for (std::size_t at = 0; (at = text.text.find("Switched off: R-2", at)) != std::string::npos; ++at) ++marked;
  CHECK(marked == text.rows);
}

TEST_CASE("records of the files opened last that could not be used are told at once") {
  Workspace workspace = opened({{"roster.json", roster(person("A")), {}}});
  CHECK(workspace.notice().empty());
  workspace.apply(OpenFiles{{{"more.json", roster(person("B") + R"(, { "id": "C", "unit": "m", "category": "nonsense" })"), {}}}});
  finish(workspace);
  CHECK(workspace.notice().starts_with("1 record of the files opened last could not be used."));
}

TEST_CASE("letters typed for a column are undone together, and each chosen value by itself") {
  Workspace workspace = opened({{"roster.json", roster(person("A") + ", " + person("B")), {}}});
  for (const char* text : {"n", "no", "nor"}) workspace.apply(SetFilter{with_column_filter(workspace.filter(), Column::unit, text)});
  workspace.apply(SetFilter{with_column_filter(workspace.filter(), Column::level, "=A")});
  workspace.apply(SetFilter{with_column_filter(workspace.filter(), Column::level, "=A | =B")});
  workspace.apply(Undo{});
  CHECK(workspace.filter().columns.at(Column::level) == "=A");
  workspace.apply(Undo{});
  CHECK(workspace.filter().columns == std::map<Column, std::string>{{Column::unit, "nor"}});
  workspace.apply(Undo{});
  CHECK_FALSE(workspace.filter().any());
}

TEST_CASE("the topmost line is never beyond the last, and another list begins at the first") {
  Workspace workspace = opened({{"roster.json", roster(person("A") + ", " + person("B") + ", " + person("C")), {}}});
  workspace.apply(LookFrom{99});
  CHECK(workspace.first_line() == 2);
  workspace.apply(SetSort{{{Column::name, true}}});
  CHECK(workspace.first_line() == 0);
  workspace.apply(SetFilter{{.search = "nobody"}});
  workspace.apply(LookFrom{1});
  CHECK(workspace.first_line() == 0);
}

}  // namespace
}  // namespace anupalan::app
