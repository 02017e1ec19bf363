// A file on disk, read piece by piece.
#pragma once

#include <cstdio>
#include <memory>
#include <string>

#include "base/bytes.h"

namespace anupalan {

class FileBytes final : public ByteSource {
 public:
  explicit FileBytes(const std::string& path);

  bool is_open() const { return file_ != nullptr; }
  /// As it was when the file was opened.
  std::uint64_t size() const override { return size_; }
  /// An error also where the file has become shorter.
  Result<std::size_t> read(std::uint64_t offset, std::span<char> to) override;

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
  std::uint64_t size_ = 0;
};

}  // namespace anupalan
