// Who is covered, and who prescribes (rules.md, section 2). Neither depends on law-as-on or on the orders
// switched on.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/dataset.h"
#include "rules/person.h"
#include "rules/rule_book.h"

namespace anupalan::rules {

/// What an order's scope calls the two departments with rules of their own.
inline constexpr std::string_view kDepartmentOfPosts = "department_of_posts";
inline constexpr std::string_view kGnctd = "gnctd";

/// The answer for one employee. Exactly one of three holds: not covered; covered and the prescriber is
/// known (`ids` not empty); covered and undetermined (`reasons` says which fact is missing).
struct Prescriber {
  bool covered = true;
  model::PrescriberKind kind = model::PrescriberKind::mdo;
  std::vector<std::string> ids;      ///< whose plans bind; the first is the one shown
  std::vector<std::string> reasons;  ///< "missing_service", "unknown_cca", ...; sorted
  std::string paragraph;             ///< the citation that decides it
  bool known() const { return !ids.empty(); }
};

/// True where every object of `applies_to` names employees by their ids.
bool is_by_name_alone(const model::Plan& plan);

/// The plans of one reporting year by who prescribed them, and the MDO of every unit. Data and plans must outlive it.
class PlanIndex {
 public:
  PlanIndex(const model::Dataset& data, const model::Curriculum& curriculum, ReportingYear year);

  const model::Curriculum& curriculum() const { return *curriculum_; }
  /// Plans of this prescriber for the year, sorted; empty where there are none. Ids compare exactly.
  const std::vector<model::PlanRow>& plans_of(model::PrescriberKind kind, std::string_view id) const;
  /// Those of plans_of() that may reach people whom they do not name: the others matter to the people they name alone.
  const std::vector<model::PlanRow>& open_plans_of(model::PrescriberKind kind, std::string_view id) const;
  /// Plans of the kind for the year, whoever issued them.
  const std::vector<model::PlanRow>& plans_of(model::PrescriberKind kind) const;
  /// "The nearest unit, from the employee's own upwards, that issued an `mdo` plan for the reporting year;
  /// if none did, the nearest of kind ministry, department or organisation; else the topmost."
  model::UnitRow mdo_of(model::UnitRow unit) const { return mdo_[at(unit)]; }

 private:
  void find_mdos(const model::Dataset& data);

  using ByPrescriber = std::unordered_map<std::string, std::vector<model::PlanRow>>;
  const std::vector<model::PlanRow>& find(const ByPrescriber& plans, std::string_view id) const;

  const model::Curriculum* curriculum_;
  std::vector<ByPrescriber> by_prescriber_, open_;  ///< by kind
  std::vector<std::vector<model::PlanRow>> by_kind_;
  std::vector<model::UnitRow> mdo_;
  std::vector<model::PlanRow> none_;
};

Prescriber prescriber_of(const model::Dataset& data, const RuleBook& book, const PlanIndex& plans,
                         const Facts& facts);

}  // namespace anupalan::rules
