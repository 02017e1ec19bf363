#include "io/slice_start.h"

#include "io/json/fast_records.h"

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

/// Which section of a document the record belongs to with which `text` begins.
std::string section_of(std::string_view text) {
  const JsonBeginning beginning = beginning_of(text, {.form = JsonForm::object, .offset = 1});
  const std::optional<model::Section> section = FastRecords().section_of(beginning.record);
  return section ? std::string(member_of(*section)) : std::string();
}

}  // namespace

std::optional<RecordStart> guess_record_start(ByteSource& file, const Kind& kind, std::uint64_t from) {
  std::string text;
  for (std::size_t size = kFirstLook; size <= kLastLook; size *= 8) {
    text.resize(size);
    auto got = file.read(from, text);
    if (!got) return std::nullopt;
    const std::string_view seen = std::string_view(text).substr(0, got.value());
    const bool by_lines = kind.way == Kind::Way::table || kind.line_each;
    const auto start = by_lines ? guess_row_start(seen) : guess_record_start(seen);
    const bool in_sections = kind.way == Kind::Way::records && !kind.bare();
    if (start) return RecordStart{from + *start, in_sections ? section_of(seen.substr(*start)) : std::string()};
    if (seen.size() < size) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace anupalan::io
