// What is compared.
#include <algorithm>

#include "app/workspace.h"

namespace anupalan::app {

Day Workspace::compared_from() const {
  constexpr int kDays = 30;
  const Day to = answer_->as_on();
  return std::min(to, look().compared_from.value_or(std::max(answer_->question().year.first_day(), add_days(to, -kDays))));
}

Compared Workspace::compared() const {
  const auto open = [this](const std::string& file) { return find_snapshot(answer_->loaded(), file) == nullptr ? std::string() : file; };
  return {compared_from(), open(look().before_snapshot), open(look().after_snapshot)};
}

const Comparison& Workspace::comparison() const {
  const Compared asked = compared();
  return made_.comparison.get({selection(), asked}, [&](Comparison& comparison) { return compare(selected(), asked, comparison); });
}

}  // namespace anupalan::app
