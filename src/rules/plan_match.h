// Which plans bind an employee: a plan's `applies_to` against the employee's facts (rules.md, section 2,
// Plan). "Criteria in one object: AND; objects: OR; a criterion on an absent fact does not match."
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/dataset.h"
#include "rules/person.h"

namespace anupalan::rules {

/// How one object of `applies_to` answers for an employee; both lists empty: it matches. Names of
/// criteria ("designation"), in the order of formats.md.
struct CriteriaAnswer {
  std::vector<std::string_view> failed;   ///< the fact is known and is not among the values
  std::vector<std::string_view> missing;  ///< the fact is absent
  bool matches() const { return failed.empty() && missing.empty(); }
};

/// The employees whom plans name by id. Employees named in the same objects of the same plans share a
/// number, so that naming a person does not make a prescription for each person.
class NamedPlans {
 public:
  NamedPlans() = default;
  explicit NamedPlans(const model::Curriculum& curriculum);

  /// 0 for an employee whom no plan names.
  std::uint32_t number_of(model::EmployeeRow employee) const;
  /// The plans that name the employees with this number, sorted, each once.
  std::vector<model::PlanRow> plans_of(std::uint32_t number) const;
  /// True where object `object` of `plan` names the employees with this number.
  bool names(std::uint32_t number, model::PlanRow plan, std::size_t object) const;

 private:
  using Objects = std::vector<std::pair<model::PlanRow, std::size_t>>;
  std::unordered_map<std::uint32_t, std::uint32_t> number_of_;  ///< by EmployeeRow
  std::vector<Objects> objects_;                                ///< sorted; [0] is empty
};

struct PlanQuestion {
  const model::Dataset& data;
  const model::Curriculum& curriculum;
  const RuleBook& book;
  const NamedPlans& named;
  const Facts& facts;
};

CriteriaAnswer answer(const PlanQuestion& question, model::PlanRow plan, std::size_t object);

/// True where `applies_to` is empty or one of its objects matches.
bool matches(const PlanQuestion& question, model::PlanRow plan);

/// The reasons why none of `plans` matches, sorted: `missing_<criterion>` for every criterion on an absent
/// fact in an object where nothing else failed, else `no_plan`. REQUIRES: none of them matches.
std::vector<std::string> why_none(const PlanQuestion& question, std::span<const model::PlanRow> plans);

}  // namespace anupalan::rules
