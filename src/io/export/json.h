// What the writers of JSON share. Internal to io/export/.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace anupalan::io {

using Json = nlohmann::ordered_json;  ///< members in the order in which they were set

/// Nothing is null.
inline Json text_or_null(std::string_view text) { return text.empty() ? Json() : Json(text); }

/// On one line (`indent` -1) or indented; bytes that are not UTF-8 become U+FFFD.
inline std::string written(const Json& json, int indent = -1) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace anupalan::io
