#include "unit/io/pack/packed_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <zlib.h>

#include "io/pack/unpack.h"

namespace anupalan::test {
namespace {

std::string packed(std::string_view text, int window_bits, int flush = Z_FINISH) {
  z_stream zlib{};
  deflateInit2(&zlib, 6, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&zlib, static_cast<uLong>(text.size())) + 64, '\0');
  zlib.next_in = reinterpret_cast<z_const Bytef*>(const_cast<char*>(text.data()));
  zlib.avail_in = static_cast<uInt>(text.size());
  zlib.next_out = reinterpret_cast<Bytef*>(out.data());
  zlib.avail_out = static_cast<uInt>(out.size());
  deflate(&zlib, flush);
  out.resize(zlib.total_out);
  deflateEnd(&zlib);
  return out;
}

std::string number(std::uint64_t value, std::size_t size) {
  std::string text;
  for (std::size_t i = 0; i < size; ++i) text += static_cast<char>(value >> (8 * i) & 0xFF);
  return text;
}
std::string u16(std::uint64_t value) { return number(value, 2); }
std::string u32(std::uint64_t value) { return number(value, 4); }
std::string u64(std::uint64_t value) { return number(value, 8); }

/// Written once more, so that reading is not held against itself: the keys as in APPNOTE.TXT 6.1.
std::string encrypted(std::string text, std::string_view password, std::uint32_t crc) {
  std::uint32_t a = 0x12345678, b = 0x23456789, c = 0x34567890;
  auto crc_step = [](std::uint32_t old, std::uint32_t byte) {
    return static_cast<std::uint32_t>(get_crc_table()[(old ^ byte) & 0xFF]) ^ old >> 8;
  };
  auto update = [&](unsigned char byte) {
    a = crc_step(a, byte);
    b = (b + (a & 0xFF)) * 134775813u + 1;
    c = crc_step(c, b >> 24);
  };
  for (char p : password) update(static_cast<unsigned char>(p));
  text = std::string("random data") + static_cast<char>(crc >> 24) + text;
  for (char& t : text) {
    auto plain = static_cast<unsigned char>(t);
    std::uint32_t mixed = (c | 2) & 0xFFFF;
    t = static_cast<char>(plain ^ ((mixed * (mixed ^ 1) >> 8) & 0xFF));
    update(plain);
  }
  return text;
}

}  // namespace

Unpacked drain(ByteStream& stream, std::size_t piece) {
  Unpacked all;
  std::string buffer(piece, '\0');
  for (;;) {
    Result<std::size_t> got = stream.read(buffer);
    if (!got) {
      all.code = got.error().code;
      return all;
    }
    if (got.value() == 0) return all;
    all.bytes.append(buffer, 0, got.value());
  }
}

std::pair<std::uint64_t, Error> count(ByteStream& stream) {
  std::string buffer(1 << 20, '\0');
  std::uint64_t bytes = 0;
  for (;;) {
    Result<std::size_t> got = stream.read(buffer);
    if (!got) return {bytes, got.error()};
    if (got.value() == 0) return {bytes, {}};
    bytes += got.value();
  }
}

Unpacked unpack_gzip(std::string_view gzip, std::size_t piece) {
  MemoryBytes file(gzip);
  return drain(*io::gzip_stream(file), piece);
}

Unpacked unpack_entry(std::string_view zip, std::size_t place, std::string_view password, std::size_t piece) {
  MemoryBytes file(zip);
  Result<std::vector<io::ZipEntry>> entries = io::zip_entries(file);
  if (!entries) return {"", entries.error().code};
  if (place >= entries.value().size()) return {"", "no such entry"};
  Result<std::unique_ptr<ByteStream>> stream = io::zip_stream(file, entries.value()[place], password);
  if (!stream) return {"", stream.error().code};
  return drain(*stream.value(), piece);
}

std::string list_error(std::string_view zip) {
  MemoryBytes file(zip);
  Result<std::vector<io::ZipEntry>> entries = io::zip_entries(file);
  return entries ? "" : entries.error().code;
}

