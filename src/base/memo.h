// A value kept until what it was made from changes.
#pragma once

#include <cstdint>
#include <utility>

namespace anupalan {

template <typename T>
class Memo {
 public:
  /// The value made for this version; made now where there is none.
  template <typename Make>
  const T& get(std::uint64_t version, Make&& make) {
    if (version != version_) {
      value_ = std::forward<Make>(make)();
      version_ = version;
    }
    return value_;
  }

 private:
  T value_{};
  std::uint64_t version_ = UINT64_MAX;
};

}  // namespace anupalan
