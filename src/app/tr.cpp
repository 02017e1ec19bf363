#include "app/tr.h"

#include "app/queries.h"
#include "io/strings.h"

namespace anupalan::app {
namespace {

const io::Strings& english() {
  static const io::Strings strings = io::built_in_strings("en");
  return strings;
}

}  // namespace

std::string_view tr(std::string_view key) {
  auto place = english().find(key);
  return place == english().end() ? key : std::string_view(place->second);
}

std::string counted(std::string_view key, std::uint64_t number) { return say(std::string(key) + (number == 1 ? ".one" : ".other"), grouped(number)); }

bool has_text(std::string_view key) { return english().contains(key); }

std::string text_or_name(std::string_view prefix, std::string_view name) {
  const std::string key = std::string(prefix) + std::string(name);
  return std::string(has_text(key) ? tr(key) : name);
}

}  // namespace anupalan::app
