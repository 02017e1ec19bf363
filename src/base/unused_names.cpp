#include "base/unused_names.h"

#include <fmt/format.h>

namespace anupalan {

std::string UnusedNames::take(const std::string& name) {
  auto [place, added] = taken_.try_emplace(name, 1);
  if (added) return name;
  std::string candidate;
  do candidate = fmt::format("{} ({})", name, ++place->second);
  while (!taken_.try_emplace(candidate, 1).second);
  return candidate;
}

}  // namespace anupalan
