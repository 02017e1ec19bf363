// The views: one line each here, one pair of files each beside this one.
#pragma once

#include <span>

#include "ui/context.h"
#include "ui/widgets/icon.h"

namespace anupalan::ui {

struct ViewEntry {
  app::View view;
  const char* title;  ///< the key of its name for people
  Icon icon;          ///< none: not in the list of views, reached from another
  void (*draw)(Context&);
};

/// In the order of the list.
std::span<const ViewEntry> views();
const ViewEntry& entry_of(app::View view);

}  // namespace anupalan::ui
