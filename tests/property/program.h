// The program's answer to a plain organisation, in the form of the naive evaluator's.
#pragma once

#include <memory>

#include "property/naive.h"

namespace anupalan::property {

/// Loaded as the application loads it. Checks that nothing was wrong with the files but what `plain` makes on purpose.
std::shared_ptr<const app::Loaded> read(std::vector<app::InputFile> files);
app::Answer answer(const std::shared_ptr<const app::Loaded>& loaded, const plain::Question& question);
std::vector<naive::Verdict> verdicts_of(const app::Answer& answer);

/// The whole of `evaluate --format json` but its inputs.
std::string report_of(const app::Answer& answer);

}  // namespace anupalan::property
