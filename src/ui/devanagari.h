// Hindi names on a screen that sets one letter after the other: enough to read a name and to tell two apart. Conjuncts stand
// with a visible halant; shaping as a printer would do it is for a text engine.
#pragma once

#include <string>
#include <string_view>

namespace anupalan::ui {

/// False for text that as_written() leaves as it is, whatever it says.
bool may_move(std::string_view text);

/// `text` with every short i (U+093F) before the consonants that it is spoken after, where it is written. Text without
/// Devanagari comes back as it is.
std::string as_written(std::string_view text);

}  // namespace anupalan::ui
