// A file on disk, read piece by piece.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "base/bytes.h"

namespace anupalan {

class FileBytes final : public ByteSource {
 public:
  explicit FileBytes(const std::string& path);

  bool is_open() const { return file_ != nullptr; }
  /// As it was when the file was opened.
  std::uint64_t size() const override { return size_; }
  /// Its path, its size and when it was changed last.
  std::string identity() const override;
  /// An error also where the file was changed since it was opened.
  Result<std::size_t> read(std::uint64_t offset, std::span<char> to) override;

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  bool is_as_it_was() const;

  std::filesystem::path path_;
  std::mutex mutex_;  ///< of file_: reading moves its position
  std::unique_ptr<std::FILE, Close> file_;
  std::uint64_t size_ = 0;
  std::filesystem::file_time_type changed_{};
};

}  // namespace anupalan
