#include "app/settings.h"

namespace anupalan::app {

std::optional<Theme> find_theme(std::string_view name) {
  if (name == "light") return Theme::light;
  if (name == "dark") return Theme::dark;
  if (name == "contrast") return Theme::contrast;
  return std::nullopt;
}

}  // namespace anupalan::app
