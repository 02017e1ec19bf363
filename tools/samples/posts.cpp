// A postal department: circles and their divisions, six courses, each with its own assessment; one
// circle that is its own MDO; GDS and contractual staff (dop-2025-08-18). The circles are named after
// rivers, so that nobody takes them for real ones.
#include <span>
#include <string>

#include "sample.h"

namespace anupalan::samples {
namespace {

constexpr std::string_view kDepartment = "dop-sample";
constexpr std::string_view kOwnMdo = "dop-kaveri";  // the circle with a plan of its own
constexpr std::string_view kDepartmentPlan = "dop-sample-all";
constexpr std::string_view kCirclePlan = "dop-kaveri-all";
constexpr Day kPublished = day(2025, 8, 18);

struct Circle {
  std::string_view id;
  std::string_view name;
  int finishes;
  std::size_t divisions;
};
constexpr Circle kCircles[] = {
    {"dop-godavari", "Godavari", 89, 5}, {"dop-kaveri", "Kaveri", 76, 4},
    {"dop-narmada", "Narmada", 70, 4},   {"dop-mahanadi", "Mahanadi", 64, 5},
    {"dop-sabarmati", "Sabarmati", 58, 3}, {"dop-teesta", "Teesta", 52, 3},
    {"dop-yamuna", "Yamuna", 44, 5},     {"dop-chambal", "Chambal", 32, 4}};

struct Division {
  std::string_view id;
  std::string_view name;
  int weight;
  int finishes;  // more or less than its circle
};
constexpr Division kDivisions[] = {{"-north", "North", 9, 3},
                                   {"-south", "South", 7, -3},
                                   {"-east", "East", 10, 2},
                                   {"-west", "West", 6, -4},
                                   {"-rms", "Railway Mail Service", 8, 1}};

enum Tier : std::size_t { kHeadquarters, kCircleOffice, kDivision };

// Weights by Tier.
constexpr Post kStaff[] = {
    {"Superintendent of Post Offices", "B", "central_government", "", "", {2, 4, 3}, 1992, 2014},
    {"Postal Assistant", "C", "central_government", "", "", {12, 30, 27}, 1990, 2024},
    {"Sorting Assistant", "C", "central_government", "", "", {0, 6, 8}, 1992, 2024},
    {"Sub Postmaster", "C", "central_government", "", "", {0, 0, 8}, 1988, 2012},
    {"Postmaster Grade-I", "C", "central_government", "", "", {0, 2, 3}, 1989, 2010},
    {"Postman", "C", "central_government", "", "", {0, 4, 22}, 1991, 2024},
    {"Mail Guard", "C", "central_government", "", "", {0, 0, 4}, 1991, 2022},
    {"Multi Tasking Staff", "C", "central_government", "", "", {8, 14, 12}, 1995, 2025},
    {"Staff Car Driver", "C", "central_government", "", "", {3, 3, 0}, 1990, 2015},
    {"Accountant", "C", "central_government", "", "", {4, 8, 2}, 1990, 2020},
    {"Inspector Posts", "B", "central_government", "", "", {4, 8, 4}, 1998, 2022},
    {"Assistant Superintendent of Posts", "B", "central_government", "", "", {6, 8, 2}, 1994, 2016},
    {"Senior Postmaster", "B", "central_government", "", "", {0, 0, 1}, 1990, 2008},
    {"Assistant Director", "B", "central_government", "", "", {10, 6, 0}, 1992, 2010},
    {"Senior Superintendent of Post Offices", "A", "central_government", "", "IPoS", {0, 2, 1}, 2004, 2022},
    {"Director Postal Services", "A", "central_government", "", "IPoS", {6, 2, 0}, 2000, 2014},
    {"Gramin Dak Sevak Branch Postmaster", "", "gramin_dak_sevak", "", "", {0, 0, 6}, 1995, 2025},
    {"Gramin Dak Sevak", "", "gramin_dak_sevak", "", "", {0, 0, 7}, 1998, 2025},
    {"Contractual Data Entry Operator", "", "contractual", "", "", {6, 6, 3}, 2019, 2025},
    {"Contractual Driver", "", "contractual", "", "", {0, 2, 1}, 2019, 2025}};

// By Tier.
constexpr Post kHeads[] = {
    {"Secretary (Posts)", "A", "central_government", "", "IPoS", {}, 1989, 1991},
    {"Chief Postmaster General", "A", "central_government", "", "IPoS", {}, 1990, 1998},
    {"Senior Superintendent of Post Offices", "A", "central_government", "", "IPoS", {}, 2004, 2020}};

// By place in the catalogue's list of courses: two of each competency, the last two the prescriber's own.
constexpr std::size_t kDepartmentCourses[] = {0, 1, 2, 3, 4, 5};
constexpr std::size_t kCircleCourses[] = {0, 1, 2, 3, 6, 7};
constexpr std::size_t kAssessed = 8;  // these have an assessment each; the others are in no plan

std::vector<Unit> units() {
  std::vector<Unit> all{{std::string(kDepartment), "Department of Posts (sample data, invented people)",
                         "department", "", "department_of_posts", 5, 72, kHeadquarters}};
  for (const Circle& circle : kCircles) {
    const std::string id(circle.id);
    const std::string name(circle.name);
    all.push_back({id, name + " Circle", "circle", std::string(kDepartment), "", 4, circle.finishes,
                   kCircleOffice});
    for (const Division& row : std::span(kDivisions).first(circle.divisions)) {
      all.push_back({id + std::string(row.id), name + ' ' + std::string(row.name) + " Division", "division",
                     id, "", row.weight, circle.finishes + row.finishes, kDivision});
    }
  }
  return all;
}

// A plan of an MDO for its Groups A, B and C, with the assessment of each of its courses.
Plan plan(const Catalogue& from, std::string_view id, std::string_view name, std::string_view mdo, Day due_on,
          std::span<const std::size_t> courses) {
  Plan made{id, std::string(name), "mdo", mdo, kPublished, due_on, {{{"group", {"A", "B", "C"}}}}, {}, {}};
  for (const std::size_t at : courses) {
    made.courses.push_back({from.courses[at].name, ""});
    made.assessments.push_back(from.assessments[at].id);
  }
  return made;
}

Catalogue catalogue() {
  Catalogue all{.habit = {.from = kPublished + days{2}, .punctual = 60, .before_year = 2, .in_progress = 20,
                          .not_started = 100, .completed_only = 11, .early_pass = 3, .failed_first = 4,
                          .not_passed = 0, .optional_first = 0, .other_course = 4, .again = 0,
                          .scored = false},
                .units = units(),
                .courses = {{"Service Orientation at the Counter", "behavioural", 60},
                            {"Working Well in Teams", "behavioural", 45},
                            {"Office Procedure for Post Offices", "functional", 90},
                            {"Cyber Hygiene at the Counter", "functional", 40},
                            {"Core Banking in the Post Office", "domain", 150},
                            {"Mail Operations and Article Tracking", "domain", 120},
                            {"Postal Life Insurance Basics", "domain", 75},
                            {"Parcel Handling and Delivery", "domain", 110},
                            {"Philately for Beginners", "domain", 50},
                            {"Yoga Break at the Workplace", "behavioural", 30}},
                .levels = {},
                .assessments = {},
                .plans = {}};
  for (std::size_t at = 0; at < kAssessed; ++at) {
    const std::string_view course = all.courses[at].name;
    const std::string id = "ca-dop-" + std::to_string(at + 1);
    all.assessments.push_back({id, "Assessment: " + std::string(course), course});
  }
  all.plans.push_back(plan(all, kDepartmentPlan, "All employees of Groups A, B and C", kDepartment, kYearEnd,
                           kDepartmentCourses));
  all.plans.push_back(plan(all, kCirclePlan, "Kaveri Circle, all employees of Groups A, B and C", kOwnMdo,
                           day(2026, 2, 28), kCircleCourses));
  return all;
}

// GDS and contractual staff have no duty; some of them learn all the same.
void make(const Catalogue& catalogue, const Seat& seat, Random& random, Person& person) {
  Employee& facts = person.facts;
  const std::size_t tier = seat.unit.tier;
  const bool head = seat.position == 0;
  const Post& post = head ? kHeads[tier] : random.pick_weighted(kStaff, tier);
  take_post(post, random, facts);
  if (random.per_mille(8) && !head) facts.group = "";
  if (random.chance(15)) facts.appointed_on.reset();
  const bool covered = facts.category == "central_government";
  if (!covered) person.finishes = 12;
  if (!covered && !random.chance(25)) return;
  const bool own_mdo = seat.unit.id.starts_with(kOwnMdo);
  person.plans = {catalogue.plan(own_mdo ? kCirclePlan : kDepartmentPlan)};
}

}  // namespace

constexpr SampleKind kPosts{"posts", 1, catalogue, make, false};

}  // namespace anupalan::samples
