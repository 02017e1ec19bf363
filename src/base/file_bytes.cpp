#include "base/file_bytes.h"

#include <algorithm>
#include <filesystem>

namespace anupalan {

FileBytes::FileBytes(const std::string& path) : file_(std::fopen(path.c_str(), "rb")) {
  if (file_ != nullptr) std::setvbuf(file_.get(), nullptr, _IONBF, 0);  // what is asked for is large, and must be the file's own
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  if (!error) size_ = size;
}

Result<std::size_t> FileBytes::read(std::uint64_t offset, std::span<char> to) {
  if (offset >= size_) return std::size_t{0};
  const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(to.size(), size_ - offset));
  const bool there = file_ != nullptr && fseeko(file_.get(), static_cast<off_t>(offset), SEEK_SET) == 0;
  if (there && std::fread(to.data(), 1, wanted, file_.get()) == wanted) return wanted;
  return Error{"file.unreadable", "the file can no longer be read, or has become shorter while it was read"};
}

}  // namespace anupalan
