#include "io/pack/zip_crypto.h"

#include <zlib.h>

namespace anupalan::io {
namespace {

std::uint32_t crc_step(std::uint32_t crc, std::uint32_t byte) {
  return static_cast<std::uint32_t>(get_crc_table()[(crc ^ byte) & 0xFF]) ^ (crc >> 8);
}

}  // namespace

ZipCrypto::ZipCrypto(std::string_view password) {
  for (char c : password) update(static_cast<std::uint8_t>(c));
}

void ZipCrypto::decrypt(std::span<char> bytes) {
  for (char& c : bytes) {
    std::uint32_t mixed = (keys_[2] & 0xFFFF) | 2;
    auto plain = static_cast<std::uint8_t>(static_cast<std::uint8_t>(c) ^ ((mixed * (mixed ^ 1)) >> 8));
    update(plain);
    c = static_cast<char>(plain);
  }
}

void ZipCrypto::update(std::uint8_t plain) {
  keys_[0] = crc_step(keys_[0], plain);
  keys_[1] = (keys_[1] + (keys_[0] & 0xFF)) * 134775813 + 1;
  keys_[2] = crc_step(keys_[2], keys_[1] >> 24);
}

}  // namespace anupalan::io
