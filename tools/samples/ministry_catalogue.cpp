#include "ministry_catalogue.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>

namespace anupalan::samples::ministry {
namespace {

constexpr Day kPublished = day(2025, 8, 27);

// KEEP IN SYNC with the default table of the program (rules.md, section 2, "Level").
constexpr LevelRow kDefaultLevels[] = {{"Multi Tasking Staff", "mts"},
                                       {"MTS", "mts"},
                                       {"Section Officer", "so_aso"},
                                       {"Assistant Section Officer", "so_aso"},
                                       {"Under Secretary", "us"},
                                       {"Deputy Secretary", "ds_director"},
                                       {"Director", "ds_director"},
                                       {"Joint Secretary", "js_and_above"},
                                       {"Additional Secretary", "js_and_above"},
                                       {"Secretary", "js_and_above"}};
constexpr LevelRow kAddedLevels[] = {{"Staff Car Driver (Ministry)", "mts"},
                                     {"Private Secretary", "so_aso"},
                                     {"Principal Private Secretary", "us"}};

std::string_view level_in(std::span<const LevelRow> table, std::string_view designation) {
  const auto found = std::ranges::find(table, designation, &LevelRow::designation);
  return found == table.end() ? std::string_view() : found->level;
}

std::vector<Course> courses() {
  return {{"Listening to Citizens", "behavioural", 45},
          {"Giving and Taking Feedback", "behavioural", 60},
          {"Working across Teams", "behavioural", 50},
          {"Leading by Example", "behavioural", 90},
          {"File Management in e-Office", "functional", 75},
          {"Writing Clear Notes", "functional", 60},
          {"Basics of Public Procurement", "functional", 120},
          {"Parliament Questions in Practice", "functional", 80},
          {"Budget and Outcome Framework", "functional", 110},
          {"Introduction to Records Management", "domain", 70},
          {"Library Classification", "domain", 100},
          {"Digitising Rare Books", "domain", 130},
          {"Library Law and Policy", "domain", 90},
          {"Reading Programmes for Everybody", "domain", 55},
          {"Care of Paper and Bindings", "domain", 85},
          {"Metadata for Digital Collections", "domain", 140},
          {"Accessibility of Public Websites", "functional", 95},
          // In no plan. The first is easily taken for a course that is in one.
          {"Introduction to Record Management", "domain", 40},
          {"Right to Information at the Desk", "functional", 65},
          {"First Aid at the Workplace", "behavioural", 30}};
}

struct PlanRow {
  std::string_view id;
  std::string_view name;
  std::string_view prescriber;
  std::optional<Day> due_on;
  std::vector<Conditions> applies_to;
  std::vector<std::string_view> courses;
  bool assessed;
};

// Two courses of each competency, and a standalone assessment, for each level.
struct LevelCourses {
  Day due_on;
  std::string_view courses[6];
};
constexpr LevelCourses kLevelCourses[std::size(kLevels)] = {
    {kYearEnd,
     {"Listening to Citizens", "Working across Teams", "File Management in e-Office", "Writing Clear Notes",
      "Library Classification", "Care of Paper and Bindings"}},
    {kYearEnd,
     {"Listening to Citizens", "Giving and Taking Feedback", "Writing Clear Notes",
      "Parliament Questions in Practice", "Introduction to Records Management",
      "Reading Programmes for Everybody"}},
    {day(2025, 12, 31),
     {"Giving and Taking Feedback", "Working across Teams", "Basics of Public Procurement",
      "Parliament Questions in Practice", "Introduction to Records Management", "Library Law and Policy"}},
    {kYearEnd,
     {"Leading by Example", "Working across Teams", "Basics of Public Procurement",
      "Budget and Outcome Framework", "Library Law and Policy", "Digitising Rare Books"}},
    {kYearEnd,
     {"Leading by Example", "Giving and Taking Feedback", "Budget and Outcome Framework",
      "Parliament Questions in Practice", "Library Law and Policy", "Reading Programmes for Everybody"}}};

std::vector<PlanRow> level_plans() {
  std::vector<PlanRow> rows;
  for (std::size_t at = 0; at < std::size(kLevels); ++at) {
    const Level& level = kLevels[at];
    const LevelCourses& set = kLevelCourses[at];
    rows.push_back({level.plan, level.title, kTop, set.due_on, {{{"level", {level.name}}}},
                    {std::begin(set.courses), std::end(set.courses)}, true});
  }
  return rows;
}

// Beside the levels: a department of its own, a second plan for one division, the autonomous body
// (dopt-2026-02-05, paragraph 5), and one that was announced and never filled.
std::vector<PlanRow> further_plans() {
  return {{kArchivesPlan, "Department of Archives, desk officers", kArchives, day(2026, 1, 31),
           {{{"level", {"so_aso", "us"}}}},
           {"Listening to Citizens", "Working across Teams", "File Management in e-Office",
            "Writing Clear Notes", "Introduction to Records Management", "Care of Paper and Bindings"}, true},
          {kDigitalPlan, "Digital Library Division, additional", kTop, day(2026, 2, 28),
           {{{"unit", {kDigital}}}},
           {"Metadata for Digital Collections", "Accessibility of Public Websites", "Digitising Rare Books"},
           false},
          {kInstitutePlan, "National Institute of Bookbinding", kTop, kYearEnd,
           {{{"category", {"autonomous_body"}}, {"unit", {kInstitute}}}},
           {"Listening to Citizens", "Working across Teams", "File Management in e-Office",
            "Basics of Public Procurement", "Library Classification", "Care of Paper and Bindings"}, true},
          {kEmptyPlan, "Library cadre (courses to be announced)", kTop, kYearEnd,
           {{{"designation", {"Library and Information Assistant", "Library and Information Officer"}}}},
           {}, false}};
}

struct UnitRow {
  std::string_view id;
  std::string_view name;
  std::string_view kind;
  std::string_view parent;
  int weight;
  int finishes;
  Tier tier;
  int sections;  // numbered, below it
};
constexpr UnitRow kUnits[] = {
    {kTop, "Ministry of Public Libraries (sample data, invented people)", "ministry", "", 8, 80, kOffice, 0},
    {"mpl-admin", "Administration Division", "division", kTop, 5, 70, kDivision, 4},
    {"mpl-finance", "Finance Division", "division", kTop, 4, 77, kDivision, 2},
    {"mpl-reading", "Department of Reading", "department", kTop, 6, 82, kOffice, 0},
    {"mpl-reading-policy", "Policy Division", "division", "mpl-reading", 5, 85, kDivision, 3},
    {kDigital, "Digital Library Division", "division", "mpl-reading", 6, 74, kDivision, 2},
    {"mpl-reading-outreach", "Outreach Division", "division", "mpl-reading", 5, 66, kDivision, 3},
    {kArchives, "Department of Archives", "department", kTop, 6, 60, kOffice, 0},
    {"mpl-archives-manuscripts", "Manuscripts Division", "division", kArchives, 5, 52, kDivision, 3},
    {"mpl-archives-records", "Public Records Division", "division", kArchives, 5, 46, kDivision, 3},
    {kInstitute, "National Institute of Bookbinding", "organisation", kTop, 5, 64, kBody, 0},
    {"mpl-institute-school", "School of Bookbinding", "division", kInstitute, 9, 71, kBody, 0},
    {"mpl-institute-workshop", "Conservation Workshop", "division", kInstitute, 8, 49, kBody, 0},
    {kSupplies, "Public Library Supplies Limited", "organisation", kTop, 13, 25, kBody, 0}};

std::vector<Unit> units() {
  std::vector<Unit> all;
  for (const UnitRow& row : kUnits) {
    const std::string id(row.id);
    const std::string name(row.name);
    all.push_back({id, name, row.kind, std::string(row.parent), "", row.weight, row.finishes, row.tier});
    for (int section = 1; section <= row.sections; ++section) {
      const std::string number = std::to_string(section);
      const int finishes = row.finishes + 4 - 3 * section;
      all.push_back({id + '-' + number, name + ", Section " + number, "section", id, "", 5 + section % 3,
                     finishes, kSection});
    }
  }
  return all;
}

}  // namespace

Catalogue catalogue() {
  Catalogue all{.habit = {.from = kPublished + days{5}, .punctual = 60, .before_year = 4, .in_progress = 18,
                          .not_started = 4, .completed_only = 0, .early_pass = 0, .failed_first = 18,
                          .not_passed = 8, .optional_first = 0, .other_course = 15, .again = 2,
                          .scored = true},
                .units = units(),
                .courses = courses(),
                .levels = {std::begin(kAddedLevels), std::end(kAddedLevels)},
                .assessments = {},
                .plans = {}};
  std::vector<PlanRow> rows = level_plans();
  for (PlanRow& row : further_plans()) rows.push_back(row);
  for (const PlanRow& row : rows) {
    Plan plan{row.id, std::string(row.name), "mdo", row.prescriber, kPublished, row.due_on,
              row.applies_to, {}, {}};
    for (const std::string_view course : row.courses) plan.courses.push_back({course, ""});
    if (row.assessed) {
      const std::string id = "ca-" + std::string(row.id);
      all.assessments.push_back({id, "Comprehensive assessment: " + plan.name, ""});
      plan.assessments.push_back(id);
    }
    all.plans.push_back(std::move(plan));
  }
  return all;
}

std::string_view level_of(std::string_view designation) {
  const std::string_view added = level_in(kAddedLevels, designation);
  return added.empty() ? level_in(kDefaultLevels, designation) : added;
}

}  // namespace anupalan::samples::ministry
