#include "base/letters.h"

#include <random>

#include <catch2/catch_test_macros.hpp>

#include "base/text.h"

namespace anupalan {
namespace {

Letters letters_of(const std::vector<std::pair<std::string, std::string>>& rows) {
  Letters letters;
  for (const auto& [first, second] : rows) {
    letters.text(first);
    letters.text(second);
    letters.end_row();
  }
  return letters;
}

std::vector<std::uint32_t> found(const Letters& letters, std::string_view part) {
  std::vector<std::uint32_t> rows;
  letters.find(part, 0, letters.size(), rows);
  return rows;
}

TEST_CASE("a row is found by either text, once, without case, and not by two texts together") {
  const Letters letters = letters_of({{"Asha Rao", "A1"}, {"", ""}, {"Bala", "rao2"}, {"Rao Rao", "RAO"}});
  CHECK(found(letters, "rao") == std::vector<std::uint32_t>{0, 2, 3});
  CHECK(found(letters, "a1") == std::vector<std::uint32_t>{0});
  CHECK(found(letters, "raoa1").empty());
  CHECK(found(letters, "nobody").empty());
  CHECK(found(Letters(), "a").empty());
}

TEST_CASE("what is found in many rows, by parts, is what looking at each finds") {
  std::mt19937 dice(11);
  std::vector<std::pair<std::string, std::string>> rows;
  const auto word = [&] {
    std::string text;
    for (auto length = dice() % 40; length > 0; --length) text += "abcd12"[dice() % 6];
    return text;
  };
  for (int i = 0; i < 3000; ++i) rows.emplace_back(word(), word());
  const Letters letters = letters_of(rows);
  for (const char* part : {"a", "1", "12", "a1", "2d", "abc", "abca", "dddddd", "121212", "abcdabcdabcdabcdabcdabcd"}) {
    std::vector<std::uint32_t> wanted, parts;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
      if (contains_folded(rows[i].first, part) || contains_folded(rows[i].second, part)) wanted.push_back(i);
    }
    for (std::size_t begin = 0; begin < rows.size(); begin += 700) letters.find(part, begin, std::min(begin + 700, rows.size()), parts);
    INFO(part);
    CHECK(found(letters, part) == wanted);
    CHECK(parts == wanted);
  }
}

TEST_CASE("bytes are found as std::string_view finds them, at every place") {
  const std::string text(100, 'x');
  CHECK(find_bytes(text, std::string(101, 'x'), 0) == std::string_view::npos);
  CHECK(find_bytes("", "a", 0) == std::string_view::npos);
  for (std::size_t place = 0; place < 98; ++place) {
    std::string with = text;
    with.replace(place, 3, "abc");
    CHECK(find_bytes(with, "abc", 0) == place);
    CHECK(find_bytes(with, "abc", place + 1) == std::string_view::npos);
  }
}

}  // namespace
}  // namespace anupalan
