// What was wrong with a file, for people: what happened, where, and what to do next.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace anupalan::app {

/// What to do about a diagnostic of this code, in a sentence: never empty. Where no step of its own is known, who can mend it.
std::string next_step(std::string_view code);

/// "notes.txt, line 1": the file alone where there is no place in it.
std::string place_words(const Diagnostic& diagnostic);
/// "This is not JSON: …", with the text that it quotes.
std::string what_words(const Diagnostic& diagnostic);
/// All of it: place, with its JSON pointer where it has one, what happened, and the next step.
std::string message_words(const Diagnostic& diagnostic);

/// The files of which something is said. Valid as long as the messages.
std::set<std::string_view> files_spoken_of(const std::vector<Diagnostic>& messages);

/// Whether it is among those that are listed: of this code, and of this file. Empty: of any.
bool is_listed(const Diagnostic& message, std::string_view code, std::string_view file);

}  // namespace anupalan::app
