// A text as a JSON string.
#pragma once

#include <string>
#include <string_view>

namespace anupalan::io {

/// With its quotation marks; bytes that are not UTF-8 become U+FFFD.
std::string json_text(std::string_view text);

}  // namespace anupalan::io
