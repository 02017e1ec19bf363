// What the roster says of one employee, and the plans that bind.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/answer.h"

namespace anupalan::app {

struct Fact {
  std::string_view key;  ///< of its name: "fact.group"
  std::string words;     ///< never empty
};
/// Those that are given, in the order in which they are shown. Masked, the id is the stand-in.
std::vector<Fact> facts_of(const Answer& answer, model::EmployeeRow employee);

}  // namespace anupalan::app
