// A walk over every command, undone and done again: what is seen on the way is what was seen before, to the last figure.
#include <algorithm>
#include <functional>
#include <random>
#include <variant>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "app/columns.h"
#include "app/workspace.h"
#include "mirror/tree.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using rules::day;

constexpr int kCommands = 1000;

using test::finish;

/// What is open from the beginning, and what may come.
struct Scenery {
  const char* name;
  std::vector<InputFile> first, more;
};

std::string sample_of(const std::string& roster_more, const char* scope) {
  return fmt::format(R"({{ "format": "roster", "version": 1,
  "units": [ {{ "id": "m", "name": "M", "kind": "ministry"{} }}, {{ "id": "n", "name": "N", "kind": "office", "parent": "m" }} ],
  "employees": [ {{ "id": "A", "name": "Asha", "unit": "n", "category": "central_government", "group": "B", "designation": "Clerk" }},
                 {{ "id": "B", "name": "Bala", "unit": "m", "category": "central_government", "group": "C" }}{} ] }})", scope, roster_more);
}

constexpr const char* kPlan = R"({ "format": "training-plan", "version": 1, "reporting_year": "2025-26",
  "courses": [ { "id": "c1", "name": "One", "minutes": 30 }, { "id": "c2", "name": "Two" } ],
  "plans": [ { "id": "p", "name": "P", "prescribed_by": { "kind": "mdo", "id": "m" }, "published_on": "2025-08-18", "due_on": "2026-03-31", "applies_to": [],
               "courses": [ { "id": "c1" }, { "id": "c2" } ], "assessments": [] },
             { "id": "q", "name": "Q", "prescribed_by": { "kind": "mdo", "id": "m" }, "applies_to": [ { "group": ["C"] } ], "courses": [], "assessments": [] } ] })";

constexpr const char* kCompletions = R"({ "format": "completions", "version": 1, "as_on": "2026-02-15", "completions": [
  { "employee": "A", "course": "c1", "status": "completed", "completed_on": "2025-11-03" },
  { "employee": "B", "course": "c2", "status": "completed", "completed_on": "2026-01-03" } ] })";

constexpr const char* kMilestones = R"({ "format": "milestones", "version": 1, "organisation": "m",
  "done": [ { "milestone": "dopt-2025-07-04#Annexure-A.2", "on": "2025-08-18" } ] })";

constexpr const char* kSnapshot = R"json({ "format": "evaluation", "version": 1, "reporting_year": "2025-26", "as_on": "2025-12-01", "law_as_on": "2025-12-01",
  "orders": ["dopt-2025-07-04"], "employees": [
    { "id": "B", "unit": "m", "status": "pending", "obligations": [ { "provision": "dopt-2025-07-04#3(v)", "kind": "complete_share", "status": "pending",
      "due_on": "2026-03-31", "done": 0, "needed": 1, "of": 2 } ] }, { "id": "Z", "unit": "gone", "status": "missed" } ] })json";

constexpr const char* kTable = "Employee Id,Name,Karyalaya,Group\nE7,Esha,Nagar,A\nE8,Farid,Nagar,C\n";

Scenery ministry() {
  return {"ministry", {{"roster.json", sample_of("", "")}, {"plan.json", kPlan}, {"done.json", kCompletions}},
          {{"then.json", kSnapshot}, {"hr.csv", kTable}, {"milestones.json", kMilestones}}};
}

Scenery posts() {
  const char* more = R"(, { "id": "C", "name": "Chitra", "unit": "n", "category": "gramin_dak_sevak" },
    { "id": "D", "name": "Dev", "unit": "n", "category": "all_india_service", "service": "IAS", "level": "so_aso" })";
  return {"posts", {{"roster.json", sample_of(more, R"(, "known_as": "department_of_posts")")}, {"hr.csv", kTable}},
          {{"plan.json", kPlan}, {"done.json", kCompletions}, {"then.json", kSnapshot}}};
}

/// Draws lots for the commands.
struct Walk {
  const Workspace& workspace;
  const Scenery& scenery;
  std::mt19937& dice;
  bool may_close;  ///< all that was done is forgotten then

