// zlib's inflate: packed bytes in, bytes out, as far as both reach.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <zlib.h>

namespace anupalan::io {

class Inflater {
 public:
  enum class Format : std::uint8_t { gzip, deflate };
  /// more: wants more bytes or more room. end: of the member or entry; zlib has checked a gzip member's CRC and length.
  enum class State : std::uint8_t { more, end, broken };

  explicit Inflater(Format format);
  ~Inflater();
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  struct Step {
    std::size_t used = 0;
    std::size_t made = 0;
    State state = State::more;
  };
  /// With nothing in `from`, what is still inside comes out. end and broken are said again by every further call.
  Step step(std::span<const char> from, std::span<char> to);
  /// Begins anew, for the next member.
  void restart();

 private:
  z_stream zlib_{};
  bool usable_ = false;
};

}  // namespace anupalan::io
