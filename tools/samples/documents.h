// The three canonical documents of a sample (formats.md, section 1).
#pragma once

#include "json_writer.h"
#include "sample.h"

namespace anupalan::samples {

// Each writes one whole document; a record is one line.
void write_roster(const Sample& sample, JsonWriter& json);
void write_training_plan(const Sample& sample, JsonWriter& json);
void write_completions(const Sample& sample, JsonWriter& json);

}  // namespace anupalan::samples