  /// The same lots with every standard library, so that one walk is taken natively and as wasm.
  std::size_t below(std::size_t count) { return count == 0 ? 0 : dice() % count; }
  bool toss() { return below(2) == 0; }
  template <typename T>
  T among(std::initializer_list<T> list) {
    return *(list.begin() + static_cast<std::ptrdiff_t>(below(list.size())));
  }
  Column some_column() { return static_cast<Column>(below(kColumnCount)); }
  Day some_day() { return add_days(day("2025-03-01"), static_cast<int>(below(600))); }
  std::string some_snapshot() { return among<std::string>({"", "then.json", "gone.json"}); }
  const model::Dataset* data() const { return workspace.answer() == nullptr ? nullptr : &workspace.answer()->data(); }
};

template <typename T>
struct Wanted {};

// One for each command: without it, the walk does not compile. Nothing: it means nothing now.
std::optional<Command> any(Walk& walk, Wanted<OpenFiles>) {
  if (walk.data() == nullptr) return OpenFiles{walk.scenery.first};
  return OpenFiles{{walk.scenery.more[walk.below(walk.scenery.more.size())]}};
}
std::optional<Command> any(Walk& walk, Wanted<CloseAll>) { return walk.may_close ? std::optional<Command>(CloseAll{}) : std::nullopt; }
std::optional<Command> any(Walk&, Wanted<CancelLoading>) { return CancelLoading{}; }
// No archive is locked here: passwords are no part of what is undone.
std::optional<Command> any(Walk&, Wanted<GivePassword>) { return GivePassword{"wrong"}; }
std::optional<Command> any(Walk& walk, Wanted<CorrectGuess>) {
  if (walk.data() == nullptr || walk.data()->guesses.empty()) return std::nullopt;
  const model::Guess& guess = walk.data()->guesses[walk.below(walk.data()->guesses.size())];
  return CorrectGuess{guess, walk.among<std::optional<std::string>>({std::nullopt, "", "name", "c2", "m"})};
}
std::optional<Command> any(Walk& walk, Wanted<Show>) { return Show{static_cast<View>(walk.below(kViewCount))}; }
std::optional<Command> any(Walk& walk, Wanted<ShowEmployee>) {
  const std::size_t people = walk.data() == nullptr ? 0 : walk.data()->employees.size();
  return ShowEmployee{people == 0 ? model::kNoRow<model::EmployeeRow> : model::EmployeeRow{static_cast<std::uint32_t>(walk.below(people))}};
}
std::optional<Command> any(Walk& walk, Wanted<ShowEmployees>) { return ShowEmployees{{.status = static_cast<rules::Status>(walk.below(rules::kStatusCount))}}; }
std::optional<Command> any(Walk& walk, Wanted<SetFilter>) {
  return walk.among<SetFilter>({{{.search = "a"}}, {{.search = "as"}}, {{.unit = "n"}}, {{.unit = "gone"}}, {{.reason = "no_plan"}}, {{.level = ""}},
                                {{.course = {"c1"}}}, {{.plan = "p"}}, {{}}});
}
std::optional<Command> any(Walk& walk, Wanted<SetSort>) { return SetSort{{{walk.some_column(), walk.toss()}, {walk.some_column(), walk.toss()}}}; }
std::optional<Command> any(Walk& walk, Wanted<SetColumns>) {
  const ShownColumns& now = columns_of(walk.workspace.look());
  return SetColumns{walk.toss() ? with_column(now, walk.some_column()) : pinned_column(now, walk.some_column(), walk.toss())};
}
std::optional<Command> any(Walk& walk, Wanted<GroupBy>) {
  return GroupBy{walk.toss() ? std::nullopt : std::optional(group_columns()[walk.below(group_columns().size())])};
}
std::optional<Command> any(Walk& walk, Wanted<ToggleGroup>) { return ToggleGroup{walk.among<std::string>({"n", "missed", "gone"})}; }
std::optional<Command> any(Walk& walk, Wanted<ExpandGroups>) { return ExpandGroups{walk.toss()}; }
std::optional<Command> any(Walk& walk, Wanted<ShowSelected>) {  // the first row is selected then
  return walk.workspace.employees().empty() ? std::nullopt : std::optional<Command>(ShowSelected{});
}
std::optional<Command> any(Walk& walk, Wanted<TurnSelected>) {
  if (walk.data() == nullptr || walk.data()->employees.size() == 0) return std::nullopt;
  return TurnSelected{model::EmployeeRow{static_cast<std::uint32_t>(walk.below(walk.data()->employees.size()))}};
}
std::optional<Command> any(Walk& walk, Wanted<SelectRange>) { return SelectRange{walk.below(3), walk.below(3), walk.toss()}; }
std::optional<Command> any(Walk&, Wanted<SelectAll>) { return SelectAll{}; }
std::optional<Command> any(Walk&, Wanted<ClearSelection>) { return ClearSelection{}; }
std::optional<Command> any(Walk& walk, Wanted<LookFrom>) { return LookFrom{walk.below(4)}; }
std::optional<Command> any(Walk&, Wanted<CopyRows>) { return CopyRows{}; }
std::optional<Command> any(Walk&, Wanted<SaveRows>) { return SaveRows{}; }
std::optional<Command> any(Walk& walk, Wanted<ToggleUnit>) {
  if (walk.data() == nullptr || walk.data()->units.empty()) return std::nullopt;
  return ToggleUnit{model::UnitRow{static_cast<std::uint32_t>(walk.below(walk.data()->units.size()))}};
}
std::optional<Command> any(Walk& walk, Wanted<ExpandUnits>) { return ExpandUnits{walk.toss()}; }
std::optional<Command> any(Walk& walk, Wanted<SortCourses>) {
  return SortCourses{{static_cast<CourseColumn>(walk.below(kCourseColumnCount)), walk.toss()}};
}
std::optional<Command> any(Walk& walk, Wanted<SaveStatements>) { return SaveStatements{walk.toss()}; }
std::optional<Command> any(Walk& walk, Wanted<SortUnits>) {
  return SortUnits{{static_cast<UnitColumn>(walk.below(kUnitColumnCount)), walk.toss()}};
}
std::optional<Command> any(Walk& walk, Wanted<SetMosaic>) {
  return SetMosaic{{static_cast<MosaicBy>(walk.below(kMosaicByCount)), walk.toss(), static_cast<rules::Respect>(walk.below(rules::kRespectCount)), {}}};
}
std::optional<Command> any(Walk&, Wanted<Play>) { return Play{false}; }  // that it plays is nothing to bring back
std::optional<Command> any(Walk& walk, Wanted<ShowAbout>) { return ShowAbout{walk.toss()}; }
std::optional<Command> any(Walk& walk, Wanted<ClearEverything>) { return walk.may_close ? std::optional<Command>(ClearEverything{walk.toss()}) : std::nullopt; }
// What the machine tells is no part of what is undone.
std::optional<Command> any(Walk&, Wanted<KnowRemembered>) { return KnowRemembered{}; }
std::optional<Command> any(Walk&, Wanted<Update>) { return Update{}; }
std::optional<Command> any(Walk& walk, Wanted<ShowMessages>) { return ShowMessages{walk.among<std::string>({"", "plan.not_apar", "gone"})}; }
std::optional<Command> any(Walk& walk, Wanted<ShowPlan>) { return ShowPlan{walk.among<std::string>({"p", "q", "gone"})}; }
std::optional<Command> any(Walk& walk, Wanted<CompareFrom>) { return CompareFrom{walk.some_day()}; }
std::optional<Command> any(Walk& walk, Wanted<CompareSnapshot>) { return CompareSnapshot{walk.toss(), walk.some_snapshot()}; }
std::optional<Command> any(Walk&, Wanted<SaveSnapshot>) { return SaveSnapshot{}; }
std::optional<Command> any(Walk& walk, Wanted<ShowWay>) {
  return ShowWay{walk.toss() ? std::nullopt : std::optional(Way{rules::Status::pending, walk.toss() ? rules::Status::missed : rules::Status::compliant})};
}
std::optional<Command> any(Walk& walk, Wanted<ShowOrder>) { return ShowOrder{walk.among<std::string>({"dopt-2025-08-01", "gone"})}; }
std::optional<Command> any(Walk& walk, Wanted<ShowMilestones>) { return ShowMilestones{walk.among<std::string>({"m", "gone"})}; }
std::optional<Command> any(Walk& walk, Wanted<SetAsOn>) { return SetAsOn{walk.some_day()}; }
std::optional<Command> any(Walk& walk, Wanted<SetLawAsOn>) { return SetLawAsOn{walk.toss() ? std::nullopt : std::optional(walk.some_day())}; }
std::optional<Command> any(Walk& walk, Wanted<SwitchOrder>) { return SwitchOrder{walk.among<std::string>({"dopt-2025-07-04", "gone"}), walk.toss()}; }
std::optional<Command> any(Walk& walk, Wanted<SwitchReading>) {
  return SwitchReading{static_cast<orders::Reading>(walk.below(orders::kReadingCount)), walk.toss()};
}
std::optional<Command> any(Walk&, Wanted<SwitchAllOn>) { return SwitchAllOn{}; }
std::optional<Command> any(Walk&, Wanted<BeginPlanEdit>) { return BeginPlanEdit{}; }
std::optional<Command> any(Walk& walk, Wanted<EditPlan>) {
  using What = PlanChange::What;
  return EditPlan{walk.among<PlanChange>({{What::name, 0, {}, "Edited"}, {What::due_on, 0, {}, "28.02.2026"}, {What::due_on, 0, {}, "never"},
                                          {What::drop_course, 0, "c1", {}}, {What::add_course, 0, {}, "c1"}, {What::require_course, 0, "c2", "mandatory"},
                                          {What::add_value, 0, "group", "B"}, {What::add_value, 0, "employee", "A"}, {What::drop_object, 0, {}, {}}})};
}
std::optional<Command> any(Walk& walk, Wanted<NewPlan>) { return NewPlan{model::PrescriberKind::mdo, walk.among<std::string>({"m", "gone"})}; }
std::optional<Command> any(Walk&, Wanted<DuplicatePlan>) { return DuplicatePlan{}; }
std::optional<Command> any(Walk& walk, Wanted<DropPlanEdit>) { return DropPlanEdit{walk.among<std::string>({"p", "q", "gone"})}; }
std::optional<Command> any(Walk&, Wanted<DropPlanEdits>) { return DropPlanEdits{}; }
std::optional<Command> any(Walk& walk, Wanted<Suppose>) {
  using What = SandboxChange::What;
  return Suppose{walk.among<SandboxChange>({{What::share, "dopt-2025-07-04#3(v)", 0, "100 %"}, {What::due, "dopt-2025-07-04#3(v)", 0, "28.02.2026"},
                                            {What::share, "dopt-2025-07-04#3(v)", 0, ""}, {What::count, "gone", 0, "2"}})};
}
std::optional<Command> any(Walk&, Wanted<ResetSandbox>) { return ResetSandbox{}; }
std::optional<Command> any(Walk& walk, Wanted<Find>) { return Find{walk.among<std::optional<std::string>>({std::nullopt, "", "as"})}; }
std::optional<Command> any(Walk&, Wanted<Search>) { return Search{}; }
std::optional<Command> any(Walk& walk, Wanted<ShowKeys>) { return ShowKeys{walk.toss()}; }
std::optional<Command> any(Walk&, Wanted<Tell>) { return Tell{"Saved", false}; }
std::optional<Command> any(Walk& walk, Wanted<TakeTour>) { return TakeTour{walk.below(6)}; }
std::optional<Command> any(Walk&, Wanted<AnswerTour>) { return AnswerTour{}; }
std::optional<Command> any(Walk&, Wanted<EndTour>) { return EndTour{}; }
// Masking changes what is seen, not what was decided: it is on for the length of one command.
std::optional<Command> any(Walk&, Wanted<MaskNames>) { return MaskNames{false}; }
std::optional<Command> any(Walk& walk, Wanted<Errand>) { return walk.toss() ? Errand{Errand::Kind::save_workspace} : Errand{Errand::Kind::focus_go_to}; }
std::optional<Command> any(Walk& walk, Wanted<SetTheme>) { return SetTheme{walk.toss() ? Theme::dark : Theme::light}; }
std::optional<Command> any(Walk& walk, Wanted<SetZoom>) { return SetZoom{static_cast<int>(walk.below(300))}; }
std::optional<Command> any(Walk& walk, Wanted<ZoomBy>) { return ZoomBy{walk.toss() ? 10 : -10}; }
std::optional<Command> any(Walk&, Wanted<Undo>) { return Undo{}; }
std::optional<Command> any(Walk&, Wanted<Redo>) { return Redo{}; }
std::optional<Command> any(Walk&, Wanted<GoBack>) { return GoBack{}; }
std::optional<Command> any(Walk&, Wanted<GoForward>) { return GoForward{}; }

