// "Cannot go on" as a value: either what was asked for, or the one reason why not.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace anupalan {

/// Why something could not be done: a stable code for programs, a sentence for people.
struct Error {
  std::string code;
  std::string message;
};

/// A `T` or an `Error`. Asking for the one that is not there is a broken invariant and asserts.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return std::holds_alternative<T>(state_); }
  explicit operator bool() const { return ok(); }

  T& value() { return assert(ok()), std::get<T>(state_); }
  const T& value() const { return assert(ok()), std::get<T>(state_); }
  const Error& error() const { return assert(!ok()), std::get<Error>(state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace anupalan
