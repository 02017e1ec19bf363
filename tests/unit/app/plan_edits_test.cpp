// Plans that are edited on the screen: what follows is what would follow from files that say the same.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

#include "app/plan_change.h"
#include "app/workspace.h"
#include "unit/rules/world.h"
#include "unit/samples.h"
#include "unit/support.h"

namespace anupalan::app {
namespace {

using model::at;
using rules::day;
using What = PlanChange::What;

std::vector<InputFile> files_of_sample(const std::string& name, bool with_plans) {
  std::vector<InputFile> files = test::sample_files(name);
  if (!with_plans) std::erase_if(files, [](const InputFile& file) { return file.name == "training-plan.json"; });
  return files;
}

/// Everything of an answer that a plan can change, employee by employee.
std::vector<std::string> verdicts(const Answer& answer) {
  std::vector<std::string> lines;
  for (std::uint32_t row = 0; row < answer.data().employees.size(); ++row) {
    const model::EmployeeRow employee{row};
    std::string line(answer.data().text(answer.data().employees.id[row]));
    line += fmt::format(" {}", rules::name_of(answer.status(employee)));
    const rules::Prescription& prescription = answer.evaluation().prescription(employee);
    for (model::PlanRow plan : prescription.plans) line += " " + answer.plan(plan).id;
    for (std::size_t i = 0; i < prescription.obligations.size(); ++i) {
      const rules::Obligation& o = prescription.obligations[i];
      line += fmt::format(" {} {} {} {}", o.standing->provision, iso_text(o.due), o.needed, iso_text(answer.evaluation().met_on(employee)[i]));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

using test::finish;

Workspace opened(std::vector<InputFile> files) {
  Workspace workspace(day("2026-03-31"));
  workspace.apply(OpenFiles{std::move(files)});
  finish(workspace);
  REQUIRE(workspace.answer() != nullptr);
  return workspace;
}

void change(Workspace& workspace, What what, std::string value, std::string key = {}, std::size_t object = 0) {
  workspace.apply(EditPlan{{what, object, std::move(key), std::move(value)}});
  INFO(workspace.refusal().value_or(PlanRefusal{}).words);
  REQUIRE_FALSE(workspace.refusal().has_value());
  finish(workspace);
}

std::string course_not_in(const Workspace& workspace) {
  const model::PlanRecord plan = workspace.plan_record();
  const auto offered = offered_courses(workspace.answer()->data(), plan, {});
  return offered.empty() ? std::string() : std::string(workspace.answer()->data().text(workspace.answer()->data().courses[at(offered.front())].id));
}

/// Edits of every kind to the first two plans, and a new plan.
void edit(Workspace& workspace) {
  const std::string first = workspace.answer()->curriculum().plans.front().id, second = workspace.answer()->curriculum().plans.back().id;
  workspace.apply(ShowPlan{first});
  finish(workspace);
  change(workspace, What::drop_course, {}, workspace.plan_record().courses.front().id);
  if (const std::string other = course_not_in(workspace); !other.empty()) change(workspace, What::add_course, other);
  change(workspace, What::require_course, "mandatory", workspace.plan_record().courses.back().id);
  change(workspace, What::due_on, "31.01.2026");
  workspace.apply(ShowPlan{second});
  finish(workspace);
  change(workspace, What::name, "For others");
  change(workspace, What::add_value, "JS and above", "level", workspace.plan_record().applies_to.size());
  change(workspace, What::add_value, "A level that nobody has", "level", workspace.plan_record().applies_to.size() - 1);
  const PrescriberChoice by = prescribers_of(*workspace.answer()).front();
  workspace.apply(NewPlan{by.kind, by.id});
  finish(workspace);
  change(workspace, What::add_course, course_not_in(workspace));
  change(workspace, What::add_value, "b", "group", 0);
}

}  // namespace

TEST_CASE("edited plans give what files give that hold them; saved as JSON they are read back the same", "[app]") {
  const std::string name = GENERATE("ias", "ministry", "posts");
  CAPTURE(name);
  Workspace edited = opened(files_of_sample(name, true));
  const std::vector<std::string> before = verdicts(*edited.answer());
  edit(edited);
  CHECK(verdicts(*edited.answer()) != before);
  REQUIRE(edited.filed() != nullptr);
  CHECK(verdicts(*edited.filed()) == before);

  std::vector<InputFile> files = files_of_sample(name, false);
  const ReportingYear year = edited.answer()->question().year;
  files.emplace_back("edited.json", plans_document(*edited.answer(), plans_of_year(*edited.answer(), year)));
  const Workspace filed = opened(std::move(files));
  CHECK(verdicts(*filed.answer()) == verdicts(*edited.answer()));
  CHECK(filed.filed() == nullptr);
  const std::vector<model::PlanRecord> saved = plans_of_year(*edited.answer(), year), read = plans_of_year(*filed.answer(), year);
  REQUIRE(saved.size() == read.size());
  for (std::size_t i = 0; i < saved.size(); ++i) {
    CAPTURE(saved[i].id);
    CHECK(plans_document(*edited.answer(), {saved[i]}) == plans_document(*filed.answer(), {read[i]}));
  }
  CHECK(rules::lint(filed.answer()->evaluation(), filed.answer()->law()) == rules::lint(edited.answer()->evaluation(), edited.answer()->law()));
}

TEST_CASE("who flips adds up with the counts of both, and the day moves both", "[app]") {
  Workspace workspace = opened(files_of_sample("ministry", true));
  edit(workspace);
  for (const char* on : {"2026-03-31", "2025-12-01", "2026-04-01"}) {
    CAPTURE(on);
    workspace.apply(SetAsOn{day(on)});
    finish(workspace);
    workspace.flips();
    finish(workspace);
    const Comparison& flips = workspace.flips();
    CHECK(flips.before == workspace.filed()->roll_up().all);
    CHECK(flips.after == workspace.answer()->roll_up().all);
    CHECK(workspace.filed()->as_on() == workspace.answer()->as_on());
    rules::Counts rows, columns;
    std::uint32_t moved = 0;
    for (std::size_t from = 0; from < rules::kStatusCount; ++from) {
      for (std::size_t to = 0; to < rules::kStatusCount; ++to) {
        rows.by_status[from] += flips.flow[from][to];
        columns.by_status[to] += flips.flow[from][to];
        moved += from == to ? 0 : flips.flow[from][to];
      }
    }
    CHECK(rows == flips.before);
    CHECK(columns == flips.after);
    CHECK(moved == flips.moved());
    for (const Pair& pair : moved_rows(flips, {})) {
      const model::EmployeeRow row{pair.after};
      const MovedLine line = flipped_line(*workspace.filed(), *workspace.answer(), pair);
      CHECK(line.way.from == workspace.filed()->status(row));
      CHECK(line.way.to == workspace.answer()->status(row));
    }
  }
}

namespace {

const std::vector<InputFile>& small_files() {
  static const std::vector<InputFile> kFiles{
      {"roster.json", R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "Ministry M", "kind": "ministry" },
        { "id": "n", "name": "Office N", "kind": "office", "parent": "m" } ], "employees": [
        { "id": "A", "name": "Asha", "unit": "m", "category": "central_government", "group": "A", "designation": "Director" },
        { "id": "B", "name": "Bala", "unit": "n", "category": "central_government", "group": "B" } ] })", {}},
      {"plans.json", R"({ "format": "training-plan", "version": 1, "reporting_year": "2025-26",
        "courses": [ { "id": "c1", "name": "First" }, { "id": "c2", "name": "Second", "minutes": 90, "competency": "domain" }, { "id": "c3", "name": "Second" } ],
        "assessments": [ { "id": "t", "name": "Test" } ], "levels": [ { "designation": "Director", "level": "ds_director" } ],
        "plans": [ { "id": "p", "name": "P", "prescribed_by": { "kind": "mdo", "id": "m" }, "applies_to": [],
                     "courses": [ { "id": "c1" }, { "id": "c2", "requirement": "mandatory" } ], "assessments": ["t"] } ] })", {}},
      {"completions.json", R"({ "format": "completions", "version": 1, "as_on": "2026-03-31",
        "completions": [ { "employee": "A", "course": "c1", "status": "completed", "completed_on": "2025-07-01" } ],
        "assessments": [ { "employee": "A", "assessment": "t", "result": "passed", "on": "2025-08-01" } ] })", {}}};
  return kFiles;
}

std::string refused(Workspace& workspace, PlanChange what) {
  const Choices before = workspace.choices();
  workspace.apply(EditPlan{std::move(what)});
  finish(workspace);
  CHECK(workspace.choices() == before);
  return workspace.refusal() ? workspace.refusal()->words : std::string();
}

}  // namespace

