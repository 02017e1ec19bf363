// Lines and columns of a text, for people.
#pragma once

#include <cstdint>
#include <string_view>

namespace anupalan::io {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// How many bytes of `text` are a byte order mark.
inline std::size_t byte_order_mark(std::string_view text) { return text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0; }

/// Line and column, both 1-based, columns in bytes.
struct TextPlace {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// Finds lines in a text. It walks from the place asked last, so that asking for places near each other is
/// cheap, and asking in the order of the text costs one pass over it all together, however long its lines are.
/// A byte order mark has no column: what follows it is 1:1, as an editor shows it.
class LineMap {
 public:
  explicit LineMap(std::string_view text);
  TextPlace place_of(std::size_t offset);

 private:
  std::size_t end_of_line(std::size_t start) const;

  std::string_view text_;
  std::size_t mark_ = 0;  ///< bytes of the byte order mark
  std::size_t line_start_ = 0;
  std::size_t line_end_ = 0;  ///< of the newline, or of the text
  std::uint32_t line_ = 1;
};

/// A place counted from 1:1, in a text where that stands at `start`.
constexpr TextPlace moved(TextPlace place, TextPlace start) {
  return {place.line + start.line - 1, place.line == 1 ? place.column + start.column - 1 : place.column};
}

}  // namespace anupalan::io
