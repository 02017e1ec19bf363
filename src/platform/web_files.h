// A file that the page keeps.
#pragma once

#include <string>

#include "base/bytes.h"

namespace anupalan::platform {

/// Known to the page by its number. Only workers read it.
class PageFile final : public ByteSource {
 public:
  /// Size and time of the last change (in milliseconds) are whole numbers as JavaScript has them.
  PageFile(std::string name, unsigned number, double size, double changed)
      : name_(std::move(name)), number_(number), size_(static_cast<std::uint64_t>(size)), changed_(static_cast<std::int64_t>(changed)) {}

  unsigned number() const { return number_; }
  std::uint64_t size() const override { return size_; }
  std::string identity() const override;
  /// An error.
  Result<std::size_t> read(std::uint64_t offset, std::span<char> to) override;

 private:
  std::string name_;
  unsigned number_;
  std::uint64_t size_;
  std::int64_t changed_;
};

}  // namespace anupalan::platform
