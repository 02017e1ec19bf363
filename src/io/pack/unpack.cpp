#include "io/pack/unpack.h"

#include <algorithm>

#include "io/pack/bomb.h"
#include "io/pack/inflater.h"
#include "io/pack/packed_bytes.h"
#include "io/pack/stepwise_stream.h"

namespace anupalan::io {
namespace {

class PlainStream final : public StepwiseStream {
 public:
  PlainStream(ByteSource& file, std::uint64_t from) : file_(file), from_(from), offset_(from) {}
  std::uint64_t packed_bytes_read() const override { return offset_ - from_; }

 private:
  Result<std::size_t> step(std::span<char> to) override {
    Result<std::size_t> got = file_.read(offset_, to);
    if (got) offset_ += got.value();
    return got;
  }

  ByteSource& file_;
  std::uint64_t from_, offset_;
};

class GzipStream final : public StepwiseStream {
 public:
  explicit GzipStream(ByteSource& file) : packed_(file, 0, file.size()) {}
  std::uint64_t packed_bytes_read() const override { return packed_.taken(); }

 private:
  Result<std::size_t> step(std::span<char> to) override {
    for (;;) {
      if (is_bomb(packed_.taken(), made_)) return bomb_error("gzip");
      Result<std::span<const char>> piece = packed_.peek();
      if (!piece) return piece.error();
      if (between_members_ && !piece.value().empty() && piece.value().front() == '\0') {
        packed_.take(1);
        continue;
      }
      if (between_members_ && piece.value().empty()) return std::size_t{0};
      between_members_ = false;

      Inflater::Step done = inflater_.step(piece.value(), to);
      packed_.take(done.used);
      made_ += done.made;
      if (done.state == Inflater::State::end) {
        between_members_ = true;
        inflater_.restart();
      }
      if (done.made > 0) return done.made;
      if (done.state == Inflater::State::broken) return Error{"gzip.broken", "the gzip file is damaged; it must be fetched or made again"};
      if (done.state == Inflater::State::more && piece.value().empty()) {
        return Error{"gzip.truncated", "the gzip file ends too early; it must be fetched or made again"};
      }
    }
  }

  PackedBytes packed_;
  Inflater inflater_{Inflater::Format::gzip};
  std::uint64_t made_ = 0;
  bool between_members_ = false;
};

}  // namespace

Packing packing_of(std::string_view head) {
  using namespace std::string_view_literals;
  if (head.starts_with("\x1F\x8B"sv)) return Packing::gzip;
  if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv)) return Packing::zip;
  return Packing::none;
}

std::unique_ptr<ByteStream> plain_stream(ByteSource& file, std::uint64_t from) { return std::make_unique<PlainStream>(file, from); }

std::unique_ptr<ByteStream> gzip_stream(ByteSource& file) { return std::make_unique<GzipStream>(file); }

}  // namespace anupalan::io
