// What is wrong with the letters on a screen.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "unit/ui/screen.h"

namespace anupalan::test {

using Faults = std::vector<std::string>;

/// Runs in view whose letters are cut off at a side: text too long for its place.
inline Faults cut_off(const Screen& screen) {
  Faults faults;
  for (const Run& run : screen.runs()) {
    const bool cut = run.box.left < run.clip.left - 0.5F || run.box.right > run.clip.right + 0.5F;
    if (run.visible() && cut) faults.push_back(fmt::format("'{}' is cut off", run.text));
  }
  return faults;
}

/// Runs in view that share ink with another one.
inline Faults overlaps(const Screen& screen) {
  Faults faults;
  std::vector<std::pair<Box, const Run*>> seen;
  for (const Run& run : screen.runs()) {
    const Box visible = common(run.box, run.clip);
    if (visible.empty()) continue;
    for (const auto& [other, text] : seen) {
      const Box both = common(visible, other);
      if (both.width() > 1.0F && both.height() > 1.0F) faults.push_back(fmt::format("'{}' lies over '{}'", run.text, text->text));
    }
    seen.emplace_back(visible, &run);
  }
  return faults;
}

}  // namespace anupalan::test
