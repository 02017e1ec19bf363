#include "io/csv/byte_block.h"

#include <algorithm>
#include <random>
#include <string>

#include <catch2/catch_test_macros.hpp>

namespace anupalan::io {

TEST_CASE("Byte blocks: what is found is what is there", "[io][csv]") {
  const BlockFinder::Wanted wanted{',', '"', '\n', '\r', '"'};
  const BlockFinder finder(wanted);
  std::mt19937 random(64);
  for (int i = 0; i < 2000; ++i) {
    std::string bytes(random() % 80, ' ');
    for (char& c : bytes) c = random() % 4 == 0 ? wanted[random() % wanted.size()] : static_cast<char>('a' + random() % 26);
    if (!bytes.empty() && i % 3 == 0) bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
    CAPTURE(bytes);
    std::uint64_t there = 0;
    bool odd = false;
    for (std::size_t at = 0; at < std::min(bytes.size(), kBlockBytes); ++at) {
      if (std::find(wanted.begin(), wanted.end(), bytes[at]) != wanted.end()) there |= std::uint64_t{1} << at;
      odd |= bytes[at] == '\0' || static_cast<unsigned char>(bytes[at]) >= 0x80;
    }
    const BlockMask mask = finder.find_in(bytes);
    REQUIRE(mask.wanted == there);
    REQUIRE(mask.odd == odd);
  }
}

}  // namespace anupalan::io