template <std::size_t... kind>
std::optional<Command> any_of(Walk& walk, std::size_t chosen, std::index_sequence<kind...>) {
  using Make = std::optional<Command> (*)(Walk&);
  constexpr Make kMake[] = {[](Walk& of) { return any(of, Wanted<Command::Kind<kind>>{}); }...};
  return kMake[chosen](walk);
}

/// A command that could be given now; each kind is as likely as the others.
Command any_command(Walk walk) {
  for (;;) {
    const std::size_t kind = walk.data() == nullptr ? 0 : walk.below(Command::kKinds);
    if (auto command = any_of(walk, kind, std::make_index_sequence<Command::kKinds>())) return std::move(*command);
  }
}

/// All that a user sees and has decided: what undo brings back. Not how the program looks, what it last said, nor which rows are
/// selected or topmost: these are put back first.
std::size_t seen(Workspace& workspace) {
  if (!workspace.picked().empty()) workspace.apply(ClearSelection{});
  workspace.apply(LookFrom{0});
  const mirror::Node root = mirror::tree_of(workspace);
  const auto main = std::find_if(root.children.begin(), root.children.end(), [](const mirror::Node& node) { return node.tag == "main"; });
  std::string all = main == root.children.end() ? std::string() : mirror::to_json(*main);
  for (const auto& file : workspace.files()) all += file->name + '\n';
  std::string document = workspace_document(workspace, true).text;
  const std::size_t settings = document.find("\"settings\"");
  document.erase(settings, document.find('}', settings) - settings);
  return std::hash<std::string>()(all + document);
}

