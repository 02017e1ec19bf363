// What is in a zip file, and each entry as a stream. Zip64 is read; the directory at the end of the file is what counts.
//
//   auto entries = zip_entries(file);
//   auto stream = zip_stream(file, entries.value()[0], password);
//
// A zip file inside a zip file is not opened: packing_of() of the entry's first bytes says that it is one.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace anupalan::io {

inline constexpr std::size_t kMaxZipEntries = 10'000;

struct ZipEntry {
  std::string name;  ///< UTF-8, folders with "/"; of older programs that do not say so, taken for code page 437
  std::uint64_t packed_size = 0;
  std::uint64_t size = 0;  ///< as the directory says; a stream that gives another number of bytes ends in an error
  bool encrypted = false;

  // For zip_stream(), as in the file (APPNOTE.TXT 4.3.12).
  std::uint64_t offset = 0;
  std::uint32_t crc = 0;
  std::uint16_t flags = 0;
  std::uint16_t method = 0;
  std::uint16_t time = 0;
};

/// The files in a zip file, without folders, in the order of its directory; none in an empty zip file. Errors:
/// "zip.broken" (damaged, cut off, no zip file, or one part of several), "zip.too_many" (more than kMaxZipEntries).
Result<std::vector<ZipEntry>> zip_entries(ByteSource& file);

/// Whether entries are those of a spreadsheet, for io/pack/xlsx.h.
bool is_xlsx(const std::vector<ZipEntry>& entries);

/// What is in one entry. packed_bytes_read() counts the entry's bytes. A password that is not needed is not looked at.
/// Errors, of this or of the stream: "zip.broken", "zip.password_needed", "zip.wrong_password" (mostly seen at once, by
/// chance only while reading; of an encrypted entry damage cannot be told from it), "zip.encryption_unknown" (AES and
/// others), "zip.method_unknown" (neither stored nor deflated), "zip.bomb".
/// REQUIRES: `entry` is of zip_entries() of the same file, and the file outlives the stream.
Result<std::unique_ptr<ByteStream>> zip_stream(ByteSource& file, const ZipEntry& entry, std::string_view password = {});

}  // namespace anupalan::io
