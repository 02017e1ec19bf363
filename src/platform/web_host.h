// The page as C++ sees it: what bridge.js offers in Module.host.
#pragma once

#include <cstddef>
#include <string_view>

namespace anupalan::platform {

/// Calls run_frame soon: at the next animation frame, or by a timer while the tab is hidden (work goes on there).
void host_request_frame();
/// Calls anupalan_work soon, after whatever else has happened meanwhile.
void host_request_work();
/// Puts a text on the system's clipboard, if the browser lets it.
void host_set_clipboard(std::string_view text, std::string_view html);
/// The first frame is drawn: the page takes its loading message away.
void host_ready();
/// Whether the program's own field has the keyboard, and where its caret is, in CSS pixels.
void host_text_input(bool on, float x, float y, float height);

/// How many workers there are, or would be: at least 1.
std::size_t host_crew_size();
/// Gives a task to a worker, with the file that the page keeps under this number.
void host_begin_task(unsigned task, unsigned file, std::string_view bytes);
/// One more message of the task may come.
void host_go_on_with_task(unsigned task);
void host_drop_task(unsigned task);

}  // namespace anupalan::platform
