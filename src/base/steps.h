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
// A function in steps may wait for another: `co_await count(numbers, sum);` does that one's steps as its own.
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
    Steps* inner = nullptr;  ///< what the function waits for
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
    if (advance()) return true;
    await_resume();
    return false;
  }
  void finish() {
    while (go_on()) {
    }
  }

  // For co_await: the one who waits holds this until the last step.
  bool await_ready() const noexcept { return !function_ || function_.done(); }
  void await_suspend(std::coroutine_handle<promise_type> outer) noexcept { outer.promise().inner = this; }
  void await_resume() const {
    if (function_ && function_.promise().problem) std::rethrow_exception(function_.promise().problem);
  }

 private:
  explicit Steps(std::coroutine_handle<promise_type> function) : function_(function) {}

  /// One step, of the innermost function. False at the end. REQUIRES: it is not at its end.
  bool advance() {
    promise_type& promise = function_.promise();
    if (promise.inner != nullptr && promise.inner->advance()) return true;
    promise.inner = nullptr;
    function_.resume();
    return !function_.done();
  }

  std::coroutine_handle<promise_type> function_;
};

/// Ends a step.
inline std::suspend_always pause() { return {}; }

/// Counts rows; a step is a few milliseconds of them.
class Pace {
 public:
  static constexpr std::uint32_t kRows = 1U << 15U;
  static constexpr std::uint32_t kHeavyRows = 1U << 12U;  ///< that take microseconds each
  /// REQUIRES: a power of two.
  explicit Pace(std::uint32_t rows = kRows) : mask_(rows - 1) {}
  /// True once in so many rows.
  bool rest() { return (++rows_ & mask_) == 0; }

 private:
  std::uint32_t mask_;
  std::uint32_t rows_ = 0;
};

}  // namespace anupalan
