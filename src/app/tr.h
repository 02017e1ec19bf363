// Every word the program shows, by key, from assets/i18n/en.json: no other place holds text for people.
#pragma once

#include <string_view>

namespace anupalan::app {

/// The text of a key, "status.missed"; the key itself where the file has none, so that a gap is seen. Valid as long
/// as the program runs.
std::string_view tr(std::string_view key);

/// True where the key has a text.
bool has_text(std::string_view key);

}  // namespace anupalan::app
