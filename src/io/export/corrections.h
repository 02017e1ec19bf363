// What was guessed, as a file that says it: corrected where it is wrong and loaded beside the others, it stays said.
#pragma once

#include <span>
#include <string>

#include "model/dataset.h"

namespace anupalan::io {

/// { "format": "corrections", ... } (assets/schemas/); columns that are read by their own names are left out. Loaded again
/// beside the same files, it changes nothing. `decides`: it stands over other corrections.
std::string corrections_json(std::span<const model::Guess> guesses, bool decides);

}  // namespace anupalan::io
