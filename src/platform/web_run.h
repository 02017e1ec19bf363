// The frames of the page, for the other web files of this folder.
#pragma once

#include "platform/platform.h"

namespace anupalan::platform {

/// One frame at once, for events that need its result. Nothing before run() and before the canvas has a size.
void draw_now();
/// Works and draws for as long as somebody may be kept waiting, until the application is done. False where it is not.
bool finish_now();
/// Asks for a turn of work.
void work_on();
/// Hands a batch to the application and asks for frames. Nothing before run().
void deliver(std::vector<OpenedFile> files);

}  // namespace anupalan::platform
