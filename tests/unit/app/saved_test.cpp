#include "app/saved.h"

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "app/workspace.h"
#include "unit/rules/world.h"
#include "unit/samples.h"
#include "unit/support.h"

namespace anupalan::app {
namespace {

using rules::day;

const std::string kRoster = R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "M", "kind": "ministry" },
  { "id": "n", "name": "N", "kind": "office", "parent": "m" } ], "employees": [
  { "id": "A1", "name": "Asha Rao", "unit": "n", "category": "central_government", "email": "a.rao@gov.in" } ] })";
const std::string kCompletions = R"({ "format": "completions", "version": 1, "as_on": "2026-03-31",
  "completions": [ { "employee": "A1", "course": "c1", "status": "completed", "completed_on": "2026-01-05" } ] })";
const std::string kHr = "Number,Name,Designation,E mail,Karyalaya\n7,Bala,Clerk,b@gov.in,North\n";

std::vector<InputFile> data_files() { return {{"roster.json", kRoster}, {"completions.json", kCompletions}, {"hr.csv", kHr}}; }

using test::finish;

void open(Workspace& workspace, std::vector<InputFile> files) {
  workspace.apply(OpenFiles{std::move(files)});
  finish(workspace);
}

Workspace opened(std::vector<InputFile> files) {
  Workspace workspace(day("2026-03-31"));
  open(workspace, std::move(files));
  return workspace;
}

std::vector<InputFile> with(std::vector<InputFile> files, const std::string& saved) {
  files.emplace_back("workspace.json", saved);
  return files;
}

model::Guess column(std::string_view written) { return {model::Guessed::column, "hr.csv", std::string(written), "", 1, false}; }

/// Everything that can be saved is something else than at the start.
Workspace arranged() {
  Workspace workspace = opened(data_files());
  const std::string order = workspace.answer()->loaded().law.orders().front().id;
  workspace.apply(CorrectGuess{column("Number"), "employee id"});
  finish(workspace);
  workspace.apply(CorrectGuess{{model::Guessed::person, "", "x@gov.in", "", 1, false}, "A1"});
  finish(workspace);
  workspace.apply(ShowOrder{order});
  workspace.apply(ShowMilestones{"m"});
  workspace.apply(CompareFrom{day("2026-02-01")});
  workspace.apply(ShowWay{Way{rules::Status::pending, rules::Status::missed}});
  workspace.apply(SetSort{{{Column::met_on, true}, {Column::name, false}}});
  workspace.apply(SetColumns{{{Column::name, 210, true}, {Column::email}, {Column::status}}});
  workspace.apply(GroupBy{Column::unit});
  workspace.apply(ExpandGroups{true});
  workspace.apply(ToggleGroup{"n"});
  workspace.apply(ExpandUnits{false});
  workspace.apply(SortUnits{{UnitColumn::missed, true}});
  workspace.apply(SortCourses{{CourseColumn::title, false}});
  workspace.apply(ToggleUnit{workspace.answer()->data().find_unit("n")});
  workspace.apply(ShowEmployee{workspace.answer()->data().find_employee("A1")});
  workspace.apply(SetFilter{{.status = rules::Status::missed, .unit = "n", .search = "rao", .reason = "no_plan", .level = "", .course = {"c1", rules::CourseStand::open},
                             .also = {{.reason = "not_covered"}, {.status = rules::Status::pending, .level = "us"}},
                             .columns = {{Column::name, "asha"}, {Column::designation, "clerk"}},
                             .only = {std::make_shared<const std::vector<std::string>>(1, "A1")}}});
  workspace.apply(SetAsOn{day("2026-03-30")});
  workspace.apply(SetLawAsOn{day("2026-03-01")});
  workspace.apply(SwitchOrder{order, false});
  workspace.apply(SwitchReading{orders::Reading::r2, false});
  workspace.apply(SetTheme{Theme::contrast});
  workspace.apply(SetZoom{130});
  finish(workspace);
  return workspace;
}

bool says(const Workspace& workspace, std::string_view words) { return workspace.notice().find(words) != std::string::npos; }

std::string document(const std::string& members) { return R"({ "format": "workspace", "version": 1, )" + members + " }"; }

}  // namespace

