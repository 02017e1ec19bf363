#include "base/file_bytes.h"

#include <algorithm>

#include <fmt/format.h>

namespace anupalan {

namespace fs = std::filesystem;

FileBytes::FileBytes(const std::string& path) : path_(path), file_(std::fopen(path.c_str(), "rb")) {
  if (file_ != nullptr) std::setvbuf(file_.get(), nullptr, _IONBF, 0);  // what is asked for is large, and must be the file's own
  std::error_code error;
  const auto size = fs::file_size(path_, error);
  if (!error) size_ = size;
  changed_ = fs::last_write_time(path_, error);
}

std::string FileBytes::identity() const {
  std::error_code error;
  const fs::path whole = fs::weakly_canonical(path_, error);
  return fmt::format("{}\n{}\n{}", (error ? path_ : whole).string(), size_, changed_.time_since_epoch().count());
}

bool FileBytes::is_as_it_was() const {
  std::error_code error;
  return fs::file_size(path_, error) == size_ && !error && fs::last_write_time(path_, error) == changed_ && !error;
}

Result<std::size_t> FileBytes::read(std::uint64_t offset, std::span<char> to) {
  if (offset >= size_) return std::size_t{0};
  const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(to.size(), size_ - offset));
  const std::lock_guard lock(mutex_);
  const bool there = file_ != nullptr && fseeko(file_.get(), static_cast<off_t>(offset), SEEK_SET) == 0;
  if (there && std::fread(to.data(), 1, wanted, file_.get()) == wanted && is_as_it_was()) return wanted;
  return Error{"file.unreadable", "the file can no longer be read, or was changed while it was read"};
}

}  // namespace anupalan
