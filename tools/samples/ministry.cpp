// A ministry with all five levels, a plan and a standalone assessment for each, an autonomous body that
// it named in a plan and a PSE that it did not, and every trouble that real files have.
#include "ministry_catalogue.h"
#include "sample.h"

namespace anupalan::samples {
namespace {

using namespace ministry;

constexpr std::string_view kCentral = "central_government";

// Weights by Tier. Where a level is given, the designation alone would not tell it.
constexpr Post kStaff[] = {
    {"Multi Tasking Staff", "C", kCentral, "", "", {12, 14, 13, 0}},
    {"MTS", "C", kCentral, "", "", {2, 3, 3, 0}},
    {"Staff Car Driver (Ministry)", "C", kCentral, "", "", {6, 2, 0, 0}},
    {"Senior Secretariat Assistant", "C", kCentral, "", "CSCS", {1, 3, 4, 0}},
    {"Assistant Section Officer", "B", kCentral, "", "CSS", {8, 18, 34, 0}},
    {"Section Officer", "B", kCentral, "", "CSS", {6, 10, 11, 0}},
    {"Private Secretary", "B", kCentral, "", "CSSS", {8, 4, 1, 0}},
    {"Statistical Officer", "B", kCentral, "so_aso", "", {1, 3, 2, 0}},
    {"Library and Information Assistant", "B", kCentral, "", "", {2, 3, 2, 0}},
    {"Library and Information Officer", "A", kCentral, "", "", {1, 1, 0, 0}},
    {"Under Secretary", "A", kCentral, "", "CSS", {10, 17, 6, 0}},
    {"Principal Private Secretary", "A", kCentral, "", "CSSS", {8, 2, 0, 0}},
    {"Deputy Secretary", "A", kCentral, "", "CSS", {8, 9, 0, 0}},
    {"Director", "A", "all_india_service", "", "IAS", {6, 6, 0, 0}},
    {"Joint Secretary", "A", "all_india_service", "", "IAS", {9, 1, 0, 0}},
    {"Economic Adviser", "A", kCentral, "js_and_above", "IES", {3, 0, 0, 0}},
    {"Deputy Director General", "A", kCentral, "js_and_above", "ISS", {2, 1, 0, 0}},
    {"Young Professional", "", "contractual", "", "", {5, 6, 3, 0}},
    {"Consultant", "", "temporary", "", "", {5, 4, 2, 0}}};

constexpr Post kBodyStaff[] = {{"Professor of Bookbinding", "A", "", "", "", {0, 0, 0, 6}},
                               {"Accounts Officer", "B", "", "", "", {0, 0, 0, 10}},
                               {"Instructor", "B", "", "", "", {0, 0, 0, 22}},
                               {"Conservator", "B", "", "", "", {0, 0, 0, 24}},
                               {"Office Assistant", "C", "", "", "", {0, 0, 0, 20}},
                               {"Workshop Assistant", "C", "", "", "", {0, 0, 0, 18}}};

// By Tier.
constexpr Post kHeads[] = {{"Secretary", "A", "all_india_service", "", "IAS", {}},
                           {"Joint Secretary", "A", "all_india_service", "", "IAS", {}},
                           {"Section Officer", "B", kCentral, "", "CSS", {}},
                           {"Head of the Establishment", "A", "", "", "", {}}};

bool under(const Unit& unit, std::string_view top) { return unit.id.starts_with(top); }

const Post& draw_post(const Seat& seat, Random& random) {
  const std::size_t tier = seat.unit.tier;
  if (seat.position == 0) return kHeads[tier];
  return tier == kBody ? random.pick_weighted(kBodyStaff, tier) : random.pick_weighted(kStaff, tier);
}

// The ministry's plan for the level, or the department's; nobody's where neither speaks of it.
std::vector<std::string_view> plans_of(const Unit& unit, const Employee& facts) {
  if (under(unit, kInstitute)) return {kInstitutePlan};
  if (under(unit, kSupplies)) return {};
  const std::string_view level = facts.level.empty() ? level_of(facts.designation) : facts.level;
  if (under(unit, kArchives)) {
    if (level == "so_aso" || level == "us") return {kArchivesPlan};
    return {};
  }
  std::vector<std::string_view> plans;
  for (const Level& row : kLevels) {
    if (row.name == level) plans.push_back(row.plan);
  }
  if (under(unit, kDigital)) plans.push_back(kDigitalPlan);
  return plans;
}

void lose_facts(const Seat& seat, Random& random, Employee& facts) {
  if (facts.on_central_deputation && random.chance(6)) facts.on_central_deputation.reset();
  if (seat.position != 0 && random.per_mille(12)) facts.designation = "";
  if (random.per_mille(8)) facts.group = "";
}

void make(const Catalogue& catalogue, const Seat& seat, Random& random, Person& person) {
  Employee& facts = person.facts;
  take_post(draw_post(seat, random), random, facts);
  if (under(seat.unit, kInstitute)) facts.category = "autonomous_body";
  if (under(seat.unit, kSupplies)) facts.category = "public_sector_enterprise";
  if (facts.category == "all_india_service") {
    static constexpr std::string_view kCadres[] = {
        "AGMUT", "Bihar", "Kerala", "Odisha", "Rajasthan", "Tamil Nadu"};
    facts.cadre = random.pick(kCadres);
    facts.batch = random.between(1993, 2012);
    facts.on_central_deputation = true;
  }
  const bool outside = facts.category == "contractual" || facts.category == "temporary";
  if (!outside) {
    for (const std::string_view plan : plans_of(seat.unit, facts)) {
      person.plans.push_back(catalogue.plan(plan));
    }
  }
  lose_facts(seat, random, facts);
}

}  // namespace

constexpr SampleKind kMinistry{"ministry", 3, catalogue, make, true};

}  // namespace anupalan::samples