TEST_CASE("of a filter a hundred parts come back, however they are nested, and the others are counted") {
  std::string also;
  for (int i = 0; i < 30; ++i) {
    std::string inner;
    for (int k = 0; k < 30; ++k) inner += std::string(k == 0 ? "" : ",") + R"({ "search": "a" })";
    also += std::string(i == 0 ? "" : ",") + R"({ "search": "b", "also": [)" + inner + "] }";
  }
  Workspace workspace = opened(data_files());
  workspace.apply(OpenFiles{{{"w.json", document(R"("look": { "view": "employees", "filter": { "also": [)" + also + "] } }")}}});
  finish(workspace);
  CHECK(workspace.chips().size() <= 100);
  CHECK(says(workspace, "Further parts of the filter that are too many: 830"));
}

TEST_CASE("a workspace that breaks off comes back as far as it is sound, and says where it breaks") {
  const std::string whole = document(R"("look": { "view": "plans", "order": "gone" }, "settings": { "theme": "dark", "zoom": 150 })");
  for (const std::string& broken : {whole.substr(0, whole.size() - 2), whole.substr(0, whole.find("150")) + "1e999 } }"}) {
    Workspace workspace = opened(data_files());
    workspace.apply(OpenFiles{{{"w.json", broken}}});
    finish(workspace);
    INFO(broken);
    CHECK(workspace.view() == View::plans);
    CHECK(workspace.settings().theme == Theme::dark);
    CHECK(says(workspace, "what stands before it is read"));
    CHECK(says(workspace, "is back, but for this"));
  }
}

