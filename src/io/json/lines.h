// JSON values, one a line (NDJSON). What is wrong with a line says nothing of the others: every line is a record, whatever
// stands on it, and the sink sees whether it is JSON.
#pragma once

#include <string>
#include <string_view>

#include "io/json/frames.h"

namespace anupalan::io {

class JsonLines final : public JsonFraming {
 public:
  /// REQUIRES: `sink` outlives this; `from` is not finished, and its offset is 0 or that of a line's first byte.
  JsonLines(JsonFrameSink& sink, const JsonFramesState& from)
      : sink_(sink), offset_(from.offset), index_(from.index), line_(from.place.line) {}

  void stop_at(std::uint64_t offset) override { stop_ = offset; }
  /// There are no problems here. Of a line longer than kMaxFrameBytes only one byte more is handed over.
  bool feed(std::string_view chunk) override;
  bool end() override;
  JsonFramesState state() const override { return {JsonForm::lines, offset_, {}, index_, {line_, 1}, !stopped_}; }

 private:
  void hand_over();

  JsonFrameSink& sink_;
  std::uint64_t stop_ = UINT64_MAX;
  std::uint64_t offset_;  ///< of the next byte
  std::uint32_t index_, line_;
  bool stopped_ = false, in_line_ = false;
  std::uint64_t line_offset_ = 0;
  std::string text_;      ///< of the present line, so far
};

}  // namespace anupalan::io
