#include "io/moved.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace anupalan::io {
namespace {

void move(std::uint32_t& line, std::uint32_t& column, const Standing& base) {
  const TextPlace place = moved(TextPlace{line, column}, base.place);
  line = place.line;
  column = place.column;
}

/// "/employees/12/unit" with so much added to the index behind `before`, where the pointer begins so.
std::string moved(const std::string& pointer, std::string_view before, std::uint32_t by) {
  if (!pointer.starts_with(before)) return pointer;
  std::uint32_t index = 0;
  const char* const end = pointer.data() + pointer.size();
  const auto read = std::from_chars(pointer.data() + before.size(), end, index);
  return read.ec == std::errc{} ? fmt::format("{}{}{}", before, index + by, std::string_view(read.ptr, end)) : pointer;
}

}  // namespace

void move(model::Batch& batch, const Kind& kind, const Standing& base) {
  // A section stands once in a document: what the slice says of another one it has counted from its beginning.
  const std::string_view section = base.sections.empty() ? std::string_view{} : base.sections.back();
  for_each_list(batch, [&](model::Section of, auto& records) {
    const bool continued = kind.bare() || member_of(of) == section;
    for (auto& record : records) {
      move(record.place.line, record.place.column, base);
      if (continued) record.place.index += base.index;
    }
  });
  const std::string before = kind.bare() ? "/" : fmt::format("/{}/", section);
  for (Diagnostic& diagnostic : batch.diagnostics) {
    if (diagnostic.line > 0) move(diagnostic.line, diagnostic.column, base);
    diagnostic.pointer = moved(diagnostic.pointer, before, base.index);
  }
}

bool begins_again(const Standing& at, const Standing& base) {
  if (at.sections.empty()) return false;
  return std::any_of(at.sections.begin() + 1, at.sections.end(), [&](const std::string& section) {
    return std::find(base.sections.begin(), base.sections.end(), section) != base.sections.end();
  });
}

Standing moved(Standing at, const Standing& base) {
  at.place = moved(at.place, base.place);
  if (at.sections.size() <= 1) at.index += base.index;
  if (!at.sections.empty()) at.sections.erase(at.sections.begin());
  at.sections.insert(at.sections.begin(), base.sections.begin(), base.sections.end());
  return at;
}

}  // namespace anupalan::io
