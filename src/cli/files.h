// Files of the command line: inputs read whole, the result written whole or not at all.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/loading.h"

namespace anupalan::cli {

/// A file that cannot be read says why in `unreadable`; an empty one is not such a file.
app::InputFile open_input(const std::string& path);

/// Writes to `path`, or to standard output where it is empty; a file is replaced only when all of the result is there.
/// An input is never written over. Empty when all went well, else a message.
std::string write_result(const std::string& path, const std::vector<std::string>& inputs, std::string_view result);

}  // namespace anupalan::cli
