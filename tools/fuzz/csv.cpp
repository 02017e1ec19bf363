// CSV text in any dialect: read in chunks or in slices it gives what it gives as a whole, and what the plainest reader gives.
#include "choices.h"
#include "unit/io/csv/plain_reading.h"

namespace anupalan::fuzz {
namespace {

constexpr io::CsvLimits kLimits[] = {{}, {20, 60, 4}, {200, 300, 1000}};
constexpr std::size_t kPlainBytes = 4096;  // the plainest reader is slow

/// The rest of `text` from `start` on, in pieces of memory of their own. Gives where the next row begins.
io::CsvPlace read(io::CsvParser& parser, std::string_view text, io::CsvPlace start, const std::vector<std::size_t>& cuts) {
  std::size_t at = static_cast<std::size_t>(start.offset);
  bool wants = true;
  for (std::size_t i = 0; wants && i <= cuts.size(); ++i) {
    const std::size_t end = i < cuts.size() ? std::clamp(cuts[i], at, text.size()) : text.size();
    wants = parser.feed(std::string(text.substr(at, end - at)));
    at = end;
  }
  if (wants) parser.end();
  return parser.next_row();
}

struct Way {
  io::Dialect dialect;
  io::CsvLimits limits;
};

test::Lines in_slices(const Way& way, std::string_view text, std::size_t stop, const std::vector<std::size_t>& cuts) {
  test::Heard heard;
  io::CsvParser first(way.dialect, heard, way.limits);
  first.stop_at(stop);
  const io::CsvPlace next = read(first, text, {}, cuts);
  if (next.offset >= text.size() || next.offset == 0) return heard.lines;
  io::CsvParser second(way.dialect, heard, next, way.limits);
  read(second, text, next, cuts);
  return heard.lines;
}

}  // namespace
}  // namespace anupalan::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace anupalan;
  fuzz::Choices choices(bytes, size);
  const char delimiter = ",;|\t"[choices.below(4)];
  const fuzz::Way way{{delimiter, choices.below(2) == 1}, fuzz::kLimits[choices.below(std::size(fuzz::kLimits))]};
  const std::size_t stop = 1 + choices.below(65536);
  const std::vector<std::size_t> cuts = choices.cuts();
  const bool sniff = choices.below(16) == 1;  // it takes longer than all the rest
  const std::string& text = choices.text();

  const test::Lines whole = test::hear(text, way.dialect, SIZE_MAX, way.limits);
  test::Heard heard;
  io::CsvParser parser(way.dialect, heard, way.limits);
  fuzz::read(parser, text, {}, cuts);
  fuzz::expect_same(heard.lines, whole, "CSV is read alike in chunks");
  fuzz::expect_same(fuzz::in_slices(way, text, stop, cuts), whole, "CSV is read alike in slices");
  const bool utf16 = !whole.empty() && whole.front().ends_with("csv.utf16");  // the plainest reader knows none
  if (text.size() <= fuzz::kPlainBytes && !utf16) fuzz::expect_same(test::plain_reading(text, way.dialect, way.limits), whole, "CSV is read plainly");
  if (sniff) static_cast<void>(io::sniff_dialect(text));
  return 0;
}
