// What JsonFrames tells of a text, a line for each, for the tests.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "io/json/frames.h"

namespace anupalan::test {

/// One thing that was told. Raw texts are kept, so that what is a record can be read as one.
struct Told {
  char what = 'r';  ///< member, section, record
  std::string name;
  std::string text;
  std::uint64_t offset = 0;
  io::TextPlace place{};
  std::uint32_t index = 0;
};

inline std::string line_of(const Told& told) {
  return fmt::format("{} {} {} @{} {}:{} #{}", told.what, told.name, told.text, told.offset, told.place.line,
                     told.place.column, told.index);
}

struct FrameList : io::JsonFrameSink {
  void member(std::string_view name, const io::JsonFrame& value) override { add('m', name, value); }
  void section(std::string_view name, const io::JsonFrame& start) override { add('s', name, start); }
  void record(const io::JsonFrame& frame) override { add('r', "", frame); }
  void add(char what, std::string_view name, const io::JsonFrame& frame) {
    told.push_back({what, std::string(name), std::string(frame.text), frame.offset, frame.place, frame.index});
  }

  std::vector<Told> told;
};

/// All of a reading: what was told, and how it ended.
struct Reading {
  std::vector<Told> told;
  std::optional<std::uint64_t> problem;
  io::JsonFramesState state;
};

inline std::vector<std::string> lines_of(const std::vector<Told>& told) {
  std::vector<std::string> lines;
  for (const Told& each : told) lines.push_back(line_of(each));
  return lines;
}

inline std::vector<std::string> lines_of(const Reading& reading) {
  std::vector<std::string> lines = lines_of(reading.told);
  lines.push_back(reading.problem ? fmt::format("wrong @{}", *reading.problem) : "end");
  return lines;
}

/// Reads `text` (of the whole file) from a state on, in pieces that end where `cuts` says (offsets, rising).
inline Reading read_frames(std::string_view text, const io::JsonFramesState& from, const std::vector<std::size_t>& cuts,
                           std::uint64_t stop = UINT64_MAX) {
  FrameList list;
  io::JsonFrames frames(list, from);
  frames.stop_at(stop);
  std::size_t at = static_cast<std::size_t>(from.offset);
  bool wants = true;
  for (std::size_t i = 0; i <= cuts.size() && wants; ++i) {
    const std::size_t end = i < cuts.size() ? std::max(at, std::min(cuts[i], text.size())) : text.size();
    const std::string piece(text.substr(at, end - at));  // its own memory: nobody may look back
    wants = frames.feed(piece);
    at = end;
  }
  frames.end();
  return {list.told, frames.problem(), frames.problem() ? io::JsonFramesState{} : frames.state()};
}

inline std::vector<std::size_t> cuts_every(std::size_t size, std::size_t bytes) {
  std::vector<std::size_t> cuts;
  for (std::size_t at = bytes; at < size; at += bytes) cuts.push_back(at);
  return cuts;
}

inline io::JsonFramesState start_of(io::JsonForm form) {
  io::JsonFramesState state;
  state.form = form;
  return state;
}

inline Reading read_frames(std::string_view text, io::JsonForm form) { return read_frames(text, start_of(form), {}); }

}  // namespace anupalan::test
