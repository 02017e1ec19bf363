// Shares as lengths: of one line each, always beside the figures they stand for.
#pragma once

#include <cstdint>
#include <string>

#include "app/queries.h"
#include "rules/roll_up.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {

/// All statuses of `counts` in one bar, good first, with gaps between them; a tooltip says them in words. Nobody: an
/// empty track.
void stacked_bar(const char* id, const rules::Counts& counts, ImVec2 size);
/// "Compliant 120, Pending 3": the counts that are not zero, in words.
std::string in_words(const rules::Counts& counts);

/// How much of `whole` is done, in the ink of a status. `part` may be more than `whole`.
void progress_bar(std::uint32_t part, std::uint32_t whole, ImVec2 size, rules::Status ink);
/// A part of the greatest of a list, for comparing lines.
void length_bar(std::uint32_t part, std::uint32_t greatest, ImVec2 size, ImU32 colour);

}  // namespace anupalan::ui
