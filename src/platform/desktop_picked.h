// Paths on their way into the window's thread: from the picker, from a drop, from the list of samples.
#pragma once

#include <string>
#include <vector>

namespace anupalan::platform {

/// Takes the paths of one gesture and wakes the window. From any thread.
void put_picked(std::vector<std::string> paths);
/// The paths that arrived since the last call, in order.
std::vector<std::string> take_picked();

}  // namespace anupalan::platform
