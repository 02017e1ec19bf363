#include "base/cells.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

namespace anupalan {
namespace {

std::uint8_t plainly(const std::vector<ClassFrom>& changes, Day day) {
  std::uint8_t what = changes.front().what;
  for (const ClassFrom& change : changes) what = change.day <= day ? change.what : what;
  return what;
}

/// Days apart, classes as they come.
std::vector<ClassFrom> some_changes(std::mt19937& lots, std::size_t count) {
  std::vector<ClassFrom> changes{{Day::first(), static_cast<std::uint8_t>(lots() % kMostClasses)}};
  for (std::uint16_t day = 40'000; changes.size() < count;) {
    day = static_cast<std::uint16_t>(day + 1 + lots() % 50);
    changes.push_back({Day{day}, static_cast<std::uint8_t>(lots() % kMostClasses)});
  }
  return changes;
}

TEST_CASE("a track is on every day what its changes say, however many they are") {
  std::mt19937 lots(7);
  ClassTracks tracks;
  std::vector<std::vector<ClassFrom>> all;
  for (std::size_t count : {1U, 2U, 3U, 4U, 5U, 9U, 40U, 4U, 1U}) {
    all.push_back(some_changes(lots, count));
    tracks.add(all.back());
  }
  REQUIRE(tracks.size() == all.size());
  for (std::uint32_t row = 0; row < all.size(); ++row) {
    std::vector<ClassFrom> back;
    tracks.for_each_change(row, [&](Day day, std::uint8_t what) { back.push_back({day, what}); });
    CHECK(back == all[row]);
    for (std::uint16_t day = 39'900; day < 42'000; ++day) {
      if (tracks.on(row, Day{day}) != plainly(all[row], Day{day})) FAIL("row " << row << " on day " << day);
    }
    CHECK(tracks.on(row, Day::first()) == all[row].front().what);
    CHECK(tracks.on(row, Day::last()) == all[row].back().what);
  }
}

TEST_CASE("each cell begins in one pixel, and each pixel has the cell that began last") {
  for (std::uint32_t cells : {1U, 2U, 7U, 100U, 4096U}) {
    for (std::uint32_t pixels : {1U, 2U, 5U, 99U, 100U, 101U, 777U, 10'000U}) {
      INFO(cells << " cells on " << pixels << " pixels");
      std::uint32_t cell = 0;
      for (std::uint32_t pixel = 0; pixel < pixels; ++pixel) {
        REQUIRE(first_cell_from(pixel, cells, pixels) == cell);
        while (cell < cells && cell_begins(cell, cells, pixels) == pixel) ++cell;
        REQUIRE(cell_at(pixel, cells, pixels) + 1 == cell);
      }
      CHECK(cell == cells);
      CHECK(first_cell_from(pixels, cells, pixels) == cells);
    }
  }
}

}  // namespace
}  // namespace anupalan
