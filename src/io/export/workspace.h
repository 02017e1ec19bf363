// A workspace as a file that brings it back.
#pragma once

#include <string>

#include "io/saved_workspace.h"

namespace anupalan::io {

/// { "format": "workspace", ... } (assets/schemas/). What says nothing is left out; read again, it says the same.
std::string workspace_json(const SavedWorkspace& saved);

}  // namespace anupalan::io
