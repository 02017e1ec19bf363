// Packed files made for the tests, byte by byte, so that each can be wrong in one way; and files that go wrong.
//
//   std::string zip = Zip().add({"a.csv", "x,y\n"}).bytes();
//   CHECK(unpack_entry(zip, 0) == Unpacked{"x,y\n", ""});
#pragma once

#include <cstdint>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/bytes.h"
#include "io/pack/zip.h"

namespace anupalan::test {

/// What came out of a stream: its bytes up to the end or the error, and the error's code.
struct Unpacked {
  std::string bytes;
  std::string code;
  friend bool operator==(const Unpacked&, const Unpacked&) = default;
  friend std::ostream& operator<<(std::ostream& to, const Unpacked& what) {
    return to << what.code << " after " << what.bytes.size() << " bytes: " << what.bytes.substr(0, 80);
  }
};

/// Reads to the end, asking for `piece` bytes at a time.
Unpacked drain(ByteStream& stream, std::size_t piece = 64 << 10);
/// The same without the bytes: how many there were, and the error, with an empty code where there was none.
std::pair<std::uint64_t, Error> count(ByteStream& stream);
Unpacked unpack_gzip(std::string_view gzip, std::size_t piece = 64 << 10);
/// Of an entry by its place; the error of listing or opening it counts as well.
Unpacked unpack_entry(std::string_view zip, std::size_t place, std::string_view password = {}, std::size_t piece = 64 << 10);
/// The code of zip_entries()' error; empty where there is none.
std::string list_error(std::string_view zip);
std::vector<std::string> entry_names(std::string_view zip);

/// `text` deflated: bare, as blocks after which others may follow, or as one gzip member.
std::string deflated(std::string_view text);
std::string deflated_blocks(std::string_view text);
std::string gzipped(std::string_view text);
std::uint32_t crc_of(std::string_view text);

/// Text that packs well but not too well: `count` lines.
std::string lines(std::size_t count);
/// `text` so many times.
std::string times(std::size_t count, std::string_view text);

/// A file in tests/unit/io/pack/fixtures/.
std::string fixture(const std::string& name);

struct ZipPart {
  std::string name;
  std::string text;
  bool stored = false;
  bool streamed = false;   ///< sizes and CRC behind the data
  bool zip64 = false;      ///< sizes and offset in the zip64 field, with 0xFFFFFFFF in their places
  std::string password{};  ///< encrypted where not empty
  std::uint16_t flags = 0;
  std::string extra{};     ///< extra fields of the directory
  // What the directory says, where it is not the truth: of `stored` text with method 8, that it is deflated.
  int method = -1;
  std::int64_t size = -1;
  std::int64_t crc = -1;
};

class Zip {
 public:
  Zip& add(const ZipPart& part);
  /// The whole file; with `zip64` with an end record of that kind too.
  std::string bytes(bool zip64 = false, std::string_view comment = {}) const;

 private:
  std::string local_;
  std::string directory_;
  std::size_t count_ = 0;
};

/// A file that is taken away: every read beyond `good` bytes is an error.
class VanishingFile final : public ByteSource {
 public:
  VanishingFile(std::string bytes, std::uint64_t good) : bytes_(std::move(bytes)), good_(good) {}
  std::uint64_t size() const override { return bytes_.size(); }
  std::string identity() const override { return bytes_; }
  Result<std::size_t> read(std::uint64_t offset, std::span<char> to) override {
    if (offset + to.size() > good_) return Error{"file.unreadable", "it was taken away"};
    return MemoryBytes(bytes_).read(offset, to);
  }

 private:
  std::string bytes_;
  std::uint64_t good_;
};

}  // namespace anupalan::test
