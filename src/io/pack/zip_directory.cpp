#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/text.h"
#include "io/pack/zip.h"
#include "io/pack/zip_fields.h"
#include "io/pack/zip_name.h"

namespace anupalan::io {
namespace {

// The records by their first bytes, and the sizes of their fixed parts (APPNOTE.TXT 4.3.12 to 4.3.16).
constexpr std::string_view kEntryMark = "PK\x01\x02";
constexpr std::string_view kEndMark = "PK\x05\x06";
constexpr std::string_view kEnd64Mark = "PK\x06\x06";
constexpr std::string_view kLocator64Mark = "PK\x06\x07";
constexpr std::size_t kEndBytes = 22;
constexpr std::size_t kEnd64Bytes = 56;
constexpr std::size_t kLocator64Bytes = 20;
constexpr std::size_t kMaxCommentBytes = 0xFFFF;

constexpr std::uint64_t kMaxDirectoryBytes = 16 << 20;  // over a kilobyte for each entry
constexpr unsigned kZip64Field = 1;
constexpr std::uint16_t kEncryptedFlag = 1;
constexpr std::uint32_t kIn64Field = 0xFFFFFFFF;

struct Directory {
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
  std::uint64_t count = 0;
};

/// A stretch of the file, all of it.
Result<std::string> bytes_at(ByteSource& file, std::uint64_t offset, std::uint64_t size) {
  if (offset > file.size() || size > file.size() - offset) return zip_broken("it ends too early");
  std::string bytes(static_cast<std::size_t>(size), '\0');
  Result<std::size_t> got = file.read(offset, bytes);
  if (!got) return got.error();
  bytes.resize(got.value());
  return bytes;
}

/// Where the end record begins in the last bytes of the file; a comment of any length may follow it.
std::optional<std::size_t> find_end(std::string_view tail) {
  for (auto at = tail.rfind(kEndMark); at != std::string_view::npos; at = tail.substr(0, at + kEndMark.size() - 1).rfind(kEndMark)) {
    ZipFields fields(tail.substr(at));
    fields.skip(kEndBytes - 2);
    fields.skip(fields.u16());
    if (fields.complete()) return at;
  }
  return std::nullopt;
}

/// What an end record of either kind says of the directory.
Result<Directory> directory_of(std::uint32_t disk, std::uint32_t directory_disk, std::uint64_t count_here, const Directory& directory) {
  if (disk != 0 || directory_disk != 0 || count_here != directory.count) return zip_broken("it is one part of several; join them first");
  return directory;
}

Result<Directory> read_end(std::string_view record) {
  ZipFields fields(record.substr(kEndMark.size()));
  std::uint16_t disk = fields.u16(), directory_disk = fields.u16(), count_here = fields.u16(), count = fields.u16();
  std::uint32_t size = fields.u32(), offset = fields.u32();
  return directory_of(disk, directory_disk, count_here, {offset, size, count});
}

Result<Directory> read_end64(ByteSource& file, std::string_view locator) {
  ZipFields place(locator.substr(kLocator64Mark.size()));
  place.skip(4);
  Result<std::string> record = bytes_at(file, place.u64(), kEnd64Bytes);
  if (!record) return record.error();
  if (!record.value().starts_with(kEnd64Mark)) return zip_broken("its end cannot be found");
  ZipFields fields(record.value());
  fields.skip(16);
  std::uint32_t disk = fields.u32(), directory_disk = fields.u32();
  std::uint64_t count_here = fields.u64(), count = fields.u64(), size = fields.u64(), offset = fields.u64();
  return directory_of(disk, directory_disk, count_here, {offset, size, count});
}

Result<Directory> find_directory(ByteSource& file) {
  std::uint64_t tail_size = std::min<std::uint64_t>(file.size(), kLocator64Bytes + kEndBytes + kMaxCommentBytes);
  Result<std::string> tail = bytes_at(file, file.size() - tail_size, tail_size);
  if (!tail) return tail.error();
  std::string_view bytes = tail.value();
  std::optional<std::size_t> end = find_end(bytes);
  if (!end) return zip_broken("its end is missing");
  if (*end >= kLocator64Bytes) {
    std::string_view before = bytes.substr(*end - kLocator64Bytes, kLocator64Bytes);
    if (before.starts_with(kLocator64Mark)) return read_end64(file, before);
  }
  return read_end(bytes.substr(*end));
}

/// The numbers that did not fit into the record's 32 bits stand in the zip64 field, in this order (APPNOTE.TXT 4.5.3).
bool take_zip64(ZipEntry& entry, std::string_view extra) {
  ZipFields fields(extra_field(extra, kZip64Field));
  for (std::uint64_t* number : {&entry.size, &entry.packed_size, &entry.offset}) {
    if (*number == kIn64Field) *number = fields.u64();
  }
  return fields.complete();
}

/// The next entry of the directory; nothing where the record is not whole.
std::optional<ZipEntry> next_entry(ZipFields& fields) {
  if (fields.text(kEntryMark.size()) != kEntryMark) return std::nullopt;
  ZipEntry entry;
  fields.skip(4);
  entry.flags = fields.u16();
  entry.encrypted = (entry.flags & kEncryptedFlag) != 0;
  entry.method = fields.u16();
  entry.time = fields.u16();
  fields.skip(2);
  entry.crc = fields.u32();
  entry.packed_size = fields.u32();
  entry.size = fields.u32();
  std::uint16_t name_size = fields.u16(), extra_size = fields.u16(), comment_size = fields.u16();
  fields.skip(8);
  entry.offset = fields.u32();
  std::string_view name = fields.text(name_size), extra = fields.text(extra_size);
  fields.skip(comment_size);
  if (!fields.complete() || !take_zip64(entry, extra)) return std::nullopt;
  entry.name = zip_entry_name(name, extra);
  return entry;
}

}  // namespace

Error zip_broken(std::string_view what) { return {"zip.broken", fmt::format("the zip file is damaged: {}", what)}; }

Result<std::vector<ZipEntry>> zip_entries(ByteSource& file) {
  Result<Directory> directory = find_directory(file);
  if (!directory) return directory.error();
  const auto& [offset, size, count] = directory.value();
  if (count > kMaxZipEntries || size > kMaxDirectoryBytes) {
    return Error{"zip.too_many", fmt::format("the zip file has more than {} entries, or a directory of over {} MiB; unzip it by hand",
                                             kMaxZipEntries, kMaxDirectoryBytes >> 20)};
  }
  Result<std::string> records = bytes_at(file, offset, size);
  if (!records) return records.error();
  std::vector<ZipEntry> entries;
  ZipFields fields(records.value());
  for (std::uint64_t i = 0; i < count; ++i) {
    std::optional<ZipEntry> entry = next_entry(fields);
    if (!entry) return zip_broken("its directory cannot be read");
    if (!entry->name.ends_with('/')) entries.push_back(std::move(*entry));
  }
  if (fields.rest().starts_with(kEntryMark)) return zip_broken("its directory has more entries than it says");
  return entries;
}

bool is_xlsx(const std::vector<ZipEntry>& entries) {
  return std::any_of(entries.begin(), entries.end(), [](const ZipEntry& entry) { return folded(entry.name) == "xl/workbook.xml"; });
}

}  // namespace anupalan::io
