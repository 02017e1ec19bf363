// The criteria by which the portal and the warehouse say whom a training plan is for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/records.h"

namespace anupalan::io {

/// Adds a criterion to those of one group of people, all of which must hold: "group" with {"Group A", "Group B"}. That a
/// plan is for all users adds nothing. False where the criterion or one of its values is not known, where no value is
/// given, or where the group has the criterion already: whom the group fits cannot be told then, and must not be guessed.
bool add_criterion(model::CriteriaRecord& to, std::string_view name, const std::vector<std::string>& values);

}  // namespace anupalan::io
