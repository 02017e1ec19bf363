// Every word the program shows, by key, from assets/i18n/en.json: no other place holds text for people.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace anupalan::app {

/// The text of a key, "status.missed"; the key itself where the file has none, so that a gap is seen. Valid as long
/// as the program runs.
std::string_view tr(std::string_view key);

/// The text of a key with its blanks filled in order.
template <typename... Args>
std::string say(std::string_view key, const Args&... args) {
  return fmt::vformat(tr(key), fmt::make_format_args(args...));
}

/// The text of `key`.one or `key`.other, its blank filled with the grouped number: "1 employee", "2,012 employees".
std::string counted(std::string_view key, std::uint64_t number);

/// True where the key has a text.
bool has_text(std::string_view key);

/// The text of prefix + name; `name` itself where there is none: files and orders name what we have no word for.
std::string text_or_name(std::string_view prefix, std::string_view name);

}  // namespace anupalan::app
