// Random texts of the bytes that mean something, held against the plainest reader, in chunks of several sizes.
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "unit/io/csv/plain_reading.h"

namespace anupalan::test {
namespace {

using Words = std::vector<std::string_view>;

std::string random_text(std::mt19937& random, const Words& words, std::size_t most) {
  std::string text;
  for (std::size_t left = random() % most; left > 0; --left) text += words[random() % words.size()];
  return text;
}

}  // namespace

TEST_CASE("CSV: random texts are read as the plain reader reads them, in chunks of any size", "[io][csv]") {
  const Words words{"a", "bc", ",", ",", "\"", "\"", "\"\"", "\n", "\n", "\r", "\r\n", "\\", "\\\"",
                    "|", "é", "\xE0\xA4\x95", "longer than most "};
  const Words odd_words{"a", "b", ",", "\"", "\n", "\xEF\xBB\xBF", "\xFF", "\xC3", std::string_view("\0", 1), "0123456789abcdef"};
  const io::CsvLimits limits[] = {{}, {20, 60, 4}, {30, 40, 1000}, {1, 1, 1}};
  std::mt19937 random(20260105);
  for (int i = 0; i < 4000; ++i) {
    const std::string text = random_text(random, i % 4 == 0 ? odd_words : words, 120);
    const io::Dialect dialect{i % 3 == 0 ? '|' : ',', i % 2 == 0};
    const io::CsvLimits limit = limits[random() % 4];
    CAPTURE(i, text, dialect.delimiter, dialect.backslash, limit.field, limit.row, limit.columns);
    const Lines plain = plain_reading(text, dialect, limit);
    for (std::size_t chunk : {std::size_t{1}, std::size_t{2}, std::size_t{7}, std::size_t{64}, 1 + random() % 100, SIZE_MAX}) {
      CAPTURE(chunk);
      REQUIRE(hear(text, dialect, chunk, limit) == plain);
    }
  }
}

}  // namespace anupalan::test
