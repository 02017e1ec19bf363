// Does tasks (io/task.h): looks what is in a file, or reads a slice of a part, and tells batch after batch.
#pragma once

#include <memory>
#include <string>

#include "base/crew.h"

namespace anupalan::io {

/// `task` and the messages are those of io/wire.h.
std::unique_ptr<Hand> make_hand(std::string task, std::shared_ptr<ByteSource> file);

}  // namespace anupalan::io
