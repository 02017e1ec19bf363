#include "io/text_place.h"

#include <algorithm>

namespace anupalan::io {

LineMap::LineMap(std::string_view text) : text_(text), mark_(byte_order_mark(text)), line_end_(end_of_line(0)) {}

std::size_t LineMap::end_of_line(std::size_t start) const { return std::min(text_.find('\n', start), text_.size()); }

TextPlace LineMap::place_of(std::size_t offset) {
  offset = std::min(offset, text_.size());
  while (offset < line_start_) {
    line_end_ = line_start_ - 1;
    std::size_t before = line_end_ == 0 ? std::string_view::npos : text_.rfind('\n', line_end_ - 1);
    line_start_ = before == std::string_view::npos ? 0 : before + 1;
    --line_;
  }
  while (offset > line_end_) {
    line_start_ = line_end_ + 1;
    line_end_ = end_of_line(line_start_);
    ++line_;
  }
  std::size_t start = line_start_ == 0 ? std::min(mark_, offset) : line_start_;
  return {line_, static_cast<std::uint32_t>(offset - start) + 1};
}

}  // namespace anupalan::io
