// What can be guessed of a text before it is read: its form, and where a record may begin.
#include <algorithm>

#include "io/json/frames.h"

namespace anupalan::io {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

struct Beginning : JsonFrameSink {
  void member(std::string_view name, const JsonFrame& value) override {
    if (name != "format") return;
    told.has_format = true;
    const bool is_text = value.text.size() > 2 && value.text.front() == '"';
    if (is_text) told.format = value.text.substr(1, value.text.size() - 2);
  }
  void section(std::string_view name, const JsonFrame& start) override { member(name, start); }
  void record(const JsonFrame& frame) override {
    if (told.record.empty()) told.record = frame.text;
  }
  JsonBeginning told;
};

}  // namespace

/// Fed at once, no text is carried from chunk to chunk: all lie in `text`.
JsonBeginning beginning_of(std::string_view text, const JsonFramesState& from) {
  Beginning beginning;
  JsonFrames(beginning, from).feed(text);
  return beginning.told;
}

std::optional<JsonForm> form_of(std::string_view beginning) {
  beginning.remove_prefix(byte_order_mark(beginning));
  beginning.remove_prefix(std::min(beginning.find_first_not_of(kBlanks), beginning.size()));
  if (beginning.starts_with('[')) return JsonForm::array;
  if (!beginning.starts_with('{')) return std::nullopt;
  const std::string_view first = beginning_of(beginning, {JsonForm::lines}).record;
  return first.empty() || beginning_of(first, {JsonForm::object}).has_format ? JsonForm::object : JsonForm::lines;
}

std::optional<std::size_t> guess_record_start(std::string_view text) {
  constexpr std::size_t kLongestName = 64;
  const auto next = [&](std::size_t from) { return std::min(text.find_first_not_of(kBlanks, from), text.size()); };
  const auto is = [&](std::size_t at, char c) { return at < text.size() && text[at] == c; };
  for (std::size_t end = text.find('}'); end < text.size(); end = text.find('}', end + 1)) {
    std::size_t start = next(end + 1);
    if (is(start, ',')) start = next(start + 1);
    const std::size_t name = next(start + 1);
    if (!is(start, '{') || !is(name, '"')) continue;
    const std::size_t quote = text.substr(0, name + kLongestName + 2).find('"', name + 1);
    if (quote < text.size() && is(next(quote + 1), ':')) return start;
  }
  return std::nullopt;
}

}  // namespace anupalan::io