TEST_CASE("an edited plan comes back with what the files know, and the rest is listed") {
  Workspace workspace = opened(data_files());
  workspace.apply(OpenFiles{{{"w.json", document(R"("choices": { "plan_edits": [ { "reporting_year": "2025-26", "id": "p", "name": "P",
      "prescribed_by": { "kind": "mdo", "id": "m" }, "applies_to": [], "courses": [ { "id": "c1" }, { "id": "gone" } ], "assessments": [ "nowhere" ] } ] })")}}});
  finish(workspace);
  CHECK(says(workspace, "No open file has the course gone."));
  CHECK(says(workspace, "No open file has the assessment nowhere."));
  REQUIRE(workspace.choices().plan_edits.all().size() == 1);
  CHECK(workspace.choices().plan_edits.all().front()->courses.size() == 1);
  CHECK(workspace.choices().plan_edits.all().front()->assessments.empty());
}

TEST_CASE("a masked workspace lists what it could not bring back as well") {
  Workspace workspace = opened(test::sample_files("posts"));
  workspace.apply(OpenFiles{{{"w.json", document(R"("look": { "view": "employees", "filter": { "unit": "gone" } }, "settings": { "masked": true })")}}});
  finish(workspace);
  CHECK(workspace.settings().masked);
  CHECK(says(workspace, "gone"));
}

TEST_CASE("a workspace comes back as it was, beside its files, after them or before them") {
  const Workspace before = arranged();
  const std::string saved = workspace_document(before, true).text;
  auto is_back = [&](const Workspace& now) {
    CHECK(now.look() == before.look());
    CHECK(now.choices() == before.choices());
    CHECK(now.settings() == before.settings());
    CHECK(now.corrections() == before.corrections());
    CHECK(now.files().size() == 3);
    CHECK(now.answer()->question() == before.answer()->question());
    CHECK(now.notice() == "The workspace workspace.json is back as it was saved.");
    CHECK(workspace_document(now, true).text == saved);
  };
  is_back(opened(with(data_files(), saved)));
  Workspace after = opened(data_files());
  open(after, with({}, saved));
  is_back(after);
  Workspace waits = opened(with({}, saved));
  CHECK(waits.answer() == nullptr);
  CHECK(waits.settings() == before.settings());
  CHECK(says(waits, "is brought back when its data are opened"));
  CHECK(says(waits, "completions.json"));
  open(waits, data_files());
  is_back(waits);
}

TEST_CASE("without people nothing that is saved says who somebody is") {
  const Workspace workspace = arranged();
  const WorkspaceDocument document = workspace_document(workspace, false);
  CHECK(document.left_out == 1);
  CHECK(workspace_document(workspace, true).left_out == 0);
  for (const char* personal : {"A1", "rao", "Rao", "asha", "@gov.in", "\"employee\"", "search", "people"}) {
    CAPTURE(personal);
    CHECK(document.text.find(personal) == std::string::npos);
  }
  const Workspace now = opened(with(data_files(), document.text));
  Look look = workspace.look();
  look.view = View::employees;
  look.employee.clear();
  look.filter.search.clear();
  look.filter.columns.erase(Column::name);
  look.filter.only = {};
  CHECK(now.look() == look);
  CHECK(now.choices() == workspace.choices());
}

TEST_CASE("a workspace is brought back in one step, which undo takes back and redo makes again") {
  Workspace workspace = opened(data_files());
  const Look look = workspace.look();
  const std::string saved = workspace_document(arranged(), true).text;
  open(workspace, with({}, saved));
  const Look restored = workspace.look();
  REQUIRE(restored != look);
  workspace.apply(Undo{});
  finish(workspace);
  CHECK(workspace.look() == look);
  CHECK(workspace.choices() == Choices{});
  CHECK(workspace.corrections().empty());
  CHECK(workspace.files().size() == 3);
  workspace.apply(Redo{});
  finish(workspace);
  CHECK(workspace.look() == restored);
  open(workspace, with({}, saved));  // again: it did not stay among the files
  CHECK(says(workspace, "back as it was saved"));
}

TEST_CASE("what no file has and no version knows is named, and the rest comes back") {
  Workspace workspace = opened(with(data_files(), document(R"(
    "look": { "view": "galaxy", "employee": "Z9", "plan": "p9", "order": "o9", "organisation": "x9", "way": { "from": "lost", "to": "missed" },
      "filter": { "status": "green", "unit": "u9", "reason": "why", "course": "c9", "search": "rao",
        "columns": [ { "column": "hat", "text": "x" } ], "people": ["Z8", "Z7"] },
      "sort": { "column": "shoe", "descending": true, "then_by": [ { "column": "name" }, { "column": "name", "descending": true } ] },
      "columns": [ { "column": "sock" }, { "column": "name", "width": 9999 }, { "column": "name" } ], "grouping": { "by": "name" }, "open_units": { "others": "few", "turned": ["n", "u7", "u8"] } })")));
  CHECK(says(workspace, "is back, but for this"));
  for (const char* line : {"no view \"galaxy\"", "the employee Z9", "the training plan p9", "no order o9", "the organisation x9", "no status \"lost\"",
                           "no status \"green\"", "the unit u9", "the course c9", "no column \"shoe\"", "by \"name\""}) {
    CAPTURE(line);
    CHECK(says(workspace, line));
  }
  CHECK(workspace.look().filter == Filter{.search = "rao"});
  CHECK(workspace.look().sort == Sort{{Column::name, false}});
  CHECK(workspace.look().columns == ShownColumns{{Column::name, 900, false}});
  CHECK_FALSE(workspace.look().grouping.by.has_value());
  CHECK(workspace.look().open_units.turned == std::set<std::string>{"n"});
  open(workspace, {{"second.json", document(R"("choices": { "orders": ["o9"], "readings_off": ["R-9", "R-2"] }, "settings": { "theme": "pink", "zoom": 500 },
    "files": [ { "name": "gone.csv", "bytes": 1 }, { "name": "hr.csv", "bytes": 1 } ])")}});
  for (const char* line : {"no order o9", "no reading \"R-9\"", "no theme \"pink\"", "gone.csv is not open", "hr.csv has another size"}) {
    CAPTURE(line);
    CHECK(says(workspace, line));
  }
  CHECK_FALSE(workspace.choices().orders.has_value());
  CHECK(workspace.answer()->readings_off() == std::vector<std::string>{"R-2"});
  CHECK(workspace.settings() == Settings{Theme::light, kMostZoom});
  CHECK(workspace.look().filter == Filter{.search = "rao"});  // it says nothing of the look
}

TEST_CASE("what an edited plan, the sandbox and a filter say beyond the data is named too") {
  Workspace workspace = opened(with(data_files(), document(R"json(
    "look": { "filter": { "course_stand": "clears", "also": [ { "course_stand": "nonsense", "search": "a" } ] } },
    "choices": { "sandbox": [ { "provision": "dopt-2025-07-04#3(v)", "obligation": 999, "count": 3 },
                              { "provision": "dopt-2025-07-04#3(v)", "obligation": 0, "count": 7 } ],
      "plan_edits": [ { "id": "p", "name": "P", "reporting_year": "2025-26", "prescribed_by": { "kind": "mdo", "id": "m" }, "applies_to": [],
                        "courses": [], "assessments": [ "gone-a" ] } ] })json")));
  for (const char* line : {"stand with a course as \"nonsense\"", "no paragraph dopt-2025-07-04#3(v)", "the assessment gone-a"}) {
    CAPTURE(line);
    CHECK(says(workspace, line));
  }
  CHECK(workspace.choices().sandbox.empty());
  CHECK(workspace.filter() == Filter{.also = {Filter{.search = "a"}}});
}

TEST_CASE("a filter of a file has no more parts than can be shown") {
  std::string parts;
  for (int i = 0; i < 6000; ++i) parts += fmt::format(R"({}{{ "search": "a{}" }})", i == 0 ? "" : ", ", i);
  Workspace workspace = opened(with(data_files(), document(fmt::format(R"("look": {{ "filter": {{ "also": [ {} ] }} }})", parts))));
  CHECK(workspace.filter().also.size() == 100);
  CHECK(workspace.chips().size() == 100);
  CHECK(says(workspace, "too many: 5,900"));
}

TEST_CASE("of a newer or partly wrong workspace what is understood comes back, of a broken one what stands before the break") {
  Workspace workspace = opened(data_files());
  open(workspace, {{"newer.json", R"({ "format": "workspace", "version": 3, "halo": 1, "look": { "view": "units" } })"}});
  CHECK(workspace.view() == View::units);
  CHECK(says(workspace, "A newer version of the program wrote this"));
  CHECK(says(workspace, "halo"));
  open(workspace, {{"wrong.json", document(R"("look": { "view": "compare", "plan": 7 }, "corrections": [ { "what": "colour" } ])")}});
  CHECK(workspace.view() == View::compare);
  CHECK(says(workspace, "/look/plan"));
  CHECK(says(workspace, "/corrections/0"));
  open(workspace, {{"broken.json", R"({ "format": "workspace", "version": 1, "look": { "view": "units" )"}});
  CHECK(workspace.view() == View::units);
  CHECK(says(workspace, "what stands before it is read"));
  const Look look = workspace.look();
  open(workspace, {{"no.json", R"({ "format": "workspace" "version": 1 })"}});
  CHECK(workspace.look() == look);
}

TEST_CASE("a workspace whose loading is stopped is not brought back later") {
  Workspace workspace = opened(data_files());
  workspace.apply(OpenFiles{with({}, workspace_document(arranged(), true).text)});
  while (!says(workspace, "back") && workspace.corrections().empty() && workspace.loading()) workspace.work();
  workspace.apply(CancelLoading{});
  open(workspace, {{"more.csv", "Employee Id,Name,Designation\n8,Bala,Clerk\n"}});
  CHECK(workspace.look() == Look{});
  CHECK(workspace.corrections().empty());
}

TEST_CASE("of two workspaces the last one decides, and corrections made on the screen can be taken back") {
  Workspace workspace = opened(data_files());
  auto says_number_is = [](const std::string& means) {
    return R"("corrections": [ { "what": "column", "written": "Number", "means": ")" + means + R"(", "file": "hr.csv" } ])";
  };
  open(workspace, {{"a.json", document(R"("look": { "view": "units" }, )" + says_number_is("phone"))},
                   {"b.json", document(R"("look": { "view": "data" }, )" + says_number_is("employee id"))}});
  CHECK(workspace.view() == View::data);
  CHECK(workspace.answer()->data().find_employee("7") != model::kNoRow<model::EmployeeRow>);
  REQUIRE(workspace.corrections().has(column("Number")));
  workspace.apply(CorrectGuess{column("Number"), std::nullopt});
  finish(workspace);
  CHECK(workspace.answer()->data().find_employee("7") == model::kNoRow<model::EmployeeRow>);
  CHECK(workspace.view() == View::data);
}

}  // namespace anupalan::app
