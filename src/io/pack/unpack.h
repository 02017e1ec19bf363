// Files as they come, plain or packed, as a stream of what is in them.
//
//   Packing packing = packing_of(head);                     // by the first bytes; zip and xlsx: see io/pack/zip.h
//   auto stream = packing == Packing::gzip ? gzip_stream(file) : plain_stream(file);
//
// Whatever is unpacked is held piece by piece, 64 KB at a time. A file that unpacks to very much more than it is (a "zip
// bomb") ends in an error. Errors of the file itself pass through unchanged.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "base/bytes.h"

namespace anupalan::io {

enum class Packing : std::uint8_t { none, gzip, zip, xlsx };

/// none, gzip or zip, by a file's first bytes (four are enough). A spreadsheet (xlsx) is a zip file until its entries are
/// listed: is_xlsx() in io/pack/zip.h.
Packing packing_of(std::string_view head);

/// More than this much, and more than so many times what it is unpacked from, is an error.
inline constexpr std::uint64_t kBombBytes = std::uint64_t{256} << 20;
inline constexpr std::uint64_t kBombRatio = 1000;

// A stream gives the bytes that came before an error first, then the error, then the same error again. What comes does not
// depend on the sizes asked for. REQUIRES: the file outlives the stream; `to` of read() is not empty.

/// The bytes of a file as they are, from one of them on.
std::unique_ptr<ByteStream> plain_stream(ByteSource& file, std::uint64_t from = 0);

/// What is in a gzip file, of all its members one after the other; zero bytes behind a member are passed over. Errors:
/// "gzip.truncated" (it ends too early), "gzip.broken" (it is no gzip, or damaged), "gzip.bomb".
std::unique_ptr<ByteStream> gzip_stream(ByteSource& file);

}  // namespace anupalan::io
