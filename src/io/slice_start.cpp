#include "io/slice_start.h"

#include <string>

namespace anupalan::io {
namespace {

constexpr std::size_t kFirstLook = std::size_t{1} << 14;
constexpr std::size_t kLastLook = std::size_t{1} << 20;

/// Behind the next line end. (A line end inside quotes is a wrong guess.)
std::optional<std::size_t> guess_row_start(std::string_view text) {
  const std::size_t end = text.find_first_of("\r\n");
  const std::size_t start = end == std::string_view::npos ? end : text.find_first_not_of("\r\n", end);
  return start == std::string_view::npos ? std::nullopt : std::optional(start);
}

}  // namespace

std::optional<std::uint64_t> guess_record_start(ByteSource& file, const Kind& kind, std::uint64_t from) {
  std::string text;
  for (std::size_t size = kFirstLook; size <= kLastLook; size *= 8) {
    text.resize(size);
    auto got = file.read(from, text);
    if (!got) return std::nullopt;
    const std::string_view seen = std::string_view(text).substr(0, got.value());
    const auto start = kind.way == Kind::Way::table ? guess_row_start(seen) : guess_record_start(seen);
    if (start) return from + *start;
    if (seen.size() < size) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace anupalan::io
