// Bytes of a file, asked for piece by piece: a file is never held whole.
//
//   while (auto got = stream.read(buffer)) { if (got.value() == 0) break; use(buffer.first(got.value())); }
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"

namespace anupalan {

/// A file that can be asked for any of its bytes, again and again, by several threads.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  virtual std::uint64_t size() const = 0;
  /// Equal for two sources of the same bytes that have not changed meanwhile: where they come from, or what they are.
  virtual std::string identity() const = 0;
  /// Fills `to` from byte `offset` on; gives how many came, fewer than asked for only at the end of the file. An error
  /// (code "file.unreadable") where the file cannot be read any more: it was taken away, or has become shorter.
  virtual Result<std::size_t> read(std::uint64_t offset, std::span<char> to) = 0;
};

/// Bytes that come once, from the first to the last: what a file holds once it is unpacked.
class ByteStream {
 public:
  virtual ~ByteStream() = default;
  /// Fills `to` as far as it goes; gives how many came: 0 at the end and only there.
  virtual Result<std::size_t> read(std::span<char> to) = 0;
  /// How far the reading of the packed file has come, in its bytes: for progress.
  virtual std::uint64_t packed_bytes_read() const = 0;
};

/// Bytes in memory.
class MemoryBytes final : public ByteSource {
 public:
  /// REQUIRES: they outlive the source.
  explicit MemoryBytes(std::string_view bytes) : bytes_(bytes) {}
  /// Holds them.
  explicit MemoryBytes(std::string&& bytes) : held_(std::move(bytes)), bytes_(held_) {}
  MemoryBytes(const MemoryBytes&) = delete;
  MemoryBytes& operator=(const MemoryBytes&) = delete;
  std::uint64_t size() const override { return bytes_.size(); }
  std::string identity() const override { return std::string(bytes_); }
  Result<std::size_t> read(std::uint64_t offset, std::span<char> to) override {
    if (offset >= bytes_.size()) return std::size_t{0};
    return bytes_.copy(to.data(), to.size(), static_cast<std::size_t>(offset));
  }

 private:
  std::string held_;
  std::string_view bytes_;
};

}  // namespace anupalan
