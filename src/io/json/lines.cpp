#include "io/json/lines.h"

#include <algorithm>

#include "base/text.h"

namespace anupalan::io {

bool JsonLines::feed(std::string_view chunk) {
  while (!chunk.empty() && !stopped_) {
    if (!in_line_) {
      const bool between = chunk.front() == '\n' || chunk.front() == '\r';
      stopped_ = !between && offset_ >= stop_;
      if (stopped_) break;
      in_line_ = !between;
      line_offset_ = offset_;
    }
    const std::size_t end = std::min(chunk.find('\n'), chunk.size());
    if (in_line_) text_ += chunk.substr(0, std::min(end, kMaxFrameBytes + 1 - text_.size()));
    const bool complete = end < chunk.size();
    offset_ += end + (complete ? 1 : 0);
    chunk.remove_prefix(end + (complete ? 1 : 0));
    if (!complete) break;
    hand_over();
    ++line_;
  }
  return !stopped_;
}

bool JsonLines::end() {
  if (!stopped_) hand_over();
  return true;
}

/// The line, if something stands on it.
void JsonLines::hand_over() {
  std::string_view text = text_;
  std::uint64_t offset = line_offset_;
  if (offset == 0) offset += byte_order_mark(text);
  text.remove_prefix(static_cast<std::size_t>(offset - line_offset_));
  const std::string_view value = text.size() > kMaxFrameBytes ? text : trimmed(text);  // what stands behind was not kept
  const auto before = static_cast<std::uint32_t>(value.data() - text.data());
  if (!value.empty()) sink_.record({value, offset + before, {line_, 1 + before}, index_++});
  text_.clear();
  in_line_ = false;
}

}  // namespace anupalan::io
