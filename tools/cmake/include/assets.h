// The files compiled into the program: orders/*.json, i18n/*.json, shaders/*.glsl, fonts/*.ttf, found by these paths.
#pragma once

#include <span>
#include <string_view>

namespace anupalan::assets {

struct Entry {
  std::string_view path;   // "orders/dopt-2025-07-04.json"
  std::string_view bytes;  // the file as it is; valid as long as the program runs
};

// All files, sorted by path.
std::span<const Entry> all();

// The bytes of one file; an empty view when there is no such file.
std::string_view find(std::string_view path);

}  // namespace anupalan::assets
