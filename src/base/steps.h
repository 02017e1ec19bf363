// Work done in steps, so that a screen stays alive meanwhile.
//
//   Steps count(const std::vector<int>& numbers, long& sum) {
//     Pace pace;
//     for (int number : numbers) {
//       sum += number;
//       if (pace.rest()) co_await pause();
//     }
//   }
//   Steps steps = count(numbers, sum);
//   while (steps.go_on()) show_something();
//
// REQUIRES: what the function takes by reference lives until the last step.
#pragma once

#include <coroutine>
#include <cstdint>
#include <exception>
#include <utility>

namespace anupalan {

/// A function under way. Destroying it leaves the rest undone.
class [[nodiscard]] Steps {
 public:
  struct promise_type {
    std::exception_ptr problem;
    Steps get_return_object() { return Steps(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { problem = std::current_exception(); }
  };

  Steps() = default;
  Steps(Steps&& other) noexcept : function_(std::exchange(other.function_, nullptr)) {}
  Steps& operator=(Steps&& other) noexcept {
    std::swap(function_, other.function_);
    return *this;
  }
  ~Steps() {
    if (function_) function_.destroy();
  }

  /// Does one step. False when the function has come to its end; what it threw is thrown here.
  bool go_on() {
    if (!function_ || function_.done()) return false;
    function_.resume();
    if (function_.promise().problem) std::rethrow_exception(function_.promise().problem);
    return !function_.done();
  }
  void finish() {
    while (go_on()) {
    }
  }

 private:
  explicit Steps(std::coroutine_handle<promise_type> function) : function_(function) {}
  std::coroutine_handle<promise_type> function_;
};

/// Ends a step.
inline std::suspend_always pause() { return {}; }

/// Counts rows; a step is a few milliseconds of them.
class Pace {
 public:
  /// True once in so many rows.
  bool rest() { return (++rows_ & (kRows - 1)) == 0; }

 private:
  static constexpr std::uint32_t kRows = 1U << 15U;
  std::uint32_t rows_ = 0;
};

}  // namespace anupalan
