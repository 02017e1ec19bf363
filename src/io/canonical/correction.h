// One correction, as files of corrections and saved workspaces write it.
#pragma once

#include "io/json/object_reader.h"
#include "model/records.h"

namespace anupalan::io {

/// Whether it is sound, in.ok() says. Place and `decides` are the caller's.
model::CorrectionRecord read_correction(ObjectReader& in);

}  // namespace anupalan::io
