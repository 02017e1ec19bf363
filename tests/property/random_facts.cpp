#include "property/random_facts.h"

#include <algorithm>

#include <fmt/format.h>

namespace anupalan::random {
namespace {

using plain::Criteria;
using plain::Employee;
using plain::Organisation;
using plain::Plan;
using plain::Text;
using Texts = std::vector<std::string>;

const Texts kYears{"2025-26", "2025-26", "2026-27", "2027-28"};
const Texts kCategories{"central_government", "central_government", "central_government", "all_india_service", "all_india_service",
                        "autonomous_body", "public_sector_enterprise", "contractual", "temporary", "gramin_dak_sevak", "state_government"};
const Texts kServices{"IAS", "IAS", "ias", "IPS", "IFS", "DANICS", "DANIPS", "CSS", "Indian Postal Service"};
const Texts kGroups{"A", "B", "C", "a"};
const Texts kDesignations{"Under Secretary", "Director", "MTS", "Postmaster", "Section Officer", "under secretary", "Driver"};
const Texts kLevels{"mts", "so_aso", "us", "ds_director", "js_and_above"};
const Texts kCadres{"AGMUT", "agmut", "Kerala"};
const Texts kBands{"upto_9", "above_9_upto_16", "above_16_upto_25", "above_25"};
const Texts kCcas{"dopt", "mha", "moefcc"};
const Texts kOrders{"ais-2025-10-16", "dop-2025-08-18", "dop-2026-02-19", "dopt-2025-07-04", "gnctd-2026-01-02"};
const Texts kOthers{"ais-2025-09-03", "dopt-2025-08-01", "dopt-2025-08-19", "dopt-2026-02-05", "gnctd-2025-11-18"};
const Texts kDays{"2025-03-31", "2025-04-01", "2025-07-03", "2025-07-04", "2025-08-17", "2025-08-18", "2025-09-30", "2025-10-01", "2025-10-15",
                  "2025-10-16", "2025-12-31", "2026-01-01", "2026-01-02", "2026-02-18", "2026-02-19", "2026-02-28", "2026-03-31", "2026-04-01",
                  "2026-09-30", "2026-10-01", "2027-03-31", "2027-04-01", "2027-09-30", "2027-10-01", "2028-03-31", "2028-04-01"};
const Texts kAppointed{"2016-03-31", "2016-04-01", "2016-04-02", "2009-03-31", "2009-04-01", "2009-04-02", "2000-03-31", "2000-04-01", "2000-04-02",
                       "2001-04-01", "2017-04-01", "2010-04-01", "2012-02-29", "1990-01-01", "2024-06-01"};

Text maybe(Dice& dice, const Texts& values) { return dice.one_in(4) ? Text{} : Text{dice.of(values)}; }

std::vector<plain::Unit> units(Dice& dice) {
  std::vector<plain::Unit> units;
  const std::size_t count = 1 + dice.roll(5);
  const Texts kKinds{"ministry", "department", "organisation", "circle", "office", "Department"};
  for (std::size_t i = 0; i < count; ++i) {
    plain::Unit unit{fmt::format("u{}", i), dice.of(kKinds), {}, {}};
    if (i > 0 && !dice.one_in(4)) unit.parent = units[dice.roll(i)].id;
    if (dice.one_in(3)) unit.known_as = "department_of_posts";
    else if (dice.one_in(3)) unit.known_as = "gnctd";
    units.push_back(unit);
  }
  return units;
}

Employee employee(Dice& dice, const Organisation& o, std::size_t number) {
  Employee e{fmt::format("e{}", number), dice.of(o.units).id, dice.of(kCategories), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
  e.group = maybe(dice, kGroups);
  e.designation = maybe(dice, kDesignations);
  if (dice.one_in(3)) e.level = dice.of(kLevels);
  e.service = maybe(dice, kServices);
  e.cadre = maybe(dice, kCadres);
  if (dice.one_in(2)) e.appointed_on = dice.of(kAppointed);
  if (dice.one_in(2)) e.batch = dice.of(std::vector<int>{2016, 2009, 2000, 2001, 2015, 2024});
  if (!dice.one_in(4)) e.on_central_deputation = dice.one_in(3);
  if (!dice.one_in(3)) e.with_mdo = !dice.one_in(4);
  if (dice.one_in(4)) e.roles = {dice.one_in(2) ? "administrative_secretary" : "Administrative_Secretary"};
  e.profile = maybe(dice, {"verified", "not_verified", "not_my_user", "pending"});
  return e;
}

Texts some(Dice& dice, const Texts& values) {
  Texts chosen;
  for (const std::string& value : values) {
    if (dice.one_in(2) && std::find(chosen.begin(), chosen.end(), value) == chosen.end()) chosen.push_back(value);
  }
  if (chosen.empty()) chosen.push_back(dice.of(values));
  return chosen;
}

Criteria criteria(Dice& dice, const Organisation& o) {
  Criteria criteria;
  Texts ids, people, batches{"2016", "2009", "2000"};
  for (const auto& unit : o.units) ids.push_back(unit.id);
  for (const auto& e : o.employees) people.push_back(e.id);
  for (std::size_t n = 1 + dice.roll(2); n > 0; --n) {
    switch (dice.roll(11)) {
      case 0: criteria["group"] = some(dice, kGroups); break;
      case 1: criteria["designation"] = some(dice, kDesignations); break;
      case 2: criteria["level"] = some(dice, kLevels); break;
      case 3: criteria["service"] = some(dice, kServices); break;
      case 4: criteria["cadre"] = some(dice, kCadres); break;
      case 5: criteria["category"] = some(dice, kCategories); break;
      case 6: criteria["unit"] = some(dice, ids); break;
      case 7: criteria["employee"] = some(dice, people); break;
      case 8: criteria["batch"] = some(dice, batches); break;
      case 9: criteria["on_central_deputation"] = {dice.one_in(2) ? "true" : "false"}; break;
      default: criteria["service_years"] = {dice.of(kBands)};
    }
  }
  return criteria;
}

void prescriber(Dice& dice, const Organisation& o, Plan& plan) {
  const std::size_t die = dice.roll(10);
  plan.kind = die < 5 ? "mdo" : die < 8 ? "cca" : die < 9 ? "administrative_secretary" : "services_department";
  plan.prescriber = plan.kind == "cca" ? dice.of(kCcas) : dice.of(o.units).id;
}

Plan plan(Dice& dice, const Organisation& o, std::size_t number) {
  Plan plan{fmt::format("p{}", number), {}, {}, dice.of(kYears), {}, {}, {}, {}, {}};
  prescriber(dice, o, plan);
  if (dice.one_in(4)) plan.due_on = dice.of(kDays);
  for (std::size_t n = dice.roll(3); n > 0; --n) plan.applies_to.push_back(criteria(dice, o));
  for (const auto& [course, minutes] : o.courses) {
    if (dice.one_in(2)) plan.courses[course] = dice.of(Texts{"", "optional", "mandatory", "mandatory"});
  }
  if (dice.one_in(12)) plan.courses.clear();
  for (const auto& [assessment, course] : o.assessments) {
    if (dice.one_in(2)) plan.assessments.push_back(assessment);
  }
  return plan;
}

}  // namespace

std::string day(Dice& dice) {
  if (!dice.one_in(4)) return dice.of(kDays);
  const std::size_t month = 1 + dice.roll(12);
  return fmt::format("20{}-{:02}-{:02}", 25 + dice.roll(3), month, 1 + dice.roll(28));
}

plain::Record completion(Dice& dice, const Organisation& o) {
  auto course = o.courses.begin();
  std::advance(course, static_cast<std::ptrdiff_t>(dice.roll(o.courses.size())));
  return {dice.of(o.employees).id, course->first, day(dice)};
}

Organisation organisation(Dice& dice) {
  Organisation o;
  o.units = units(dice);
  for (std::size_t i = 0, n = 1 + dice.roll(6); i < n; ++i) o.employees.push_back(employee(dice, o, i));
  for (std::size_t i = 0, n = 1 + dice.roll(7); i < n; ++i) o.courses[fmt::format("c{}", i)] = static_cast<unsigned>(dice.roll(4) * 30);
  for (std::size_t i = 0, n = dice.roll(4); i < n; ++i) {
    o.assessments[fmt::format("a{}", i)] = dice.one_in(2) ? Text{} : Text{fmt::format("c{}", dice.roll(o.courses.size()))};
  }
  if (dice.one_in(3)) o.levels["Postmaster"] = dice.of(kLevels);
  if (dice.one_in(4)) o.levels["Director"] = dice.of(kLevels);
  for (std::size_t i = 0, n = 1 + dice.roll(5); i < n; ++i) o.plans.push_back(plan(dice, o, i));
  for (std::size_t n = dice.roll(30); n > 0; --n) o.completions.push_back(completion(dice, o));
  for (std::size_t n = o.assessments.empty() ? 0 : dice.roll(10); n > 0; --n) {
    auto assessment = o.assessments.begin();
    std::advance(assessment, static_cast<std::ptrdiff_t>(dice.roll(o.assessments.size())));
    o.passes.push_back({dice.of(o.employees).id, assessment->first, day(dice)});
  }
  return o;
}

plain::Question question(Dice& dice) {
  plain::Question q{day(dice), {}, dice.of(kYears), {}, {}};
  q.law_as_on = dice.one_in(2) ? q.as_on : day(dice);
  for (const std::string& order : kOrders) {
    if (!dice.one_in(8)) q.orders.push_back(order);
  }
  q.orders.insert(q.orders.end(), kOthers.begin(), kOthers.end());
  std::sort(q.orders.begin(), q.orders.end());
  for (const char* reading : {"R-1", "R-2", "R-3", "R-4", "R-5", "R-6"}) {
    if (dice.one_in(5)) q.readings_off.emplace_back(reading);
  }
  return q;
}

}  // namespace anupalan::random