TEST_CASE("to begin an edit changes no figure; the first change does, and is a what-if; undo takes back one after the other", "[app]") {
  Workspace workspace = opened(small_files());
  workspace.apply(BeginPlanEdit{});
  finish(workspace);
  REQUIRE(workspace.edited_plan() != nullptr);
  CHECK_FALSE(workspace.asked().supposes());
  CHECK(workspace.filed() == nullptr);
  change(workspace, What::drop_course, {}, "c1");
  CHECK(workspace.asked().supposes());
  CHECK(workspace.answer()->supposed().size() == 1);
  const model::EmployeeRow asha = workspace.answer()->data().find_employee("A");
  CHECK(workspace.filed()->status(asha) == rules::Status::compliant);
  CHECK(workspace.answer()->status(asha) == rules::Status::pending);
  change(workspace, What::due_on, "2026-02-28");
  CHECK(workspace.answer()->status(asha) == rules::Status::missed);
  workspace.apply(Undo{});
  finish(workspace);
  CHECK(workspace.answer()->status(asha) == rules::Status::pending);
  workspace.apply(Undo{});
  finish(workspace);
  CHECK_FALSE(workspace.asked().supposes());
  CHECK(workspace.edited_plan() != nullptr);
  workspace.apply(Undo{});
  finish(workspace);
  CHECK(workspace.edited_plan() == nullptr);
  workspace.apply(Redo{});
  workspace.apply(Redo{});
  finish(workspace);
  CHECK(workspace.answer()->status(asha) == rules::Status::pending);
  workspace.apply(DropPlanEdits{});
  finish(workspace);
  CHECK(workspace.filed() == nullptr);
  CHECK(workspace.answer()->status(asha) == rules::Status::compliant);
  CHECK(workspace.choices() == Choices{});
}

