#include "rules/plan_match.h"

#include <algorithm>
#include <map>
#include <set>

namespace anupalan::rules {
namespace {

using model::at;

/// Puts the criterion's name where it belongs: nowhere when it is not given or holds.
class Asking {
 public:
  explicit Asking(CriteriaAnswer& answer) : answer_(answer) {}

  void word(std::string_view name, const std::optional<std::vector<Word>>& values, Word fact) {
    if (!values) return;
    if (fact == kNoWord) answer_.missing.push_back(name);
    else if (!std::binary_search(values->begin(), values->end(), fact)) answer_.failed.push_back(name);
  }
  void holds(std::string_view name, bool given, bool known, bool holds) {
    if (!given || (known && holds)) return;
    (known ? answer_.failed : answer_.missing).push_back(name);
  }

 private:
  CriteriaAnswer& answer_;
};

bool in_units(const model::Dataset& data, const std::vector<model::UnitRow>& units, model::UnitRow unit) {
  for (; unit != model::kNoRow<model::UnitRow>; unit = data.units[at(unit)].parent) {
    if (std::binary_search(units.begin(), units.end(), unit)) return true;
  }
  return false;
}

template <typename T>
bool contains(const std::optional<std::vector<T>>& values, T value) {
  return values && std::find(values->begin(), values->end(), value) != values->end();
}

}  // namespace

NamedPlans::NamedPlans(const model::Curriculum& curriculum) : objects_(1) {
  std::map<model::EmployeeRow, Objects> by_employee;
  for (std::size_t p = 0; p < curriculum.plans.size(); ++p) {
    for (std::size_t o = 0; o < curriculum.plans[p].applies_to.size(); ++o) {
      const auto& employees = curriculum.plans[p].applies_to[o].employee;
      if (!employees) continue;
      for (model::EmployeeRow e : *employees) {
        by_employee[e].emplace_back(model::PlanRow{static_cast<std::uint32_t>(p)}, o);
      }
    }
  }
  std::map<Objects, std::uint32_t> numbers;
  for (auto& [employee, objects] : by_employee) {
    auto [place, added] = numbers.try_emplace(objects, static_cast<std::uint32_t>(objects_.size()));
    if (added) objects_.push_back(objects);
    number_of_.emplace(static_cast<std::uint32_t>(employee), place->second);
  }
}

std::uint32_t NamedPlans::number_of(model::EmployeeRow employee) const {
  auto place = number_of_.find(static_cast<std::uint32_t>(employee));
  return place == number_of_.end() ? 0 : place->second;
}

std::vector<model::PlanRow> NamedPlans::plans_of(std::uint32_t number) const {
  std::vector<model::PlanRow> plans;
  for (const auto& [plan, object] : objects_[number]) {
    if (plans.empty() || plans.back() != plan) plans.push_back(plan);
  }
  return plans;
}

bool NamedPlans::names(std::uint32_t number, model::PlanRow plan, std::size_t object) const {
  const Objects& objects = objects_[number];
  return std::binary_search(objects.begin(), objects.end(), std::pair(plan, object));
}

CriteriaAnswer answer(const PlanQuestion& q, model::PlanRow plan, std::size_t object) {
  const model::Criteria& criteria = q.curriculum.plans[at(plan)].applies_to[object];
  const Facts& facts = q.facts;
  CriteriaAnswer result;
  Asking ask(result);
  ask.word("group", criteria.group, facts.group);
  ask.word("designation", criteria.designation, facts.designation);
  ask.word("level", criteria.level, facts.level);
  ask.word("service", criteria.service, facts.service);
  ask.word("cadre", criteria.cadre, facts.cadre);
  ask.holds("batch", criteria.batch.has_value(), facts.batch != 0, contains(criteria.batch, facts.batch));
  Word category = q.curriculum.words.find(model::name_of(facts.category));
  ask.holds("category", criteria.category.has_value(), true,
            category != kNoWord && contains(criteria.category, category));
  ask.holds("on_central_deputation", criteria.on_central_deputation.has_value(),
            facts.on_central_deputation != model::Maybe::absent,
            contains(criteria.on_central_deputation, facts.on_central_deputation == model::Maybe::yes));
  ask.holds("employee", criteria.employee.has_value(), true, q.named.names(facts.named, plan, object));
  ask.holds("unit", criteria.unit.has_value(), true,
            criteria.unit && in_units(q.data, *criteria.unit, facts.unit));
  ask.holds("service_years", criteria.service_years != kNoWord, facts.band >= 0,
            facts.band >= 0 && folded(q.curriculum.text(criteria.service_years)) ==
                                   folded(q.book.service_bands[static_cast<std::size_t>(facts.band)].id));
  return result;
}

bool matches(const PlanQuestion& question, model::PlanRow plan) {
  std::size_t objects = question.curriculum.plans[at(plan)].applies_to.size();
  for (std::size_t object = 0; object < objects; ++object) {
    if (answer(question, plan, object).matches()) return true;
  }
  return objects == 0;
}

std::vector<std::string> why_none(const PlanQuestion& question, std::span<const model::PlanRow> plans) {
  std::set<std::string> reasons;
  for (model::PlanRow plan : plans) {
    for (std::size_t object = 0; object < question.curriculum.plans[at(plan)].applies_to.size(); ++object) {
      CriteriaAnswer found = answer(question, plan, object);
      if (!found.failed.empty()) continue;
      for (std::string_view criterion : found.missing) reasons.insert("missing_" + std::string(criterion));
    }
  }
  if (reasons.empty()) reasons.insert("no_plan");
  return {reasons.begin(), reasons.end()};
}

}  // namespace anupalan::rules