std::vector<std::string> entry_names(std::string_view zip) {
  MemoryBytes file(zip);
  Result<std::vector<io::ZipEntry>> entries = io::zip_entries(file);
  if (!entries) return {entries.error().code};
  std::vector<std::string> names;
  for (const io::ZipEntry& entry : entries.value()) names.push_back(entry.name);
  return names;
}

std::string deflated(std::string_view text) { return packed(text, -MAX_WBITS); }
std::string deflated_blocks(std::string_view text) { return packed(text, -MAX_WBITS, Z_FULL_FLUSH); }
std::string gzipped(std::string_view text) { return packed(text, MAX_WBITS + 16); }
std::uint32_t crc_of(std::string_view text) {
  return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(text.data()), text.size()));
}

std::string lines(std::size_t count) {
  std::string text;
  std::uint32_t state = 1;
  for (std::size_t i = 0; i < count; ++i) {
    state = state * 1664525 + 1013904223;
    text += std::to_string(i) + ",do_" + std::to_string(state) + ",completed\n";
  }
  return text;
}

std::string times(std::size_t count, std::string_view text) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

std::string fixture(const std::string& name) {
  std::ifstream stream(std::string(ANUPALAN_SOURCE_DIR) + "/tests/unit/io/pack/fixtures/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Zip& Zip::add(const ZipPart& part) {
  const std::uint32_t crc = part.crc < 0 ? crc_of(part.text) : static_cast<std::uint32_t>(part.crc);
  const std::uint64_t size = part.size < 0 ? part.text.size() : static_cast<std::uint64_t>(part.size);
  std::string data = part.stored ? part.text : deflated(part.text);
  if (!part.password.empty()) data = encrypted(data, part.password, crc);
  const unsigned flags = part.flags | (part.streamed ? 8u : 0u) | (part.password.empty() ? 0u : 1u);
  const int method = part.method >= 0 ? part.method : part.stored ? 0 : 8;
  const std::uint64_t offset = local_.size();
  const std::string begin = u16(20) + u16(flags) + u16(static_cast<std::uint64_t>(method)) + u16(0x1234) + u16(0x5C81);
  auto capped = [&](std::uint64_t value) { return u32(part.zip64 ? 0xFFFFFFFF : value); };
  const std::string sizes = u32(crc) + capped(data.size()) + capped(size);

  const std::string local_extra = "\x55\x54\x04" + std::string(1, '\0') + "time";  // another one than the directory's
  local_ += "PK\x03\x04" + begin + (part.streamed ? std::string(12, '\0') : sizes) + u16(part.name.size()) + u16(local_extra.size()) +
            part.name + local_extra + data;
  if (part.streamed) local_ += "PK\x07\x08" + u32(crc) + u32(data.size()) + u32(size);
  std::string extra = part.extra;
  if (part.zip64) extra += u16(1) + u16(24) + u64(size) + u64(data.size()) + u64(offset);
  directory_ += "PK\x01\x02" + u16(20) + begin + sizes + u16(part.name.size()) + u16(extra.size()) + u16(7) + u16(0) + u16(0) + u32(0) +
                capped(offset) + part.name + extra + "comment";
  ++count_;
  return *this;
}

std::string Zip::bytes(bool zip64, std::string_view comment) const {
  std::string all = local_ + directory_;
  if (zip64) {
    all += "PK\x06\x06" + u64(44) + u16(45) + u16(45) + u32(0) + u32(0) + u64(count_) + u64(count_) + u64(directory_.size()) +
           u64(local_.size());
    all += "PK\x06\x07" + u32(0) + u64(local_.size() + directory_.size()) + u32(1);
  }
  auto capped = [&](std::uint64_t value, std::size_t size) { return number(zip64 ? ~std::uint64_t{0} : value, size); };
  all += "PK\x05\x06" + u16(0) + u16(0) + capped(count_, 2) + capped(count_, 2) + capped(directory_.size(), 4) + capped(local_.size(), 4);
  return all + u16(comment.size()) + std::string(comment);
}

}  // namespace anupalan::test
