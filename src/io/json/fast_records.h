// The fast way for the many records of the canonical formats: one record's raw text to one flat record.
//
//   FastRecords fast;
//   if (!fast.completion(frame.text, batch, place)) …  // the exact reader (io/canonical) reads it, or says what is wrong
//
// A record is taken where the exact reader takes it without a word, and then gives the same. Anything else - an unknown
// member, a wrong type, a bad date, what is no JSON - is left to it: false, and the batch is as it was. Not everything that
// is left is wrong: 1e2 is a number, and an id of 128 characters may have more than 128 bytes.
#pragma once

#include <optional>
#include <string_view>

#include "io/json/flat_object.h"
#include "model/records.h"

namespace anupalan::io {

/// Keeps what it needs between records; one for each thread.
class FastRecords {
 public:
  FastRecords();

  bool completion(std::string_view raw, model::Batch& batch, const model::Place& place);
  bool result(std::string_view raw, model::Batch& batch, const model::Place& place);
  bool employee(std::string_view raw, model::Batch& batch, const model::Place& place);

  /// By section: completions, results or employees. REQUIRES: one of these.
  bool read(model::Section section, std::string_view raw, model::Batch& batch, const model::Place& place);
  /// Which of these sections takes the record; nothing where none does. For lists that do not say what they hold.
  std::optional<model::Section> section_of(std::string_view raw);

 private:
  FlatObject completion_, result_, employee_;
};

}  // namespace anupalan::io