/// What is seen after a command. What is in view is asked for when it is looked at, and may take its time.
std::size_t after(Workspace& workspace, Command command) {
  workspace.apply(std::move(command));
  finish(workspace);
  std::size_t now = seen(workspace);
  while (workspace.busy()) finish(workspace), now = seen(workspace);
  return now;
}

struct Walked {
  Workspace workspace{day("2026-03-31")};
  std::vector<std::size_t> way;   ///< what was seen, from the beginning, or from where all was closed
  std::vector<bool> given = std::vector<bool>(Command::kKinds);
};

void apply(Walked& walked, Command command) {
  walked.given[command.index()] = true;
  const bool closes = command.is<CloseAll>() || (command.is<ClearEverything>() && command.get_if<ClearEverything>()->sure);
  const bool selects = command.is<ShowSelected>();
  if (selects) walked.workspace.apply(SelectRange{0, 0});
  const std::size_t now = after(walked.workspace, std::move(command));
  if (closes) walked.way.clear();
  walked.way.push_back(now);
}

/// Undoes all, and says what was seen after each step.
template <typename Step>
std::vector<std::size_t> all_of(Workspace& workspace, bool (Timeline::*can)() const) {
  std::vector<std::size_t> steps{seen(workspace)};
  while ((workspace.timeline().*can)()) {
    steps.push_back(after(workspace, Step{}));
  }
  return steps;
}

