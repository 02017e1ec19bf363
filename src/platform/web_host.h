// The page as C++ sees it: what bridge.js offers in Module.host.
#pragma once

#include <string_view>

namespace anupalan::platform {

/// Calls run_frame soon: at the next animation frame, or by a timer while the tab is hidden (work goes on there).
void host_request_frame();
/// Puts a text on the system's clipboard, if the browser lets it.
void host_set_clipboard(std::string_view text);
/// The first frame is drawn: the page takes its loading message away.
void host_ready();

}  // namespace anupalan::platform
