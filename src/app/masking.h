// Whom the screen names, for halls with a projector. While masking is on, a person is shown by a stand-in: the own number in
// the files that are open, so that nobody is told by it and two people never look alike. It changes nothing that is counted.
#pragma once

#include <string>
#include <string_view>

#include "app/answer.h"

namespace anupalan::app {

/// The name, or the id where it has none. Masked: "Person 1,204".
std::string shown_name(const Answer& answer, model::EmployeeRow employee);
/// Masked: "P-1204".
std::string shown_id(const Answer& answer, model::EmployeeRow employee);
/// Whom shown_id() gave this text; kNoRow for any other.
model::EmployeeRow find_shown(const Answer& answer, std::string_view id);

/// What a file says of a person, or what may name one: itself, or dots while it is masked; empty stays empty.
std::string shown_text(bool masked, std::string_view text);
/// The same of the text that a message quotes.
Diagnostic shown(bool masked, Diagnostic diagnostic);
/// A guess as the screen shows it: who is meant is masked.
model::Guess shown(bool masked, model::Guess guess);

}  // namespace anupalan::app