TEST_CASE("a walk of 1,000 commands of every kind is undone step by step to where it began, and done again") {
  for (const Scenery& scenery : {ministry(), posts()}) {
    INFO(scenery.name);
    std::mt19937 dice(20261201);
    Walked walked;
    const std::size_t nothing = seen(walked.workspace);
    walked.way.push_back(nothing);
    for (int i = 0; i < kCommands / 2; ++i) apply(walked, any_command({walked.workspace, scenery, dice, i < kCommands / 4}));
    CHECK(std::find(walked.given.begin(), walked.given.end(), false) == walked.given.end());
    all_of<Redo>(walked.workspace, &Timeline::can_redo);  // what the walk itself undid last
    const std::vector<std::size_t> undone = all_of<Undo>(walked.workspace, &Timeline::can_undo);
    CHECK(undone.back() == nothing);
    CHECK(undone.size() > 20);
    auto place = walked.way.rbegin();  // every state is one that was seen, in the order in which they were
    std::size_t unknown = 0;
    for (std::size_t state : undone) {
      const auto met = std::find(place, walked.way.rend(), state);
      unknown += met == walked.way.rend() ? 1 : 0;
      if (met != walked.way.rend()) place = met;
    }
    CHECK(unknown == 0);
    std::vector<std::size_t> redone = all_of<Redo>(walked.workspace, &Timeline::can_redo);
    std::reverse(redone.begin(), redone.end());
    CHECK(redone == undone);
  }
}

}  // namespace
}  // namespace anupalan::app
