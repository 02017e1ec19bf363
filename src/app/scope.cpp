#include "app/scope.h"

namespace anupalan::app {

rules::RollUp Scoped::roll_up() const {
  if (scope_.unit == model::kNoRow<model::UnitRow> && scope_.employee == model::kNoRow<model::EmployeeRow>) return answer_.roll_up();
  return rules::roll_up(answer_.evaluation(), answer_.as_on(), [this](model::EmployeeRow employee) { return holds(employee); });
}

}  // namespace anupalan::app
