#include "app/settings.h"

#include <algorithm>
#include <array>

namespace anupalan::app {
namespace {

constexpr std::array<std::string_view, 3> kThemes{"light", "dark", "contrast"};

}  // namespace

std::string_view name_of(Theme theme) { return kThemes[static_cast<std::size_t>(theme)]; }

std::optional<Theme> find_theme(std::string_view name) {
  const auto place = std::find(kThemes.begin(), kThemes.end(), name);
  if (place == kThemes.end()) return std::nullopt;
  return static_cast<Theme>(place - kThemes.begin());
}

}  // namespace anupalan::app
