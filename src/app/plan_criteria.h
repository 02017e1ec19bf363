// The criteria of `applies_to` as texts, each by its name: what of a plan_change.h is about them.
#pragma once

#include <string>
#include <string_view>

#include "app/plan_change.h"

namespace anupalan::app {

/// The values of a criterion as texts; "yes" and "no" for true and false. Nothing where it is not given.
model::CriteriaRecord::Texts values_of(const model::CriteriaRecord& object, std::string_view criterion);

/// Adds a value as people write it. Why it is refused; empty where it was done.
std::string add_criterion_value(const Answer& answer, std::string_view criterion, std::string_view value, model::CriteriaRecord& object);
/// With the last value the criterion goes: given and empty it would match nobody. The value as criterion_lines() has it.
void drop_criterion_value(const Answer& answer, std::string_view criterion, std::string_view value, model::CriteriaRecord& object);

}  // namespace anupalan::app
