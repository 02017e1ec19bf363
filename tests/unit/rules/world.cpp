#include "unit/rules/world.h"

#include <stdexcept>

#include "unit/cases/scene.h"

namespace anupalan::rules {

using model::at;

Day day(std::string_view text) {
  ParsedDay parsed = parse_day(text);
  if (parsed.problem != DayProblem::none) throw std::invalid_argument(std::string(text));
  return parsed.day;
}

World::World(std::string_view facts) {
  cases::Case told = cases::parse_cases("world", "case: world\n" + std::string(facts)).front();
  cases::Scene scene(told);
  for (const cases::Line& line : told.lines) {
    if (!scene.take(line)) throw cases::Misspelt(told, line.number, line.head);
  }
  loaded_ = scene.load();
}

RuleBook World::book(const Asked& asked) const {
  return make_rule_book(law(), {asked.law_as_on, asked.off, asked.readings}, asked.year);
}

model::EmployeeRow World::person(std::string_view id) const {
  model::EmployeeRow row = data().find_employee(id);
  if (row == model::kNoRow<model::EmployeeRow>) throw std::invalid_argument(std::string(id));
  return row;
}

model::UnitRow World::unit(std::string_view id) const {
  model::UnitRow row = data().find_unit(id);
  if (row == model::kNoRow<model::UnitRow>) throw std::invalid_argument(std::string(id));
  return row;
}

model::PlanRow World::plan(std::string_view id) const {
  for (std::uint32_t row = 0; row < data().plans.size(); ++row) {
    if (data().plans[row].id == id) return model::PlanRow{row};
  }
  throw std::invalid_argument(std::string(id));
}

std::vector<std::string> provisions_of(const Evaluation& evaluation, model::EmployeeRow employee) {
  std::vector<std::string> provisions;
  for (const Obligation& obligation : evaluation.prescription(employee).obligations) {
    provisions.push_back(obligation.standing->provision);
  }
  return provisions;
}

std::vector<std::string> ids_of(const model::Dataset& data, const std::vector<model::PlanRow>& plans) {
  std::vector<std::string> ids;
  for (model::PlanRow plan : plans) ids.push_back(data.plans[at(plan)].id);
  return ids;
}

}  // namespace anupalan::rules