TEST_CASE("what a plan cannot be is refused in words, and changes nothing", "[app]") {
  Workspace workspace = opened(small_files());
  workspace.apply(BeginPlanEdit{});
  CHECK(refused(workspace, {What::name, 0, {}, "  "}) == "A plan needs a name.");
  CHECK(refused(workspace, {What::due_on, 0, {}, "31.02.2026"}).find("31.02.2026") != std::string::npos);
  CHECK(refused(workspace, {What::add_course, 0, {}, "c1"}) == "The plan has the course First already.");
  CHECK(refused(workspace, {What::add_course, 0, {}, "first"}) == "The plan has the course First already.");
  CHECK(refused(workspace, {What::add_course, 0, {}, "second"}) == "Several have the name “second”. Give the number.");
  CHECK(refused(workspace, {What::add_course, 0, {}, "c9"}).find("No open file has a course “c9”") == 0);
  CHECK(refused(workspace, {What::add_assessment, 0, {}, "t"}) == "The plan has the assessment Test already.");
  for (const char* criterion : {"batch", "category", "on_central_deputation", "service_years", "employee", "unit"}) {
    CAPTURE(criterion);
    const std::string words = refused(workspace, {What::add_value, 0, criterion, "nonsense"});
    CHECK(words.find("“nonsense”") != std::string::npos);
    CHECK(words.find("plan_edit") == std::string::npos);
  }
  CHECK_FALSE(refused(workspace, {What::add_value, 0, "colour", "red"}).empty());
  change(workspace, What::add_value, "A", "group", 0);
  CHECK(refused(workspace, {What::add_value, 0, "group", " a "}) == "“a” is there already.");
}

TEST_CASE("values are given as people read them, each criterion in its own way, and with the last one the criterion goes", "[app]") {
  Workspace workspace = opened(small_files());
  workspace.apply(BeginPlanEdit{});
  const std::pair<const char*, const char*> kGiven[] = {{"group", "A"}, {"designation", "Director"}, {"level", "DS/Director"}, {"service", "IAS"},
                                                        {"cadre", "AGMUT"}, {"batch", "2012"}, {"category", "Central Government employee"},
                                                        {"on_central_deputation", "yes"}, {"employee", "A"}, {"unit", "Office N"},
                                                        {"service_years", "up to 9 years"}};
  std::size_t object = 0;
  for (const auto& [criterion, value] : kGiven) change(workspace, What::add_value, value, criterion, object++);
  const model::PlanRecord plan = workspace.plan_record();
  REQUIRE(plan.applies_to.size() == 11);
  CHECK(plan.applies_to[2].level == std::vector<std::string>{"ds_director"});
  CHECK(plan.applies_to[6].category == std::vector<std::string>{"central_government"});
  CHECK(plan.applies_to[7].on_central_deputation == std::vector<bool>{true});
  CHECK(plan.applies_to[9].unit == std::vector<std::string>{"n"});
  CHECK(plan.applies_to[10].service_years == "upto_9");
  std::size_t index = 0;
  for (const model::CriteriaRecord& one : plan.applies_to) {
    const auto lines = criterion_lines(*workspace.answer(), one);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].criterion == kCriteria[index]);
    change(workspace, What::drop_value, lines[0].values[0].value, lines[0].criterion, index++);
  }
  for (const model::CriteriaRecord& one : workspace.plan_record().applies_to) CHECK(one == model::CriteriaRecord{});
}

