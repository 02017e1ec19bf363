// Files as the user gives them, and what is in them: a zip file holds several, each is a part by itself.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "io/kind.h"
#include "io/pack/unpack.h"
#include "io/pack/zip.h"

namespace anupalan::io {

/// One file to be read.
struct Part {
  std::string name;  ///< for people; of an entry "archive.zip/UserReport.csv"
  std::shared_ptr<ByteSource> source;
  Packing packing = Packing::none;
  std::optional<ZipEntry> entry;
  std::string password;
  Kind kind;
  std::uint64_t packed_bytes = 0;  ///< how much of the source it takes
  std::vector<model::CorrectionRecord> columns{};  ///< of a table: those that are for it

  /// What is in it, unpacked, from the first byte on.
  Result<std::unique_ptr<ByteStream>> open() const;
};

/// A file, or an entry of one, that cannot be read, and why.
struct Unreadable {
  std::string name;
  Error error;
};

/// What is in a file. Entries of archives that no reader is for (pictures, documents) are parts too: their reader says so.
struct Parts {
  std::vector<Part> parts;
  std::vector<Unreadable> unreadable;
};

/// `passwords` are tried one after the other where an entry wants one. `columns` are all corrections of columns: they tell
/// what a table is.
Parts parts_of(const std::string& name, std::shared_ptr<ByteSource> source, const std::vector<std::string>& passwords,
               const std::vector<model::CorrectionRecord>& columns = {});

}  // namespace anupalan::io
