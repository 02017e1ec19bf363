// A status on the screen: always a word, a shape and a colour together.
//
// compliant: a filled disc with a tick. late: a ring with a tick. pending: a clock. missed: a filled square with a
// cross. undetermined: a diamond with a question mark. not applicable: a dash.
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "rules/status.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {

/// In the order in which they are shown: good first, as bars and lists have them.
inline constexpr rules::Status kShownStatuses[] = {
    rules::Status::compliant, rules::Status::late,         rules::Status::pending,
    rules::Status::missed,    rules::Status::undetermined, rules::Status::not_applicable};

std::string_view word_of(rules::Status status);
std::string_view word_of(rules::ObligationStatus status);
/// The status whose shape and colour an obligation's has.
rules::Status like(rules::ObligationStatus status);

void draw_mark(ImDrawList* draw, ImVec2 centre, float radius, rules::Status status);

/// Mark and word in the ink of the status, one line within `width` (0: the space at hand).
void status_line(rules::Status status, std::string_view word, Font font = Font::body, float width = 0.0F);
inline void status_line(rules::Status status) { status_line(status, word_of(status)); }
/// A severity with its mark, one line; `words` in place of its name.
void severity_line(Severity severity, std::string_view words);
void severity_line(Severity severity);
/// A status on a soft ground: the verdict at the head of a page.
void status_chip(rules::Status status, std::string_view word);
float status_chip_width(std::string_view word);

}  // namespace anupalan::ui
