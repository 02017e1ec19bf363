// A JSON value that knows where it stood in the text, so that a diagnostic can name line and column.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anupalan::io {

struct JsonMember;  // no std::pair: one of an incomplete type is more than C++ promises

struct JsonValue {
  enum class Kind : std::uint8_t { null, boolean, integer, real, text, array, object };

  Kind kind = Kind::null;
  bool boolean = false;
  std::int64_t integer = 0;     ///< of a number without a fraction: 12, 12.0, 1.2e1
  double real = 0;              ///< of an integer too
  std::string text;
  std::vector<JsonValue> items;
  std::vector<JsonMember> members;  ///< as written; no name twice
  std::size_t offset = 0;       ///< of the value's first byte

  const JsonValue* find(std::string_view member) const;
};

struct JsonMember {
  std::string name;
  JsonValue value;
};

inline const JsonValue* JsonValue::find(std::string_view member) const {
  for (const auto& [name, value] : members) {
    if (name == member) return &value;
  }
  return nullptr;
}

/// "text", "a whole number", ...: what a kind is called in a message.
std::string_view name_of(JsonValue::Kind kind);

}  // namespace anupalan::io
