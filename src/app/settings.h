// How the program looks, not what it says: kept apart from what undo brings back.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace anupalan::app {

enum class Theme : std::uint8_t { light, dark, contrast };
/// "light", "dark", "contrast".
std::string_view name_of(Theme theme);
/// Nothing for a name that no theme has.
std::optional<Theme> find_theme(std::string_view name);

inline constexpr int kLeastZoom = 80, kMostZoom = 200;  ///< per cent

struct Settings {
  Theme theme = Theme::light;
  int zoom = 100;  ///< per cent, from kLeastZoom to kMostZoom in steps of ten
  bool masked = false;  ///< nobody is named on the screen (masking.h)
  friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace anupalan::app
