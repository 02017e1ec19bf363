// The numbers and texts that the records of a zip file are made of, one after the other.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.h"

namespace anupalan::io {

/// Behind the end everything is zero or empty, and complete() is false from then on.
class ZipFields {
 public:
  explicit ZipFields(std::string_view bytes) : rest_(bytes) {}

  std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
  std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
  std::uint64_t u64() { return number(8); }
  std::string_view text(std::size_t size) {
    complete_ = complete_ && size <= rest_.size();
    std::string_view text = complete_ ? rest_.substr(0, size) : std::string_view{};
    rest_.remove_prefix(text.size());
    return text;
  }
  void skip(std::size_t size) { text(size); }
  bool complete() const { return complete_; }
  std::string_view rest() const { return rest_; }

 private:
  std::uint64_t number(std::size_t size) {
    std::uint64_t value = 0;
    unsigned shift = 0;
    for (char c : text(size)) {
      value |= std::uint64_t{static_cast<unsigned char>(c)} << shift;
      shift += 8;
    }
    return value;
  }

  std::string_view rest_;
  bool complete_ = true;
};

/// "zip.broken"; `what` ends the sentence "the zip file is damaged: ...".
Error zip_broken(std::string_view what);

}  // namespace anupalan::io
