// The encryption that every zip program knows ("traditional PKWARE encryption", APPNOTE.TXT 6.1). It keeps nobody out who
// is in earnest, but "All Reports.zip" of the iGOT portal comes in it.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace anupalan::io {

class ZipCrypto {
 public:
  /// Encrypted bytes begin with so many that are not data; the last of them tells whether the password is right.
  static constexpr std::size_t kHeaderBytes = 12;

  explicit ZipCrypto(std::string_view password);
  /// In place. Bytes must come in order, from the header on.
  void decrypt(std::span<char> bytes);

 private:
  void update(std::uint8_t plain);

  std::array<std::uint32_t, 3> keys_{0x12345678, 0x23456789, 0x34567890};
};

}  // namespace anupalan::io
