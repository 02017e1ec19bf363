// A small organisation for tests of rules/ and app/, told in the lines of tests/cases/README.md.
//
//   World world("unit m: kind ministry\n plan p: mdo m, courses c1\n employee A: unit m, central_government\n");
//   world.evaluate().status(world.person("A"), day("2026-03-31"))
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/loading.h"
#include "rules/evaluate.h"

namespace anupalan::rules {

/// REQUIRES: a day that exists, YYYY-MM-DD.
Day day(std::string_view text);

/// What is asked of the law, with everything on.
struct Asked {
  Day law_as_on = day("2026-03-31");
  ReportingYear year{2025};
  std::vector<std::string> off;  ///< order ids, sorted
  orders::Readings readings;
};

class World {
 public:
  /// THROWS where a line is not understood or the facts do not read soundly.
  explicit World(std::string_view facts);

  const std::shared_ptr<const app::Loaded>& loaded() const { return loaded_; }
  const model::Dataset& data() const { return loaded_->data; }
  const orders::Law& law() const { return loaded_->law; }
  RuleBook book(const Asked& asked = {}) const;
  Evaluation evaluate(const Asked& asked = {}) const { return Evaluation(data(), book(asked)); }

  /// REQUIRES: they are there.
  model::EmployeeRow person(std::string_view id) const;
  model::UnitRow unit(std::string_view id) const;
  model::PlanRow plan(std::string_view id) const;

 private:
  std::shared_ptr<const app::Loaded> loaded_;
};

/// Provisions of a person's obligations, in their order.
std::vector<std::string> provisions_of(const Evaluation& evaluation, model::EmployeeRow employee);
/// Ids of plans.
std::vector<std::string> ids_of(const model::Dataset& data, const std::vector<model::PlanRow>& plans);

}  // namespace anupalan::rules
