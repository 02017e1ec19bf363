#include "io/pack/inflater.h"

#include <algorithm>
#include <limits>

namespace anupalan::io {
namespace {

constexpr int kDeflateOnly = -MAX_WBITS;
constexpr int kGzipOnly = MAX_WBITS + 16;

/// As many bytes as zlib can count at once.
uInt counted(std::size_t size) { return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max())); }

}  // namespace

Inflater::Inflater(Format format) {
  usable_ = inflateInit2(&zlib_, format == Format::gzip ? kGzipOnly : kDeflateOnly) == Z_OK;
}

Inflater::~Inflater() {
  if (usable_) inflateEnd(&zlib_);
}

Inflater::Step Inflater::step(std::span<const char> from, std::span<char> to) {
  if (!usable_) return {0, 0, State::broken};
  zlib_.next_in = reinterpret_cast<z_const Bytef*>(const_cast<char*>(from.data()));
  zlib_.avail_in = counted(from.size());
  zlib_.next_out = reinterpret_cast<Bytef*>(to.data());
  zlib_.avail_out = counted(to.size());
  const uInt in = zlib_.avail_in;
  const uInt out = zlib_.avail_out;
  const int code = inflate(&zlib_, Z_NO_FLUSH);
  State state = code == Z_STREAM_END ? State::end : code == Z_OK || code == Z_BUF_ERROR ? State::more : State::broken;
  return {in - zlib_.avail_in, out - zlib_.avail_out, state};
}

void Inflater::restart() {
  if (usable_) inflateReset(&zlib_);
}

}  // namespace anupalan::io
