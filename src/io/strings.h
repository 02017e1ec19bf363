// The words of one language, from assets/i18n/: one flat JSON object of key and text.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace anupalan::io {

using Strings = std::map<std::string, std::string, std::less<>>;

/// The strings of a language that is compiled in ("en"); empty where there is none.
Strings built_in_strings(std::string_view language);

}  // namespace anupalan::io
