// A value that is of one of many types.
#pragma once

#include <concepts>
#include <cstddef>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>

namespace anupalan {

/// Holds a value of one of `Kinds`, never none. Copies share the value, which nobody changes; whoever moves the last one on
/// may take the value out. In place of std::variant where the kinds are many and those who make one are everywhere: that
/// one's moves and ends are compiled anew, for every kind, in each file that only passes it on.
template <typename... Kinds>
class OneOf {
 public:
  static constexpr std::size_t kKinds = sizeof...(Kinds);
  template <std::size_t place>
  using Kind = std::tuple_element_t<place, std::tuple<Kinds...>>;
  /// The place of a type among the kinds; kKinds where it is none of them.
  template <typename T>
  static constexpr std::size_t place_of() {
    std::size_t place = 0;
    (void)((std::same_as<T, Kinds> || (++place, false)) || ...);
    return place;
  }

  template <typename T>
    requires(place_of<std::remove_cvref_t<T>>() < kKinds)
  OneOf(T&& value)  // NOLINT: every kind is one of them
      : kind_(place_of<std::remove_cvref_t<T>>()), held_(std::make_shared<std::remove_cvref_t<T>>(std::forward<T>(value))) {}

  std::size_t index() const { return kind_; }
  template <typename T>
  bool is() const {
    static_assert(place_of<T>() < kKinds);
    return kind_ == place_of<T>();
  }
  /// The value; nullptr where it is of another kind.
  template <typename T>
  const T* get_if() const {
    return is<T>() ? static_cast<const T*>(held_.get()) : nullptr;
  }
  /// Calls `use(const value&)` with what is held.
  template <typename Use>
  void visit(Use&& use) const {
    (void)((is<Kinds>() && (use(*get_if<Kinds>()), true)) || ...);
  }
  /// Calls `use(value)` with what is held, moved out where no other copy shares it.
  template <typename Use>
  void hand_over(Use&& use) && {
    (void)((is<Kinds>() && (use(take<Kinds>()), true)) || ...);
  }

 private:
  template <typename T>
  T take() {
    T& value = *static_cast<T*>(held_.get());
    return held_.use_count() == 1 ? T(std::move(value)) : T(value);
  }

  std::size_t kind_;
  std::shared_ptr<void> held_;
};

}  // namespace anupalan
