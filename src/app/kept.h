// A value made in steps from what it depends on, and kept until that changes. What is quickly made is there at once; of
// the rest the last one stays in view until the new one is whole.
//
//   const Rows& rows = rows_.get(key, [&](Rows& to) { return select(answer, filter, to); });
//   while (rows_.busy()) rows_.go_on();      // between frames
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "base/steps.h"

namespace anupalan::app {

template <typename Key, typename T>
class Kept {
 public:
  /// `make(T&)` gives the Steps that make the value; what they refer to must live until outdate() or another key.
  template <typename Make>
  const T& get(const Key& key, Make&& make) {
    if (!wanted_ || !(*wanted_ == key)) {
      wanted_ = key;
      steps_ = Steps();
      next_ = std::make_unique<T>();
      steps_ = std::forward<Make>(make)(*next_);
      for (int i = 0; i < kAtOnce && busy(); ++i) go_on();
    }
    return *value_;
  }
  /// As if it had been asked for and made.
  void put(Key key, T value) {
    outdate();
    wanted_ = std::move(key);
    value_ = std::make_unique<T>(std::move(value));
    ++number_;
  }
  /// Another number, another value in view.
  std::uint64_t number() const { return number_; }
  /// The value in view is not yet the one asked for.
  bool busy() const { return next_ != nullptr; }
  /// Where making it fails, the last one stays, and what went wrong is thrown here.
  void go_on() {
    if (!busy()) return;
    try {
      if (steps_.go_on()) return;
    } catch (...) {
      next_.reset();
      throw;
    }
    value_ = std::move(next_);
    ++number_;
  }
  /// What it is made from is another now: it is made anew when it is asked for next.
  void outdate() {
    wanted_.reset();
    steps_ = Steps();
    next_.reset();
  }
  /// The same, and the last one means nothing any more.
  void drop() {
    outdate();
    value_ = std::make_unique<T>();
    ++number_;
  }

 private:
  static constexpr int kAtOnce = 8;

  std::optional<Key> wanted_;
  std::unique_ptr<T> next_;                      ///< being made
  Steps steps_;
  std::unique_ptr<T> value_ = std::make_unique<T>();
  std::uint64_t number_ = 0;
};

}  // namespace anupalan::app
