// Hidden runs: what is asked for is drawn without a window and written as pictures.
#pragma once

#include "platform/platform.h"

namespace anupalan::platform {

/// As run() for pictures.
int take_pictures(Client& client, const WindowOptions& options);

/// Says why there is no window; gives the exit status.
int no_window();

}  // namespace anupalan::platform
