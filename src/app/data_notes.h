// What the loaded files leave open on the day that is looked at: it stands over every view, and in what leaves the program.
#pragma once

#include <string>
#include <vector>

#include "app/answer.h"

namespace anupalan::app {

/// Sentences, for people: no plan of the year, no completions, a day behind the last of the data. None where all is there.
std::vector<std::string> data_notes(const Answer& answer);

}  // namespace anupalan::app
