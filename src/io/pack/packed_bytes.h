// The packed bytes of a stretch of a file, 64 KB at a time, decrypted on the way where they are encrypted.
#pragma once

#include <optional>
#include <vector>

#include "base/bytes.h"
#include "io/pack/zip_crypto.h"

namespace anupalan::io {

class PackedBytes {
 public:
  /// REQUIRES: the file outlives this.
  PackedBytes(ByteSource& file, std::uint64_t offset, std::uint64_t size, std::optional<ZipCrypto> keys = std::nullopt);

  /// What was read and is not taken yet; reads on where that is nothing. Empty only at the end of the stretch.
  Result<std::span<const char>> peek();
  /// REQUIRES: `count` is no more than peek() gave.
  void take(std::size_t count);
  std::uint64_t taken() const { return taken_; }

 private:
  ByteSource& file_;
  std::uint64_t offset_;
  std::uint64_t unread_;
  std::optional<ZipCrypto> keys_;
  std::vector<char> buffer_;
  std::span<const char> ready_;
  std::uint64_t taken_ = 0;
};

}  // namespace anupalan::io
