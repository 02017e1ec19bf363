// What the program says of itself, for the screen and the mirror.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/components.h"

namespace anupalan::app {

struct AboutPart {
  std::string_view title;
  std::vector<std::string> lines;  ///< a paragraph each
  bool has_clear = false;          ///< the way to clear everything stands below
};

/// What it is, what leaves the computer, and for whom it is usable. `fingerprint`: of the page's own bytes; empty where none is
/// known, as of the desktop program.
std::vector<AboutPart> about(std::string_view fingerprint);

/// The licences of the parts, each once, sorted.
std::vector<std::string_view> licences();

}  // namespace anupalan::app
