// What a person has learnt: the completions and results of one employee, drawn from their plans and
// the habit of the sample.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "catalogue.h"
#include "day.h"
#include "person.h"
#include "random.h"

namespace anupalan::samples {

struct Completion {
  std::size_t course;  // of the catalogue
  std::string_view status;
  std::optional<Day> on;  // of "completed" alone
  std::optional<int> progress;
};

struct Result {
  std::size_t assessment;  // of the catalogue
  bool passed;
  Day on;
  std::optional<int> score_halves;
};

struct History {
  std::vector<Completion> completions;
  std::vector<Result> results;
};

// Courses and assessments in the order of the plans, other courses last; no record twice; nothing
// after kAsOn. A person without plans has other courses at most.
History history_of(const Catalogue& catalogue, const Person& person, Random random);

}  // namespace anupalan::samples
