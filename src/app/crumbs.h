// Where one is, from the topmost unit of the filter down to what is shown: each step back is a press.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/commands.h"

namespace anupalan::app {

class Workspace;

struct Crumb {
  std::string words;
  std::optional<Command> command;  ///< where it leads; nothing: one is there
  bool page = false;               ///< the name of the view, or of the employee shown
};

/// "Department of Posts", "Kaveri Circle", "Employees", "Missed": the units of the filter where the view follows it, the view, and
/// the status or person that is looked at. The view alone where nothing else is to be said. REQUIRES: something is loaded.
std::vector<Crumb> crumbs_of(const Workspace& workspace);

}  // namespace anupalan::app
