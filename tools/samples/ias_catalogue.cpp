#include "ias_catalogue.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>

namespace anupalan::samples::ias {
namespace {

constexpr std::string_view kM = "mandatory";
constexpr std::string_view kO = "optional";

constexpr std::string_view kLighthousesId = "mil-sample";

// DoPT letter No. 11059/03/2025-AIS-III dated 16.10.2025, paragraph 2: headings, names and remarks
// exactly as there, slips included.
constexpr PlannedCourse kList0[] = {{"AIS (Conduct) Rules, 1968", kM},
                                    {"GenAI for Everyone", kM},
                                    {"Introduction to 3 New Criminal Laws", kM},
                                    {"Basics of Disaster Management", kO},
                                    {"Data Driven Decision Making for Government", kO},
                                    {"Evidence-based Policy Making", kO},
                                    {"Prevention of Sexual Harassment of Women at Workplace", kO}};
constexpr PlannedCourse kList9[] = {{"Noting and Drafting", kM},
                                    {"Public Policy Writing", kM},
                                    {"GenAI for Everyone", kM},
                                    {"Preparation of Cabinet Notes", kO},
                                    {"Cybersecurity", kO},
                                    {"Evidence in Public Policy", kO}};
constexpr PlannedCourse kList16[] = {{"Managing and Leading Teams", kM},
                                     {"Structured Approach to Problem Solving", kM},
                                     {"Introduction to Emerging Technologies", kM},
                                     {"Effective Techniques To Manage Stress", kO},
                                     {"AI Policies and Governance in India", kO},
                                     {"PM Gatishakti", kO},
                                     {"Nation Branding", kO}};
constexpr PlannedCourse kList25[] = {{"Purpose-Driven Leadership", kM},
                                     {"PM Gatishakti", kM},
                                     {"Introduction to Emerging Technologies", kM},
                                     {"Effective Communication: The Cornerstone of Great Leadership", kO},
                                     {"AI Policies and Governance in India", kO},
                                     {"Structured Approach to Problem Solving", kO}};

struct DoptList {
  std::string_view heading;
  std::span<const PlannedCourse> courses;
};
constexpr DoptList kDoptLists[kBands] = {
    {"Course prescribed for IAS officers with 0-9 year of Service", kList0},
    {"Course prescribed for IAS officers with above 9 to 16 years of Service", kList9},
    {"Course prescribed for IAS officers with above 16 to 25 years of Service", kList16},
    {"Course prescribed for IAS officers with above 25 years of Service", kList25}};

// The lists of the other authorities are not public: these are invented.
constexpr PlannedCourse kUtCadre[] = {{"Administration of Union Territories", kM},
                                      {"Prevention of Sexual Harassment of Women at Workplace", kM},
                                      {"Municipal Law for Administrators", kO},
                                      {"Cybersecurity", kO}};
constexpr PlannedCourse kIpsJunior[] = {{"Introduction to 3 New Criminal Laws", ""},
                                        {"Forensic Evidence for Supervisors", ""},
                                        {"Policing with the Community", ""},
                                        {"Cybersecurity", ""},
                                        {"Managing Crowds Safely", ""},
                                        {"Prevention of Sexual Harassment of Women at Workplace", ""}};
constexpr PlannedCourse kIpsSenior[] = {{"Introduction to 3 New Criminal Laws", ""},
                                        {"Leading a Police Organisation", ""},
                                        {"Policing with the Community", ""},
                                        {"Introduction to Emerging Technologies", ""},
                                        {"Police Budgets and Procurement", ""},
                                        {"Effective Techniques To Manage Stress", ""}};
constexpr PlannedCourse kDanics[] = {{"Administration of Union Territories", ""},
                                     {"Municipal Law for Administrators", ""},
                                     {"Noting and Drafting", ""},
                                     {"GenAI for Everyone", ""},
                                     {"Cybersecurity", ""},
                                     {"Prevention of Sexual Harassment of Women at Workplace", ""}};
constexpr PlannedCourse kIfs[] = {{"Forest Conservation Law in Practice", ""},
                                  {"Wildlife and People", ""},
                                  {"Remote Sensing of Forests", ""},
                                  {"Managing Forest Fires", ""},
                                  {"GenAI for Everyone", ""},
                                  {"PM Gatishakti", ""}};
constexpr PlannedCourse kMinistry[] = {{"Lighthouses and Inland Navigation", ""},
                                       {"Contracts of Public Works", ""},
                                       {"Noting and Drafting", ""},
                                       {"Cybersecurity", ""},
                                       {"Managing and Leading Teams", ""},
                                       {"PM Gatishakti", ""}};

constexpr PlannedCourse kOutsidePlans[] = {{"Right to Information for Everybody", ""},
                                           {"Yoga Break for Officers", ""},
                                           {"Reading a Balance Sheet", ""}};

// Who a plan is for: officers of a service with so many years of it.
Conditions officers(std::string_view service, Band band) {
  return {{"service", {service}}, {"service_years", {kBandNames[band]}}};
}

struct PlanRow {
  std::string_view id;
  std::string_view name;
  std::string_view prescriber;
  std::vector<Conditions> applies_to;
  std::span<const PlannedCourse> courses;
  Day published_on = day(2025, 8, 29);
  std::string_view assessment = "";  // its name; empty: none
};

// The letter of 16.10.2025 sets no date and no assessment, so its plans have none.
std::vector<PlanRow> plan_rows() {
  std::vector<PlanRow> rows;
  for (const Band band : {kUpto9, kAbove9, kAbove16, kAbove25}) {
    const DoptList& list = kDoptLists[band];
    rows.push_back({kDoptPlans[band], list.heading, "dopt", {officers("IAS", band)}, list.courses,
                    day(2025, 10, 16)});
  }
  rows.push_back({kMhaUtCadre, "IAS officers of the AGMUT cadre (invented list)", "mha",
                  {{{"service", {"IAS"}}, {"cadre", {"AGMUT"}}}}, kUtCadre, day(2025, 11, 28)});
  rows.push_back({.id = kMhaIpsJunior, .name = "IPS officers, up to 16 years of service (invented list)",
                  .prescriber = "mha", .applies_to = {officers("IPS", kUpto9), officers("IPS", kAbove9)},
                  .courses = kIpsJunior, .assessment = "Comprehensive assessment, IPS up to 16 years"});
  rows.push_back({.id = kMhaIpsSenior, .name = "IPS officers, above 16 years of service (invented list)",
                  .prescriber = "mha", .applies_to = {officers("IPS", kAbove16), officers("IPS", kAbove25)},
                  .courses = kIpsSenior, .assessment = "Comprehensive assessment, IPS above 16 years"});
  rows.push_back({kMhaDanics, "DANICS and DANIPS officers (invented list)", "mha",
                  {{{"service", {"DANICS", "DANIPS"}}}}, kDanics});
  rows.push_back({.id = kMoefccIfs, .name = "IFS officers (invented list)", .prescriber = "moefcc",
                  .applies_to = {{{"service", {"IFS"}}}}, .courses = kIfs,
                  .assessment = "Comprehensive assessment, IFS"});
  rows.push_back({.id = kMinistryPlan, .name = "Officers on central deputation and of the CSS",
                  .prescriber = kLighthousesId,
                  .applies_to = {{{"on_central_deputation", {"true"}}}, {{"service", {"CSS"}}}},
                  .courses = kMinistry, .assessment = "Comprehensive assessment, officers of the ministry"});
  return rows;
}

Plan plan_of(const PlanRow& row) {
  const bool by_mdo = row.prescriber == kLighthousesId;
  return {row.id, std::string(row.name), by_mdo ? "mdo" : "cca", row.prescriber, row.published_on, {},
          row.applies_to, {row.courses.begin(), row.courses.end()}, {}};
}

// Each course once, however many lists name it, with an invented length of 30 to 150 minutes.
void add_courses(std::span<const PlannedCourse> rows, std::vector<Course>& to) {
  for (const PlannedCourse& row : rows) {
    if (std::ranges::find(to, row.name, &Course::name) != to.end()) continue;
    to.push_back({row.name, "", 30 + 15 * static_cast<int>((to.size() * 5) % 9)});
  }
}

struct Top {
  std::string_view id;
  std::string_view name;
  std::string_view cadre;  // empty: officers of any
  std::string_view known_as;
  std::string_view kind;
  std::string_view kind_below;
  int weight;
  int finishes;
  Tier tier;
  Tier tier_below;
};
constexpr Top kDelhiGovernment{"gnctd-sample", "Government of NCT of Delhi", "AGMUT", "gnctd", "organisation",
                               "department", 2, 80, kDelhiTop, kDelhi};
constexpr Top kLighthouses{kLighthousesId, "Ministry of Inland Lighthouses", "", "", "ministry", "division",
                           3, 70, kCentral, kCentral};

constexpr Top state_government(std::string_view id, std::string_view name, std::string_view cadre) {
  return {id, name, cadre, "", "organisation", "department", 2, 62, kState, kState};
}
constexpr Top kStates[] = {state_government("ap-sample", "Government of Andhra Pradesh", "Andhra Pradesh"),
                           state_government("gj-sample", "Government of Gujarat", "Gujarat"),
                           state_government("ka-sample", "Government of Karnataka", "Karnataka"),
                           state_government("od-sample", "Government of Odisha", "Odisha"),
                           state_government("pb-sample", "Government of Punjab", "Punjab"),
                           state_government("wb-sample", "Government of West Bengal", "West Bengal")};

struct Below {
  std::string_view id;
  std::string_view name;
  int weight;
  int finishes;
};
constexpr Below kDelhiDepartments[] = {{"-services", "Services Department", 6, 84},
                                       {"-finance", "Finance Department", 6, 78},
                                       {"-education", "Directorate of Education", 8, 70},
                                       {"-health", "Health and Family Welfare Department", 8, 61},
                                       {"-home", "Home Department", 9, 66},
                                       {"-revenue", "Revenue Department", 11, 52},
                                       {"-transport", "Transport Department", 6, 45},
                                       {"-urban", "Urban Development Department", 7, 57},
                                       {"-forests", "Environment and Forests Department", 5, 72},
                                       {"-it", "Information Technology Department", 3, 88}};
constexpr Below kStateOffices[] = {{"-secretariat", "Secretariat", 7, 62},
                                   {"-districts", "Districts", 9, 62}};
constexpr Below kMinistryWings[] = {{"-navigation", "Navigation Wing", 10, 74},
                                    {"-works", "Works Wing", 9, 63}};

void add_units(std::vector<Unit>& to, const Top& top, std::span<const Below> rows) {
  const std::string id(top.id);
  const std::string short_id = id.substr(0, id.find('-'));
  const std::string name = std::string(top.name) + " (sample data, invented people)";
  to.push_back({id, name, top.kind, "", top.known_as, top.weight, top.finishes, top.tier});
  for (const Below& row : rows) {
    to.push_back({short_id + std::string(row.id), std::string(row.name), top.kind_below, id, "", row.weight,
                  row.finishes, top.tier_below});
  }
}

std::vector<Unit> units() {
  std::vector<Unit> all;
  add_units(all, kDelhiGovernment, kDelhiDepartments);
  for (const Top& state : kStates) add_units(all, state, kStateOffices);
  add_units(all, kLighthouses, kMinistryWings);
  return all;
}

}  // namespace

Catalogue catalogue() {
  Catalogue all{.habit = {.from = day(2025, 10, 18), .punctual = 60, .before_year = 3, .in_progress = 18,
                          .not_started = 3, .completed_only = 0, .early_pass = 0, .failed_first = 12,
                          .not_passed = 8, .optional_first = 30, .other_course = 9, .again = 0,
                          .scored = false},
                .units = units(),
                .courses = {},
                .levels = {},
                .assessments = {},
                .plans = {}};
  for (const PlanRow& row : plan_rows()) {
    add_courses(row.courses, all.courses);
    Plan& plan = all.plans.emplace_back(plan_of(row));
    if (row.assessment.empty()) continue;
    plan.assessments.push_back("ca-" + std::string(row.id));
    all.assessments.push_back({plan.assessments.back(), std::string(row.assessment), ""});
  }
  add_courses(kOutsidePlans, all.courses);
  return all;
}

std::string_view cadre_of(const Unit& unit) {
  const std::string_view top = unit.parent.empty() ? unit.id : unit.parent;
  if (top == kDelhiGovernment.id) return kDelhiGovernment.cadre;
  const auto state = std::ranges::find(kStates, top, &Top::id);
  return state == std::end(kStates) ? std::string_view() : state->cadre;
}

}  // namespace anupalan::samples::ias
