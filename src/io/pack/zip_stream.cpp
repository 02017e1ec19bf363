#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "io/pack/bomb.h"
#include "io/pack/inflater.h"
#include "io/pack/packed_bytes.h"
#include "io/pack/stepwise_stream.h"
#include "io/pack/zip.h"
#include "io/pack/zip_fields.h"

namespace anupalan::io {
namespace {

constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint16_t kAes = 99;
constexpr std::uint16_t kStrongEncryptionFlag = 1 << 6;
constexpr std::string_view kLocalMark = "PK\x03\x04";
constexpr std::size_t kLocalBytes = 30;

/// What a damaged entry is said to be: where it is encrypted, the password may be as well at fault.
Error damaged(bool encrypted) {
  if (encrypted) return {"zip.wrong_password", "the password is wrong, or the zip file is damaged"};
  return zip_broken("an entry is not what was packed");
}

class EntryStream final : public StepwiseStream {
 public:
  EntryStream(PackedBytes packed, const ZipEntry& entry)
      : packed_(std::move(packed)), encrypted_(entry.encrypted), crc_(entry.crc), size_(entry.size) {
    if (entry.method == kDeflated) inflater_.emplace(Inflater::Format::deflate);
  }
  std::uint64_t packed_bytes_read() const override { return packed_.taken(); }

 private:
  Result<std::size_t> step(std::span<char> to) override {
    for (;;) {
      if (is_bomb(packed_.taken(), made_)) return bomb_error("zip");
      Result<std::span<const char>> piece = packed_.peek();
      if (!piece) return piece.error();
      const bool last = piece.value().empty();
      Inflater::Step done = inflater_ ? inflater_->step(piece.value(), to) : copy(piece.value(), to);
      packed_.take(done.used);
      made_ += done.made;
      crc_made_ = crc32_z(crc_made_, reinterpret_cast<const Bytef*>(to.data()), done.made);
      if (done.made > 0) return done.made;
      if (done.state == Inflater::State::end) return made_ == size_ && crc_made_ == crc_ ? Result(std::size_t{0}) : damaged(encrypted_);
      if (done.state == Inflater::State::broken || last) return damaged(encrypted_);
    }
  }

  /// The step of an entry that is stored as it is.
  static Inflater::Step copy(std::span<const char> from, std::span<char> to) {
    std::size_t count = std::min(from.size(), to.size());
    std::copy_n(from.begin(), count, to.begin());
    return {count, count, from.empty() ? Inflater::State::end : Inflater::State::more};
  }

  PackedBytes packed_;
  std::optional<Inflater> inflater_;
  bool encrypted_;
  uLong crc_;
  uLong crc_made_ = 0;
  std::uint64_t size_;
  std::uint64_t made_ = 0;
};

std::string method_name(std::uint16_t method) {
  switch (method) {
    case 9: return "Deflate64";
    case 12: return "bzip2";
    case 14: return "LZMA";
    case 93: return "Zstandard";
    case 95: return "XZ";
    default: return fmt::format("method {}", method);
  }
}

/// Why an entry cannot be unpacked at all, if so.
std::optional<Error> refused(const ZipEntry& entry, std::string_view password) {
  if (entry.method == kAes || (entry.flags & kStrongEncryptionFlag) != 0) {
    return Error{"zip.encryption_unknown", "the zip file is encrypted in a way that is not read here (AES); unzip it by hand, with its "
                                           "password, and open what was in it"};
  }
  if (entry.method != kStored && entry.method != kDeflated) {
    return Error{"zip.method_unknown", fmt::format("the zip file is packed in a way that is not read here ({}); unzip it by hand and open "
                                                   "what was in it", method_name(entry.method))};
  }
  if (entry.encrypted && password.empty()) return Error{"zip.password_needed", "the zip file is encrypted; its password is needed"};
  return std::nullopt;
}

/// Where an entry's bytes begin: behind its local header, whose name and extra field may differ from the directory's.
Result<std::uint64_t> data_offset(ByteSource& file, const ZipEntry& entry) {
  std::array<char, kLocalBytes> header{};
  Result<std::size_t> got = file.read(entry.offset, header);
  if (!got) return got.error();
  std::string_view bytes(header.data(), got.value());
  if (!bytes.starts_with(kLocalMark)) return zip_broken("an entry is not where its directory says");
  ZipFields fields(bytes);
  fields.skip(kLocalBytes - 4);
  std::uint64_t offset = entry.offset + kLocalBytes;
  offset += fields.u16();
  offset += fields.u16();
  if (!fields.complete() || offset > file.size() || entry.packed_size > file.size() - offset) return zip_broken("an entry is cut off");
  return offset;
}

/// Passes over the header of an encrypted entry. Its last byte is the highest of the CRC or, of entries whose CRC was not
/// known yet when they were begun, of the time (APPNOTE.TXT 6.1.6); programs do not agree when, so either will do.
std::optional<Error> pass_header(PackedBytes& packed, const ZipEntry& entry) {
  Result<std::span<const char>> piece = packed.peek();
  if (!piece) return piece.error();
  if (piece.value().size() < ZipCrypto::kHeaderBytes) return zip_broken("an entry is cut off");
  auto check = static_cast<unsigned char>(piece.value()[ZipCrypto::kHeaderBytes - 1]);
  if (check != entry.crc >> 24 && check != entry.time >> 8) return Error{"zip.wrong_password", "the password of the zip file is wrong"};
  packed.take(ZipCrypto::kHeaderBytes);
  return std::nullopt;
}

}  // namespace

Result<std::unique_ptr<ByteStream>> zip_stream(ByteSource& file, const ZipEntry& entry, std::string_view password) {
  if (std::optional<Error> error = refused(entry, password)) return *error;
  Result<std::uint64_t> offset = data_offset(file, entry);
  if (!offset) return offset.error();
  std::optional<ZipCrypto> keys;
  if (entry.encrypted) keys.emplace(password);
  PackedBytes packed(file, offset.value(), entry.packed_size, keys);
  if (entry.encrypted) {
    if (std::optional<Error> error = pass_header(packed, entry)) return *error;
  }
  return std::unique_ptr<ByteStream>(std::make_unique<EntryStream>(std::move(packed), entry));
}

}  // namespace anupalan::io
