// The year of one employee: what was done, what was due, and when the status turned.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/answer.h"

namespace anupalan::app {

struct PersonEvent {
  Day day;
  std::string words;                   ///< "Completed: Writing Clear Notes"
  std::optional<rules::Status> turns;  ///< the status that holds from this day on, where it is another than before
};

/// By day, to as-on; due days also ahead of it. What was done before the reporting year is there too. The statuses are those of the law
/// as on, as everywhere. Only the beginning of the year where nothing was done and nothing is due.
std::vector<PersonEvent> person_history(const Answer& answer, model::EmployeeRow employee);

}  // namespace anupalan::app
