#include "io/strings.h"

#include <nlohmann/json.hpp>

#include "assets.h"

namespace anupalan::io {

Strings built_in_strings(std::string_view language) {
  std::string_view text = assets::find("i18n/" + std::string(language) + ".json");
  Strings strings;
  const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) return strings;
  for (const auto& [key, value] : json.items()) {
    if (value.is_string()) strings.emplace(key, value.get<std::string>());
  }
  return strings;
}

}  // namespace anupalan::io
