#include "io/pack/packed_bytes.h"

#include <algorithm>
#include <cassert>

namespace anupalan::io {
namespace {

constexpr std::uint64_t kBufferBytes = 64 << 10;

}  // namespace

PackedBytes::PackedBytes(ByteSource& file, std::uint64_t offset, std::uint64_t size, std::optional<ZipCrypto> keys)
    : file_(file), offset_(offset), unread_(size), keys_(keys), buffer_(static_cast<std::size_t>(std::min(size, kBufferBytes))) {}

Result<std::span<const char>> PackedBytes::peek() {
  if (!ready_.empty() || unread_ == 0) return ready_;
  auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(unread_, buffer_.size()));
  Result<std::size_t> got = file_.read(offset_, std::span(buffer_).first(wanted));
  if (!got) return got.error();
  std::span<char> came = std::span(buffer_).first(got.value());
  offset_ += came.size();
  unread_ = came.empty() ? 0 : unread_ - came.size();
  if (keys_) keys_->decrypt(came);
  ready_ = came;
  return ready_;
}

void PackedBytes::take(std::size_t count) {
  assert(count <= ready_.size());
  ready_ = ready_.subspan(count);
  taken_ += count;
}

}  // namespace anupalan::io
