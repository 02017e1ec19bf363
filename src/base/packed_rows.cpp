#include "base/packed_rows.h"

#include <algorithm>
#include <stdexcept>

namespace anupalan {
namespace {

constexpr unsigned kPieceBits = 20;
constexpr std::uint64_t kPiece = std::uint64_t{1} << kPieceBits;
constexpr std::uint64_t kMost = UINT32_MAX;

/// Seven bits a byte, the lowest first; the eighth says that more follow.
std::size_t bytes_of_length(std::size_t length) {
  std::size_t bytes = 1;
  for (; length >= 0x80; length >>= 7) ++bytes;
  return bytes;
}

char* write_length(std::size_t length, char* to) {
  for (; length >= 0x80; length >>= 7) *to++ = static_cast<char>((length & 0x7F) | 0x80);
  *to++ = static_cast<char>(length);
  return to;
}

std::size_t read_length(const char*& from) {
  std::size_t length = 0;
  for (unsigned shift = 0;; shift += 7) {
    const auto byte = static_cast<unsigned char>(*from++);
    length |= static_cast<std::size_t>(byte & 0x7FU) << shift;
    if (byte < 0x80) return length;
  }
}

}  // namespace

/// A row lies in one piece, or in a block of several.
char* PackedRows::room_for(std::size_t bytes, std::uint32_t& row) {
  const std::uint64_t left = pieces_.size() * kPiece - used_;
  if (bytes > left) {
    used_ = pieces_.size() * kPiece;
    const std::uint64_t pieces = (bytes + kPiece - 1) >> kPieceBits;
    if (used_ + pieces * kPiece > kMost) throw std::length_error("the names of all people take more than 4 GiB");
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(pieces * kPiece)));
    for (std::uint64_t i = 0; i < pieces; ++i) pieces_.push_back(blocks_.back().get() + i * kPiece);
  }
  row = static_cast<std::uint32_t>(used_);
  used_ += bytes;
  return pieces_[row >> kPieceBits] + (row & (kPiece - 1));
}

std::uint32_t PackedRows::add(std::initializer_list<std::string_view> texts) {
  std::size_t bytes = 0;
  for (std::string_view text : texts) bytes += bytes_of_length(text.size()) + text.size();
  std::uint32_t row = 0;
  char* to = room_for(bytes, row);
  for (std::string_view text : texts) to = std::copy(text.begin(), text.end(), write_length(text.size(), to));
  return row;
}

std::string_view PackedRows::text(std::uint32_t row, std::size_t place) const {
  const char* from = pieces_[row >> kPieceBits] + (row & (kPiece - 1));
  for (;; --place) {
    const std::size_t length = read_length(from);
    if (place == 0) return {from, length};
    from += length;
  }
}

}  // namespace anupalan
