// Tasks and what is told of them, as the bytes of a message between threads or workers that run the same program: the
// records as they lie in memory. No format for files, and none that outlives the program.
#pragma once

#include <string>
#include <string_view>

#include "io/task.h"

namespace anupalan::io {

std::string bytes_of(Task&& task);
std::string bytes_of(Told&& told);

// REQUIRES: the bytes are those of bytes_of(). Sources are absent.
Task task_of(std::string_view bytes);
Told told_of(std::string_view bytes);

}  // namespace anupalan::io
