#include "rules/person.h"

#include <algorithm>

namespace anupalan::rules {
namespace {

/// Years of service as far as a bound needs them: how the years served compare with `years`, exactly.
/// -1 fewer, 0 exactly so many to the day, 1 more.
int compare_service(const RuleBook& book, Day appointed_on, std::uint16_t batch, int years) {
  Day first_april = book.year.first_day();
  if (!appointed_on.is_never()) {
    Day completed = anniversary(appointed_on, years);
    return completed > first_april ? -1 : completed == first_april ? 0 : 1;
  }
  int served = book.year.start - batch;
  return served < years ? -1 : served == years ? 0 : 1;
}

bool in_band(const orders::ServiceBand& band, auto compare) {
  if (band.above && compare(*band.above) <= 0) return false;
  if (band.from && compare(*band.from) < 0) return false;
  return !band.upto || compare(*band.upto) <= 0;
}

}  // namespace

std::size_t FactsHash::operator()(const Facts& f) const {
  std::uint64_t hash = 0;
  auto mix = [&](std::uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 29;
  };
  auto number = [](auto value) { return static_cast<std::uint64_t>(value); };
  mix(number(f.unit) << 32 | number(f.designation));
  mix(number(f.group) << 32 | number(f.level));
  mix(number(f.service) << 32 | number(f.cadre));
  mix(number(f.roles) << 32 | number(f.batch) << 16 | number(static_cast<std::uint16_t>(f.band)));
  mix(number(f.named) << 32 | number(f.category) << 16 | number(f.on_central_deputation) << 8 | number(f.with_mdo));
  return static_cast<std::size_t>(hash);
}

std::string_view level_of(const model::Dataset& data, const RuleBook& book, model::EmployeeRow employee) {
  Word given = data.employees.level[at(employee)];
  if (given != kNoWord) return data.text(given);
  Word designation = data.employees.designation[at(employee)];
  if (designation == kNoWord) return {};
  auto own = std::lower_bound(data.levels.begin(), data.levels.end(), std::pair(designation, kNoWord));
  if (own != data.levels.end() && own->first == designation) return data.text(own->second);
  auto standard = book.level_of.find(folded(data.text(designation)));
  return standard == book.level_of.end() ? std::string_view{} : std::string_view(standard->second);
}

std::int16_t service_band(const RuleBook& book, Day appointed_on, std::uint16_t batch) {
  if (appointed_on.is_never() && batch == 0) return -1;
  auto compare = [&](int years) { return compare_service(book, appointed_on, batch, years); };
  // "above 16 and upto 25 years of service, 25 years and above of service": the two overlap at 25.
  // READING R-1: the lower band has it; off: the upper one.
  std::int16_t found = -1;
  for (std::size_t i = 0; i < book.service_bands.size(); ++i) {
    if (!in_band(book.service_bands[i], compare)) continue;
    found = static_cast<std::int16_t>(i);
    if (book.as_on.readings.on(orders::Reading::r1)) break;
  }
  return found;
}

Facts facts_of(const model::Dataset& data, const Vocabulary& words, const RuleBook& book, model::EmployeeRow employee) {
  const model::Employees& people = data.employees;
  std::size_t row = at(employee);
  Facts facts;
  facts.unit = people.unit[row];
  facts.category = people.category[row];
  facts.on_central_deputation = people.on_central_deputation[row];
  facts.with_mdo = people.with_mdo[row];
  facts.group = people.group[row];
  facts.designation = people.designation[row];
  if (std::string_view level = level_of(data, book, employee); !level.empty()) {
    facts.level = words.find(level);
    if (facts.level == kNoWord) facts.level = kUnnamedWord;
  }
  facts.service = people.service[row];
  facts.cadre = people.cadre[row];
  facts.roles = people.roles[row];
  facts.batch = people.batch[row];
  facts.band = service_band(book, people.appointed_on[row], people.batch[row]);
  return facts;
}

bool is_under(const model::Dataset& data, model::UnitRow unit, std::string_view name) {
  Word word = data.words.find(name);
  if (word == kNoWord) return false;
  for (; unit != model::kNoRow<model::UnitRow>; unit = data.units[at(unit)].parent) {
    if (data.units[at(unit)].known_as == word) return true;
  }
  return false;
}

}  // namespace anupalan::rules
