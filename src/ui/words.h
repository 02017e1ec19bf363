// Sentences for people: a text of assets/i18n with its blanks filled.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::ui {

using app::counted;
using app::text_or_name;
using app::tr;
using app::with_capital;

/// The text of `key` with {} filled in order: said("rate.of", "12", "40") -> "12 of 40".
template <typename... Args>
std::string said(std::string_view key, const Args&... args) {
  return app::say(key, args...);
}

/// tr(prefix + name), for names that are data: of_code("status.", "missed").
std::string_view of_code(std::string_view prefix, std::string_view name);

/// "1.4 MB"
std::string bytes_text(std::uint64_t bytes);

}  // namespace anupalan::ui
