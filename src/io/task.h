// What a crew is asked to do with files, and what it tells of them. io/hand.h does it, io/read.h asks for it.
//
// A large file is read in slices, several at once. A slice begins at a record: the first in the file is known, the others
// are guessed from what stands around (io/json/frames.h says how). Whether a guess was right is known when the slice before
// has been read: it is right exactly if that one came to stand there. If not, the slice is read once more, from there.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "io/part.h"
#include "io/slice_start.h"
#include "io/text_place.h"
#include "model/records.h"

namespace anupalan::io {

/// Where reading stands in a file: before a record, or at the end.
struct Standing {
  std::uint64_t offset = 0;           ///< of the record's first byte; 0: nothing has been read
  TextPlace place;                    ///< of that byte
  std::uint32_t index = 0;            ///< of the record, in its section; of a table: how many rows came before
  std::vector<std::string> sections;  ///< of a document: begun so far, the present one last
  bool finished = false;              ///< there is no record any more
};

/// A part of a part.
struct Slice {
  std::uint64_t begin = 0, end = UINT64_MAX;  ///< bytes; records that begin in it belong to it, as far as can be guessed
  bool guessed = false;                       ///< `from` says nothing: the first record, and its section, are guessed
  Standing from;
};

struct Task {
  Part part;                           ///< without its source
  std::optional<Slice> slice;          ///< nothing: look what is in the file, `part.name` being its name
  std::vector<std::string> passwords;  ///< to look with; and what is said of columns:
  std::vector<model::CorrectionRecord> columns;
};

/// How the reading of a slice ended.
struct Outcome {
  std::string format;          ///< what the part turned out to be; empty where it is nothing that is known
  std::optional<Error> error;  ///< the part cannot be read, and nothing of it is used
  bool unsound = false;        ///< nothing of it is used: it has to be read whole, exactly
  Standing at;                 ///< where it came to stand; counted from its first record where that was guessed, and then
                               ///< the sections from that record's on
};

/// A message. What is absent says nothing.
struct Told {
  std::optional<Parts> parts;            ///< what is in the file; without sources
  std::optional<model::Batch> batch;
  std::optional<std::string> document;   ///< the text of an order or a saved workspace: no data
  std::optional<RecordStart> began;      ///< of a guessed slice, in every message: what was guessed
  std::uint64_t bytes_read = 0;          ///< of the packed part, by this task so far
  std::optional<Outcome> outcome;        ///< only in the last message
};

}  // namespace anupalan::io
