#include "app/treemap.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <numeric>

namespace anupalan::app {
namespace {

using Catch::Approx;

bool overlap(const Box& a, const Box& b) { return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom; }

TEST_CASE("tiles have the areas of their weights, fill the room and do not overlap") {
  const std::vector<std::vector<double>> all{{1}, {6, 6, 4, 3, 2, 2, 1}, {1'000'000, 1}, std::vector<double>(300, 1.0)};
  for (const auto& weights : all) {
    for (const Box& room : {Box{0, 0, 600, 400}, Box{10, 20, 12, 900}, Box{0, 0, 1, 1}}) {
      const std::vector<Tile> tiles = squarified(weights, room);
      REQUIRE(tiles.size() == weights.size());
      const double sum = std::accumulate(weights.begin(), weights.end(), 0.0), area = room.width() * room.height();
      CHECK(tiles.front().begins_row);
      CHECK(tiles.front().rest == room);
      for (std::size_t i = 0; i < tiles.size(); ++i) {
        const Box& box = tiles[i].box;
        CHECK(box.width() * box.height() == Approx(area * weights[i] / sum).epsilon(1e-6));
        CHECK(box.left >= room.left);
        CHECK(box.bottom <= room.bottom);
        for (std::size_t j = 0; j < i; ++j) {
          if (overlap(box, tiles[j].box)) FAIL(j << " and " << i);
        }
      }
    }
  }
}

/// The example of the paper: 6, 6, 4, 3, 2, 2, 1 in 6 x 4.
TEST_CASE("tiles are as square as the paper's") {
  const std::vector<Tile> tiles = squarified(std::vector<double>{6, 6, 4, 3, 2, 2, 1}, {0, 0, 6, 4});
  CHECK(tiles[0].box.right == Approx(3.0));
  CHECK(tiles[0].box.height() == Approx(2.0));
  CHECK(tiles[1].box.left == Approx(0.0));
  CHECK(tiles[2].begins_row);
  CHECK(tiles[2].box.height() == Approx(7.0 / 3.0));
  CHECK(tiles[3].box.left == Approx(3.0 + 12.0 / 7.0));
}

TEST_CASE("no weights have no tiles") { CHECK(squarified({}, {0, 0, 1, 1}).empty()); }

}  // namespace
}  // namespace anupalan::app
