#include "io/export/json_text.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace anupalan::io {

std::string json_text(std::string_view text) {
  const auto plain = [](char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; };
  if (std::all_of(text.begin(), text.end(), plain)) return std::string(1, '"').append(text).append("\"");
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace anupalan::io