TEST_CASE("a plan without courses, for nobody, or for everybody says so", "[app]") {
  Workspace workspace = opened(small_files());
  workspace.apply(BeginPlanEdit{});
  const auto notes = [&] {
    std::vector<std::string> words;
    workspace.plan_detail();
    finish(workspace);
    for (const PlanNote& note : notes_of(*workspace.answer(), workspace.plan_record(), workspace.plan_detail().counts.employees())) words.push_back(note.words);
    return words;
  };
  CHECK(notes() == std::vector<std::string>{"The plan is for everybody whom the prescriber answers for."});
  change(workspace, What::drop_course, {}, "c1");
  change(workspace, What::drop_course, {}, "c2");
  CHECK(notes().front() == "The plan has no courses: whoever has it is undetermined until some are added.");
  CHECK(workspace.answer()->evaluation().reasons(model::EmployeeRow{0}, day("2026-03-31")) == std::vector<std::string>{"empty_plan"});
  change(workspace, What::add_value, "Z", "group", 0);
  CHECK(notes().back() == "Nobody in the files gets this plan.");
}

TEST_CASE("a new plan and a copy have ids of their own; what no file has is gone when it is dropped", "[app]") {
  Workspace workspace = opened(small_files());
  workspace.apply(NewPlan{model::PrescriberKind::mdo, "nowhere"});
  CHECK(workspace.choices().plan_edits.empty());
  workspace.apply(NewPlan{model::PrescriberKind::mdo, "m"});
  finish(workspace);
  CHECK(workspace.look().plan == "plan-2025-26-new");
  workspace.apply(DuplicatePlan{});
  finish(workspace);
  CHECK(workspace.look().plan == "plan-2025-26-new-copy");
  workspace.apply(DuplicatePlan{});
  workspace.apply(ShowPlan{"p"});
  finish(workspace);
  workspace.apply(DuplicatePlan{});
  finish(workspace);
  CHECK(workspace.look().plan == "p-copy");
  CHECK(workspace.answer()->curriculum().plans.size() == 5);
  CHECK(workspace.plans().lines.size() == 5);
  const model::PlanRow row = workspace.plan();
  CHECK(workspace.answer()->plan(row).id == "p-copy");
  workspace.apply(DropPlanEdit{"p-copy"});
  finish(workspace);
  CHECK(workspace.answer()->curriculum().plans.size() == 4);
  CHECK(workspace.edited_plan() != nullptr);  // the first one, as the one looked at is gone
}

TEST_CASE("a copy's id is one that the formats allow, however long the plan's is", "[app]") {
  model::PlanRecord plan;
  plan.reporting_year = ReportingYear{2025};
  for (const std::string& sign : {std::string("p"), std::string("\u0915")}) {
    plan.id.clear();
    for (int i = 0; i < 128; ++i) plan.id += sign;
    Workspace workspace = opened(small_files());
    const std::string id = copy_of(*workspace.answer(), {}, plan).id;
    CHECK(id.ends_with("-copy"));
    CHECK(std::count_if(id.begin(), id.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }) == 128);
  }
}

TEST_CASE("a workspace keeps edited plans, but those that name people only with names", "[app]") {
  Workspace workspace = opened(small_files());
  workspace.apply(BeginPlanEdit{});
  change(workspace, What::name, "Renamed");
  workspace.apply(DuplicatePlan{});
  finish(workspace);
  change(workspace, What::add_value, "A", "employee", 0);
  const WorkspaceDocument all = workspace_document(workspace, true), without = workspace_document(workspace, false);
  CHECK(all.plans_left_out == 0);
  CHECK(without.plans_left_out == 1);
  CHECK(saved_words(without, "w.json").find("Edited plans that name employees were left out: 1.") != std::string::npos);
  CHECK(without.text.find("\"employee\"") == std::string::npos);
  std::vector<InputFile> files = small_files();
  files.emplace_back("workspace.json", all.text);
  const Workspace back = opened(files);
  CHECK(back.choices() == workspace.choices());
  CHECK(back.look() == workspace.look());
  CHECK(verdicts(*back.answer()) == verdicts(*workspace.answer()));
  REQUIRE(back.filed() != nullptr);
}

}  // namespace anupalan::app
