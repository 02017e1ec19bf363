// What the targets share: choices taken from the end of an input, and the end of a run in which a promise is broken.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace anupalan::fuzz {

/// The last bytes of an input choose and those before them are the text, so that any file is a seed as it is.
class Choices {
 public:
  Choices(const std::uint8_t* bytes, std::size_t size) : rest_(reinterpret_cast<const char*>(bytes), size) {}

  /// A number below `most`, which is at most 65536; 0 where nothing is left.
  std::size_t below(std::size_t most) {
    std::size_t number = 0;
    for (int i = 0; i < (most > 256 ? 2 : 1) && !rest_.empty(); ++i) {
      number = number << 8 | static_cast<unsigned char>(rest_.back());
      rest_.pop_back();
    }
    return number % most;
  }

  /// Where to cut a text: at a few places, or after each so many bytes.
  std::vector<std::size_t> cuts() {
    const std::size_t step = below(128);
    std::vector<std::size_t> cuts;
    for (int i = 0; i < 3 && step == 0; ++i) cuts.push_back(below(65536));
    for (std::size_t at = step; step != 0 && at < rest_.size(); at += step) cuts.push_back(at);
    std::sort(cuts.begin(), cuts.end());
    return cuts;
  }

  /// What has not chosen.
  const std::string& text() const { return rest_; }

 private:
  std::string rest_;
};

inline void expect(bool kept, std::string_view promise) {
  if (kept) return;
  std::fprintf(stderr, "broken promise: %.*s\n", static_cast<int>(promise.size()), promise.data());
  std::abort();
}

/// The same of two readings that must be alike, each as lines; shows where they part.
inline void expect_same(const std::vector<std::string>& one, const std::vector<std::string>& other, std::string_view promise) {
  if (one == other) return;
  const auto [a, b] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  std::fprintf(stderr, "line %td: %s\n   other: %s\n", a - one.begin(), a == one.end() ? "(end)" : a->c_str(),
               b == other.end() ? "(end)" : b->c_str());
  expect(false, promise);
}

}  // namespace anupalan::fuzz
