// The clipboard of the page. A browser hands it over only inside its own copy, cut and paste events, so ImGui's
// clipboard is a text kept here, and those events are turned into the key presses that ImGui knows.
#pragma once

namespace anupalan::platform {

/// Gives ImGui this clipboard. Once, when its context exists.
void install_clipboard();

}  // namespace anupalan::platform
