// Where a slice of a file may begin (io/task.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "io/kind.h"

namespace anupalan::io {

struct RecordStart {
  std::uint64_t offset = 0;
  std::string section;  ///< of a document: which one a record like this belongs to; empty where it is not known
};

/// What looks like the first record at `from` or behind. The same for the same file, whoever asks. Nothing where nothing
/// looks so within a mebibyte, or the file cannot be read.
std::optional<RecordStart> guess_record_start(ByteSource& file, const Kind& kind, std::uint64_t from);

}  // namespace anupalan::io
