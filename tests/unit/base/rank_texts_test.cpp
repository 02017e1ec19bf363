#include "base/rank_texts.h"

#include <random>
#include <set>
#include <string>

#include <catch2/catch_test_macros.hpp>

namespace anupalan {
namespace {

std::vector<std::uint32_t> ranks_of(const std::vector<std::string>& texts) {
  std::vector<std::uint32_t> ranks;
  rank_texts(texts.size(), [&](std::uint32_t place) { return std::string_view(texts[place]); }, ranks).finish();
  return ranks;
}

TEST_CASE("ranks of texts are those of their order without case, and alike for texts that are alike") {
  CHECK(ranks_of({}).empty());
  CHECK(ranks_of({"b", "", " A ", "a", "ab", "B"}) == std::vector<std::uint32_t>{3, 0, 1, 1, 2, 3});
}

TEST_CASE("many texts that begin alike are ranked as compare_folded() orders them") {
  std::mt19937 dice(7);
  std::vector<std::string> texts;
  for (int i = 0; i < 12'000; ++i) {
    std::string text = dice() % 3 == 0 ? "Assistant Section Officer " : dice() % 2 == 0 ? "Assistant " : "";
    for (auto letters = dice() % 10; letters > 0; --letters) text += static_cast<char>((dice() % 2 == 0 ? 'a' : 'A') + dice() % 3);
    texts.push_back(text + (dice() % 5 == 0 ? "\xE0\xA4\x95" : ""));
  }
  const std::vector<std::uint32_t> ranks = ranks_of(texts);
  const auto less = [](const std::string& a, const std::string& b) { return compare_folded(a, b) < 0; };
  const std::set<std::string, decltype(less)> distinct(texts.begin(), texts.end(), less);
  std::vector<std::string> sorted(distinct.begin(), distinct.end());
  bool all = true;
  for (std::size_t i = 0; i < texts.size(); ++i) all = all && ranks[i] < sorted.size() && compare_folded(sorted[ranks[i]], texts[i]) == 0;
  CHECK(all);
}

}  // namespace
}  // namespace anupalan
