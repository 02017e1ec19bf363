// What a slice says, counted from its first record, put to its place in the file (io/task.h).
#pragma once

#include "io/task.h"

namespace anupalan::io {

/// `base`: where the slice's first record stands in the file.
void move(model::Batch& batch, const Kind& kind, const Standing& base);
/// Whether a slice begins a section that stood in the file before: a document must not.
bool begins_again(const Standing& at, const Standing& base);
/// Where a slice came to stand.
Standing moved(Standing at, const Standing& base);

}  // namespace anupalan::io
