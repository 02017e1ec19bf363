// A hidden window with graphics, for tests that paint.
#pragma once

#include <functional>

namespace anupalan::test {

/// Does it within a frame of a window that nobody sees, and closes it. Fails where the machine has no graphics.
void with_graphics(const std::function<void()>& work);

}  // namespace anupalan::test
