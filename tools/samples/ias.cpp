// Officers of the All India Services and of Delhi under the lists of 16.10.2025: IAS in all four bands,
// AGMUT officers under DoPT's and MHA's lists, DANICS, IPS, IFS, officers on central deputation; and
// the facts that go missing in real rosters.
#include "ias_catalogue.h"
#include "sample.h"

namespace anupalan::samples {
namespace {

using namespace ias;

// Who serves where: weights by Tier.
struct Service {
  std::string_view name;
  std::string_view category;
  std::string_view group;
  int weight[4];
  std::string_view designations[kBands];
};
constexpr Service kServices[] = {
    {"IAS", "all_india_service", "A", {64, 60, 44, 52},
     {"Sub-Divisional Magistrate", "District Magistrate", "Special Secretary", "Principal Secretary"}},
    {"IPS", "all_india_service", "A", {19, 0, 8, 10},
     {"Assistant Superintendent of Police", "Superintendent of Police", "Deputy Inspector General of Police",
      "Inspector General of Police"}},
    {"IFS", "all_india_service", "A", {9, 0, 5, 8},
     {"Assistant Conservator of Forests", "Deputy Conservator of Forests", "Conservator of Forests",
      "Chief Conservator of Forests"}},
    {"DANICS", "central_government", "A", {0, 30, 31, 0},
     {"Assistant Commissioner", "Deputy Director", "Joint Commissioner", "Additional Commissioner"}},
    {"DANIPS", "central_government", "A", {0, 0, 5, 0},
     {"Assistant Commissioner of Police", "Additional Deputy Commissioner of Police",
      "Deputy Commissioner of Police", "Additional Commissioner of Police"}},
    {"DASS", "central_government", "B", {0, 10, 7, 0},
     {"Section Officer (DASS)", "Superintendent (DASS)", "Superintendent (DASS)", "Superintendent (DASS)"}},
    {"CSS", "central_government", "A", {0, 0, 0, 30},
     {"Section Officer", "Under Secretary", "Deputy Secretary", "Director"}},
    {"State Civil Service", "state_government", "A", {8, 0, 0, 0},
     {"Deputy Collector", "Additional Collector", "Joint Secretary to Government", "Special Officer"}}};

// Posts of AIS officers in a central ministry.
constexpr std::string_view kCentralPosts[kBands] = {"Under Secretary", "Director", "Joint Secretary",
                                                    "Additional Secretary"};

// The batches of each Band, and how many officers are in it.
struct Batches {
  int first;
  int last;
  int weight[1];
};
constexpr Batches kBatches[kBands] = {
    {2016, 2024, {34}}, {2009, 2015, {28}}, {2000, 2008, {24}}, {1990, 1999, {14}}};

bool is_all_india(const Employee& facts) { return facts.category == "all_india_service"; }

// The band of somebody appointed on a day, by READING R-1: exactly n years is "upto n".
Band band_of(Day appointed_on) {
  for (std::size_t band = kUpto9; band < kAbove25; ++band) {
    if (appointed_on >= day(2025 - kBandEnds[band], 4, 1)) return static_cast<Band>(band);
  }
  return kAbove25;
}

// On the boundary of two bands, or a day to either side.
void put_on_boundary(Random& random, Employee& facts) {
  facts.batch = 2025 - random.pick(kBandEnds);
  facts.appointed_on = day(facts.batch, 4, 1) + days{random.between(-1, 1)};
}

// Batch and day of appointment; some are promoted into the service years after.
void draw_seniority(const Seat& seat, Random& random, Employee& facts) {
  const bool head = seat.position == 0;
  const Batches& batches = head ? kBatches[kAbove25] : random.pick_weighted(kBatches, 0);
  facts.batch = random.between(batches.first, batches.last);
  const bool promoted = is_all_india(facts) && facts.batch < 2014 && random.chance(10);
  const int late = promoted ? random.between(4, 8) : 0;
  facts.appointed_on = day(facts.batch + late, 8, 20) + days{random.between(0, 40)};
  if (!head && random.chance(3)) put_on_boundary(random, facts);
}

// Of batch and day of appointment a roster has both, one or neither. What is left decides the band.
Band keep_some_seniority(Random& random, Employee& facts) {
  const Band band = band_of(*facts.appointed_on);
  const Day by_batch = day(facts.batch, 4, 1);
  const int draw = random.between(0, 99);
  if (draw >= 14 && draw < 26) facts.batch = 0;
  if (draw < 14 || draw >= 97) facts.appointed_on.reset();
  if (draw >= 97) facts.batch = 0;
  return draw < 14 ? band_of(by_batch) : band;
}

std::vector<std::string_view> plans_of(const Employee& facts, std::size_t tier, Band band) {
  const std::string_view service = facts.service;
  if (tier == kCentral) return {kMinistryPlan};
  if (service == "IAS" && facts.cadre == "AGMUT") return {kDoptPlans[band], kMhaUtCadre};
  if (service == "IAS") return {kDoptPlans[band]};
  if (service == "IPS") return {band <= kAbove9 ? kMhaIpsJunior : kMhaIpsSenior};
  if (service == "IFS") return {kMoefccIfs};
  if (service == "DANICS" || service == "DANIPS") return {kMhaDanics};
  return {};
}

// An officer of a central ministry has a cadre from anywhere.
std::string_view draw_cadre(const Seat& seat, Random& random) {
  static constexpr std::string_view kCadres[] = {
      "AGMUT", "Andhra Pradesh", "Assam-Meghalaya", "Bihar", "Gujarat", "Karnataka", "Kerala", "Odisha",
      "Punjab", "Tamil Nadu", "Uttar Pradesh", "West Bengal"};
  const std::string_view own = cadre_of(seat.unit);
  return own.empty() ? random.pick(kCadres) : own;
}

void set_posting(const Seat& seat, Random& random, Employee& facts) {
  const std::size_t tier = seat.unit.tier;
  if (is_all_india(facts)) {
    facts.cadre = draw_cadre(seat, random);
    facts.on_central_deputation = tier == kCentral;
  } else if (facts.service == "DANICS" || facts.service == "DANIPS") {
    facts.with_mdo = false;
  } else if (facts.service == "DASS" && random.chance(50)) {
    facts.with_mdo = false;
  }
}

// The head of each department of Delhi is its administrative secretary.
void set_head(const Seat& seat, Employee& facts) {
  static constexpr std::string_view kHeads[] = {"Additional Chief Secretary", "Chief Secretary",
                                                "Principal Secretary", "Secretary"};  // by Tier
  facts.designation = kHeads[seat.unit.tier];
  if (seat.unit.tier == kDelhi) facts.role = "administrative_secretary";
}

void lose_facts(Random& random, Employee& facts) {
  if (!is_all_india(facts)) return;
  if (random.chance(4)) facts.on_central_deputation.reset();
  if (random.per_mille(15)) facts.service = "";
  if (random.per_mille(15)) facts.cadre = "";
}

void make(const Catalogue& catalogue, const Seat& seat, Random& random, Person& person) {
  Employee& facts = person.facts;
  const std::size_t tier = seat.unit.tier;
  const bool head = seat.position == 0;
  const Service& service = head ? kServices[0] : random.pick_weighted(kServices, tier);
  facts.service = service.name;
  facts.category = service.category;
  facts.group = service.group;
  draw_seniority(seat, random, facts);
  const Band band = keep_some_seniority(random, facts);
  const bool central = tier == kCentral && is_all_india(facts);
  facts.designation = central ? kCentralPosts[band] : service.designations[band];
  set_posting(seat, random, facts);
  if (head) set_head(seat, facts);
  for (const std::string_view plan : plans_of(facts, tier, band)) {
    person.plans.push_back(catalogue.plan(plan));
  }
  person.finishes += 6 - 5 * static_cast<int>(band);
  if (!head) lose_facts(random, facts);
}

}  // namespace

constexpr SampleKind kIas{"ias", 2, catalogue, make, false};

}  // namespace anupalan::samples
